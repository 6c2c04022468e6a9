import { setTimeout as after } from "node:timers/promises";
import { isBusy, told } from "./trouble.ts";

type Patience = { readonly forMs: number; readonly betweenMs: number };

const usual: Patience = { forMs: 5_000, betweenMs: 40 };

/**
 * What the work gives. While somebody else holds the store it is tried again a little later, and others are served
 * meanwhile. Throws "full" or "unavailable", with what is wrong, where the store cannot answer.
 */
export async function steadily<T>(work: () => Promise<T>, patience: Patience = usual): Promise<T> {
  const until = performance.now() + patience.forMs;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= until) throw told(error);
    }
    // At random, so that two that wait for each other do not meet again.
    await after(patience.betweenMs * (0.5 + Math.random()));
  }
}

type Asked = (...asked: never[]) => Promise<unknown>;

/** The same, whose every answer comes steadily. Each must be one transaction. */
export function steady<T extends { readonly [Name in keyof T]: Asked }>(store: T, patience?: Patience): T {
  const wrapped = Object.entries<Asked>(store).map(([name, ask]) => [
    name,
    (...asked: never[]) => steadily(() => ask(...asked), patience),
  ]);
  return Object.fromEntries(wrapped) as T;
}
