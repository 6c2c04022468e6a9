import { bisectRight, sum } from "d3-array";
import type { Tally } from "../run/tally.ts";

/**
 * What one replication counted of one pool's own needs: sums, since a replication in which few came must
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

const mostWaits = 128;

/** A tally's outcome, with so many servers over the weeks counted. */
export function outcomeOf(
  tally: Tally,
  {
    servers,
    weeks,
    longerThan,
  }: { readonly servers: number; readonly weeks: number; readonly longerThan: number },
): Outcome {
  const { came, area, worked, borrowed, asked, met } = tally;
  const waits = tally.waits.sort();
  return {
    weeks,
    came,
    delayed: waits.length,
    waitedLonger: waits.length - bisectRight(waits, longerThan),
    wait: sum(waits),
    area,
    worked,
    staffed: servers * weeks,
    borrowed,
    asked,
    met,
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
