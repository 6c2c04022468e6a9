import { bisectRight, max, sum } from "d3-array";
import { halfWidthOf } from "./interval.ts";
import { type Measure, ratioOf } from "./measure.ts";
import type { Outcome } from "./outcome.ts";
import type { Seen } from "./seen.ts";

/**
 * The wait that a share of all who came, in whichever replication, wait at most. The interval is that of the share of
 * those who wait so long at most, read off at its two ends (Woodruff 1952, JASA 47:635); its slope between them gives
 * the pulls (Bahadur 1966). Null where nobody came.
 */
export function percentileOf(seen: Seen, share: number): Measure | null {
  const came = seen.map((outcomes) => sum(outcomes, (outcome) => outcome.came));
  const flat = seen.flat();
  const longest = max(flat, ({ waits }) => waits.at(-1)) ?? 0;
  const waitAt = (wanted: number) =>
    firstAtLeast(wanted * sum(came), longest, (wait) => helpedBy(flat, wait));
  const value = waitAt(share);
  const reached = ratioOf(
    seen.map((outcomes) => helpedBy(outcomes, value)),
    came,
  );
  if (reached === null) return null;
  const half = halfWidthOf(reached.pulls);
  const [low, high] = [waitAt(share - half), waitAt(share + half)];
  const slope = half === 0 ? 0 : (high - low) / (2 * half);
  return { estimate: { mean: value, low, high }, pulls: reached.pulls.map((pull) => -pull * slope) };
}

/** How many of those who came waited so long at most. */
const helpedBy = (outcomes: readonly Outcome[], wait: number) =>
  sum(outcomes, ({ came, delayed, waits }) =>
    delayed === 0 ? came : came - delayed + (delayed * bisectRight(waits, wait)) / waits.length,
  );

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
