import { bisectRight } from "d3-array";
import type { Tally } from "./tally.ts";

/**
 * What one replication counted of one pool's own needs, or of all: sums, since a replication in which few came must
 * not weigh as much as one in which many did. Waits in weeks.
 */
export type Outcome = {
  readonly weeks: number;
  readonly came: number;
  /** Of those who came: who had to wait at all, who longer than the limit, and how long all together. */
  readonly delayed: number;
  readonly waitedLonger: number;
  readonly wait: number;
  /** Person-weeks of waiting, summed along the clock: `wait` once more (Little 1961). */
  readonly area: number;
  /** Server-weeks worked, and there to work, within the weeks counted. */
  readonly worked: number;
  readonly staffed: number;
  /** Helped by another pool than their own. */
  readonly borrowed: number;
  /** Asked for a competence, and met a pool that has it. */
  readonly asked: number;
  readonly met: number;
  /** The waits above 0, rising; of more than `mostWaits` so many that stand evenly for all. */
  readonly waits: Float64Array;
};

export const mostWaits = 128;

/** The outcome of some tallies together, with so many servers over the weeks counted. */
export function outcomeOf(
  tallies: readonly Tally[],
  {
    servers,
    weeks,
    longerThan,
  }: { readonly servers: number; readonly weeks: number; readonly longerThan: number },
): Outcome {
  const sum = (value: (tally: Tally) => number) => tallies.reduce((total, tally) => total + value(tally), 0);
  const waits = together(tallies.map((tally) => tally.waits)).sort();
  return {
    weeks,
    came: sum(({ came }) => came),
    delayed: waits.length,
    waitedLonger: waits.length - bisectRight(waits, longerThan),
    wait: waits.reduce((total, wait) => total + wait, 0),
    area: sum(({ area }) => area),
    worked: sum(({ worked }) => worked),
    staffed: servers * weeks,
    borrowed: sum(({ borrowed }) => borrowed),
    asked: sum(({ asked }) => asked),
    met: sum(({ met }) => met),
    waits: thinned(waits),
  };
}

/** The middles of as many equal parts. */
function thinned(waits: Float64Array): Float64Array {
  if (waits.length <= mostWaits) return waits.slice();
  return Float64Array.from(
    { length: mostWaits },
    (_, part) => waits[Math.floor(((part + 0.5) * waits.length) / mostWaits)] as number,
  );
}

function together(parts: readonly Float64Array[]): Float64Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const all = new Float64Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
