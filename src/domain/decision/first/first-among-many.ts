import { weightsToLead } from "../exact/programs/weights-to-lead.ts";
import { valueRanges } from "../exact/value-ranges.ts";
import { weightSetOf } from "../preference/weight-set.ts";
import type { Problem } from "../problem.ts";
import type { Mean } from "../smaa/mean.ts";
import type { Progress } from "../smaa/smaa.ts";
import { firstPlaces } from "./first-places.ts";

/** Whether and how often an alternative comes first, over all weights and values left open. */
type First = {
  /** Exact, not sampled: whether some weights and values bring it before all others, or at best level with another. */
  readonly can: "alone" | "shared" | "never";
  readonly share: Mean;
  /** Weights that bring it first: their mean over the samples that do, else some found exactly. Null where none can. */
  readonly weights: readonly Mean[] | null;
};

/** For hundreds of alternatives. A sample in which one comes first proves that it can; the rest is asked of a linear program. */
export function firstAmongMany(problem: Problem, progress: Progress = () => {}): readonly First[] {
  const set = weightSetOf(problem);
  const { low, high } = valueRanges(problem);
  return firstPlaces(problem, progress).map(({ share, alone, weights }, a) => {
    if (alone) return { can: "alone", share, weights };
    const gaps = low.flatMap((theirs, b) => (b === a ? [] : [gap(high[a] ?? [], theirs)]));
    const found = weightsToLead(set, gaps);
    const exact = found?.weights.map((mean) => ({ mean, error: 0 })) ?? null;
    return {
      can: found === null ? "never" : found.alone ? "alone" : "shared",
      share,
      weights: weights ?? exact,
    };
  });
}

const gap = (ours: readonly number[], theirs: readonly number[]) =>
  ours.map((value, j) => value - (theirs[j] as number));
