import { bisectRight, max } from "d3-array";
import { halfWidthOf } from "./interval.ts";
import { type Measure, ratioOf } from "./measure.ts";
import type { Outcome } from "./outcome.ts";

/**
 * The wait that a share of all who came, in whichever replication, wait at most. The interval is that of the share of
 * those who wait so long at most, read off at its two ends (Woodruff 1952, JASA 47:635); its slope between them gives
 * the pulls (Bahadur 1966). Null where nobody came.
 */
export function percentileOf(outcomes: readonly Outcome[], share: number): Measure | null {
  const came = outcomes.map((outcome) => outcome.came);
  const all = came.reduce((sum, count) => sum + count, 0);
  const longest = max(outcomes, ({ waits }) => waits.at(-1)) ?? 0;
  const waitAt = (wanted: number) => firstAtLeast(wanted * all, longest, (wait) => within(outcomes, wait));
  const value = waitAt(share);
  const reached = ratioOf(
    outcomes.map((outcome) => helpedBy(outcome, value)),
    came,
  );
  if (reached === null) return null;
  const half = halfWidthOf(reached.pulls);
  const [low, high] = [waitAt(share - half), waitAt(share + half)];
  const slope = half === 0 ? 0 : (high - low) / (2 * half);
  return { estimate: { mean: value, low, high }, pulls: reached.pulls.map((pull) => -pull * slope) };
}

/** How many of those who came to one waited so long at most. */
function helpedBy({ came, delayed, waits }: Outcome, wait: number): number {
  return waits.length === 0 ? came : came - delayed + (delayed * bisectRight(waits, wait)) / waits.length;
}

const within = (outcomes: readonly Outcome[], wait: number) =>
  outcomes.reduce((sum, outcome) => sum + helpedBy(outcome, wait), 0);

/** Where a rising function first is as much, by halving between 0 and an end; the end where it never is. */
function firstAtLeast(wanted: number, end: number, rising: (at: number) => number): number {
  if (rising(0) >= wanted) return 0;
  let [low, high] = [0, end];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (rising(middle) >= wanted) high = middle;
    else low = middle;
  }
  return high;
}
