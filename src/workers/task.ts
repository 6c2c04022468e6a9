import type { MessagePort } from "node:worker_threads";
import type { Progress } from "../app/computations/computation.ts";
import { DomainError } from "../domain/errors.ts";

/** What a thread is sent: the input, and where to tell how far it has come, if anybody wants to know. */
export type Job<Input> = { readonly input: Input; readonly port?: MessagePort | undefined };

/** What comes back. An error loses its class between threads, so a refusal comes as a value. */
export type Done<Output> =
  | { readonly output: Output }
  | { readonly refused: Pick<DomainError, "kind" | "faults"> };

const silent: Progress = () => {};
const quietMs = 100;

/** The `run` of a task's file, from the function that does the task. */
export const task =
  <Input, Output>(compute: (input: Input, progress: Progress) => Output | Promise<Output>) =>
  async ({ input, port }: Job<Input>): Promise<Done<Output>> => {
    try {
      return { output: await compute(input, port === undefined ? silent : tellingThrough(port)) };
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return { refused: { kind: error.kind, faults: error.faults } };
    }
  };

/** Tells at once, and then no more than ten times a second. */
function tellingThrough(port: MessagePort): Progress {
  let told = Number.NEGATIVE_INFINITY;
  return (share) => {
    const now = performance.now();
    if (now - told < quietMs) return;
    told = now;
    port.postMessage(share);
  };
}
