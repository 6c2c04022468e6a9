import { valueRanges } from "./exact/value-ranges.ts";
import { weightsToLead } from "./exact/weights-to-lead.ts";
import { weightSetOf } from "./preference/weight-set.ts";
import type { Problem } from "./problem.ts";
import { firstPlaces } from "./smaa/first-places.ts";
import type { Mean } from "./smaa/mean.ts";
import type { Progress } from "./smaa/smaa.ts";

/** Whether and how often an alternative comes first, over all weights and values left open. */
export type First = {
  /** Exact, not sampled: some weights and values bring it first, if only in a tie. */
  readonly possible: boolean;
  readonly share: Mean;
  /** Weights that bring it first: their mean over the samples that do, else some found exactly. Null where none can. */
  readonly weights: readonly Mean[] | null;
};

/** For hundreds of alternatives. A sample in which one comes first proves that it can; the rest is asked of a linear program. */
export function firstAmongMany(problem: Problem, progress: Progress = () => {}): readonly First[] {
  const set = weightSetOf(problem);
  const { low, high } = valueRanges(problem);
  return firstPlaces(problem, progress).map(({ share, weights: sampled }, a) => {
    const gaps = () => low.flatMap((theirs, b) => (b === a ? [] : [gap(high[a] ?? [], theirs)]));
    const weights = sampled ?? weightsToLead(set, gaps())?.map((mean) => ({ mean, error: 0 })) ?? null;
    return { possible: weights !== null, share, weights };
  });
}

const gap = (ours: readonly number[], theirs: readonly number[]) =>
  ours.map((value, j) => value - (theirs[j] as number));
