import { sum } from "d3-array";
import { type Measure, ratioOf } from "./measure.ts";
import type { Outcome } from "./outcome.ts";
import { percentileOf } from "./percentile.ts";
import type { Seen } from "./seen.ts";

type Count = (outcome: Outcome) => number;

const came: Count = (outcome) => outcome.came;
const totals = (seen: Seen, count: Count) => seen.map((outcomes) => sum(outcomes, count));
const ratio = (over: Count, under: Count) => (seen: Seen) => ratioOf(totals(seen, over), totals(seen, under));
const perReplication = (over: Count) => (seen: Seen) =>
  ratioOf(
    totals(seen, over),
    seen.map(() => 1),
  );
const percentile = (share: number) => (seen: Seen) => percentileOf(seen, share);

/** What is measured of a pool's own needs over replications, or of all. */
export const measures = {
  came: perReplication(came),
  waitProbability: ratio(({ delayed }) => delayed, came),
  meanWait: ratio(({ wait }) => wait, came),
  p50: percentile(0.5),
  p90: percentile(0.9),
  p95: percentile(0.95),
  shareWaitingLonger: ratio(({ waitedLonger }) => waitedLonger, came),
  /** Of those counted, over the weeks they came in. */
  meanQueue: perReplication(({ area, weeks }) => area / weeks),
  utilisation: ratio(
    ({ worked }) => worked,
    ({ staffed }) => staffed,
  ),
  borrowed: ratio(({ borrowed }) => borrowed, came),
  /** Who met a pool with the competence asked for, of those who asked for one. */
  covered: ratio(
    ({ met }) => met,
    ({ asked }) => asked,
  ),
} as const satisfies Readonly<Record<string, (seen: Seen) => Measure | null>>;
export type MeasureId = keyof typeof measures;
