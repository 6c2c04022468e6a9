import { z } from "zod";
import type { Pool } from "./queue/pool.ts";
import { waitsInAll } from "./queue/waits-in-all.ts";

/** What several near pools must gain to wait no longer than one or a few far ones. */
export const BreakEven = z.discriminatedUnion("kind", [
  z
    .strictObject({
      kind: z.literal("found"),
      factor: z
        .number()
        .describe(
          "The near pools wait no longer once courses last at most so many times as long (0.8: a fifth shorter; above 1: even longer).",
        ),
      near: z.number().nullable().describe("The mean wait near, as courses are; null where it has no end."),
      far: z.number(),
    })
    .readonly(),
  z
    .strictObject({ kind: z.literal("far-overloaded"), factor: z.number() })
    .readonly()
    .describe("The far pools do not keep up, so any near ones that do are better: below the factor."),
  z
    .strictObject({ kind: z.enum(["no-staff", "nobody-waits", "nobody-comes"]) })
    .readonly()
    .describe(
      "A near pool has children and no staff; far, the mean wait is under a thousandth of a course; or there are no children near.",
    ),
]);
export type BreakEven = z.infer<typeof BreakEven>;

/**
 * By halving, as the mean wait of M/M/c rises with the length of courses. `near` and `far` in the answer are
 * the mean waits at the lengths given; `near` is null where a near pool is overloaded.
 */
export function breakEven(near: readonly Pool[], far: readonly Pool[]): BreakEven {
  const full = Math.min(
    ...near
      .filter(({ arrivalRate }) => arrivalRate > 0)
      .map(({ servers, arrivalRate, serviceRate }) => (servers * serviceRate) / arrivalRate),
  );
  const target = waitsInAll(far).meanWait;
  if (full === Number.POSITIVE_INFINITY) return { kind: "nobody-comes" };
  if (full === 0) return { kind: "no-staff" };
  if (target === null) return { kind: "far-overloaded", factor: full };
  if (target * Math.min(...far.map(({ serviceRate }) => serviceRate)) < 1e-3) return { kind: "nobody-waits" };
  let low = 0;
  let high = full;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (meanWaitAt(near, middle) <= target) low = middle;
    else high = middle;
  }
  return { kind: "found", factor: low, near: waitsInAll(near).meanWait, far: target };
}

/** The mean wait in all when courses last `factor` times as long. */
function meanWaitAt(pools: readonly Pool[], factor: number): number {
  const stretched = pools.map((pool) => ({ ...pool, serviceRate: pool.serviceRate / factor }));
  return waitsInAll(stretched).meanWait ?? Number.POSITIVE_INFINITY;
}
