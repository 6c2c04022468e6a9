import type { SimulationQuestion } from "../question.ts";
import type { Replication } from "../replication.ts";
import { halfWidthOf } from "./interval.ts";
import { measures } from "./measures.ts";
import { seenBy } from "./seen.ts";

/** Fewer replications tell too little of their spread to stop by. */
const fewestJudged = 20;
/** How many times as many are run as those by which it was judged that so many are enough. */
const margin = 4;
const more = (count: number) => Math.ceil(count * 1.5);

/**
 * How many replications to have before the precision is looked at again; as many as are done when they are enough.
 * Whoever stops as soon as an interval is narrow enough stops where it happens to be narrow, and then it holds the truth
 * in fewer than nine of ten cases instead of 95 of 100 (the trap of sequential stopping: Law 2015, section 9.4.1). So
 * a first quarter is judged, by whether four times as many would be enough, and those are then run and all counted.
 * Looks are few, and the same wherever the replications are run.
 */
export function replicationsWanted(question: SimulationQuestion, done: readonly Replication[]): number {
  const { atLeast, atMost, halfWidth } = question.replications;
  const firstEnough = (from: number, within: number) => {
    for (let count = from; count < atMost; count = more(count)) {
      if (done.length < count || isWithin(within, done.slice(0, count))) return count;
    }
    return atMost;
  };
  const judged = firstEnough(
    Math.max(fewestJudged, Math.ceil(atLeast / margin)),
    halfWidth * Math.sqrt(margin),
  );
  if (done.length < judged) return judged;
  return firstEnough(Math.min(atMost, margin * judged), halfWidth);
}

/** Whether the mean wait of every variant that keeps up is known to so many weeks. */
export function isWithin(halfWidth: number, done: readonly Replication[]): boolean {
  return (done[0] ?? []).every((_, variant) => {
    const seen = seenBy(done, variant);
    const wait = seen && measures.meanWait(seen);
    return wait === null || halfWidthOf(wait.pulls) <= halfWidth;
  });
}
