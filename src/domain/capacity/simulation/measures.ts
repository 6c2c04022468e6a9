import { type Measure, ratioOf } from "./measure.ts";
import type { Outcome } from "./outcome.ts";
import { percentileOf } from "./percentile.ts";

type Count = (outcome: Outcome) => number;

const ratio = (over: Count, under: Count) => (outcomes: readonly Outcome[]) =>
  ratioOf(outcomes.map(over), outcomes.map(under));
const percentile = (share: number) => (outcomes: readonly Outcome[]) => percentileOf(outcomes, share);
const came: Count = (outcome) => outcome.came;

/** What is measured of a pool's own needs over replications, or of all. */
export const measures = {
  came: ratio(came, () => 1),
  waitProbability: ratio(({ delayed }) => delayed, came),
  meanWait: ratio(({ wait }) => wait, came),
  p50: percentile(0.5),
  p90: percentile(0.9),
  p95: percentile(0.95),
  shareWaitingLonger: ratio(({ waitedLonger }) => waitedLonger, came),
  /** Of those counted, over the weeks they came in. */
  meanQueue: ratio(
    ({ area }) => area,
    ({ weeks }) => weeks,
  ),
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
} as const satisfies Readonly<Record<string, (outcomes: readonly Outcome[]) => Measure | null>>;
export type MeasureId = keyof typeof measures;
