import type { Pool } from "./queue/pool.ts";
import { waitsInAll } from "./queue/waits-in-all.ts";

/**
 * What several near pools must gain to wait no longer than one or a few far ones: their courses may last at
 * most `factor` times as long as given (0.8: a fifth shorter; above 1: they may even be longer).
 */
type BreakEven =
  | { readonly kind: "found"; readonly factor: number; readonly near: number; readonly far: number }
  /** The far pools do not keep up, so any near ones that do are better; they keep up below the factor. */
  | { readonly kind: "far-overloaded"; readonly factor: number }
  /** A near pool has children and no staff: no shortening helps them. */
  | { readonly kind: "no-staff" }
  /** Far, the mean wait is under a thousandth of a course: near pools cannot do better. */
  | { readonly kind: "nobody-waits" }
  /** No children near: these pools wait for nobody, however long courses are. */
  | { readonly kind: "nobody-comes" };

/**
 * By halving, as the mean wait of M/M/c rises with the length of courses. `near` and `far` in the answer are
 * the mean waits at the lengths given; `near` is infinite where a near pool is overloaded.
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
  return { kind: "found", factor: low, near: meanWaitAt(near, 1), far: target };
}

/** The mean wait in all when courses last `factor` times as long. */
function meanWaitAt(pools: readonly Pool[], factor: number): number {
  const stretched = pools.map((pool) => ({ ...pool, serviceRate: pool.serviceRate / factor }));
  return waitsInAll(stretched).meanWait ?? Number.POSITIVE_INFINITY;
}
