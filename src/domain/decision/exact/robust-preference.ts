import { z } from "zod";
import { least, weightSetOf } from "../preference/weight-set.ts";
import type { Problem } from "../problem.ts";
import { largestLead } from "./programs/largest-lead.ts";
import { levelWidth } from "./programs/level-width.ts";
import { nearestTo } from "./programs/nearest-weights.ts";
import { valueRanges } from "./value-ranges.ts";

const Others = z.record(z.string(), z.array(z.string()).readonly()).readonly();
const WeightsByName = z.record(z.string(), z.number()).readonly();
const ComingFirst = z
  .strictObject({
    /** Whether any weights and values bring it first, if only in a tie. */
    possible: z.boolean(),
    /** By how much it then leads at most; below 0 if it never comes first, 0 if there are no others. */
    lead: z.number(),
    /** The weights that suit it best. */
    weights: WeightsByName,
    /**
     * For one that never comes first, the nearest weights outside the preference with which it could, and how much weight is
     * to be moved to get there; null where no weights at all do, and for one that can come first.
     */
    nearest: z.strictObject({ weights: WeightsByName, moved: z.number() }).readonly().nullable(),
  })
  .readonly();

/** What holds for all weights and values that are left open, and what for some. Exact, not sampled. */
export const RobustPreference = z
  .strictObject({
    /** For each alternative, those it is at least as good as whatever the weights and values. */
    necessary: Others,
    /** Those it is at least as good as for some weights and values. */
    possible: Others,
    first: z.record(z.string(), ComingFirst).readonly(),
  })
  .readonly();
export type RobustPreference = z.infer<typeof RobustPreference>;

/**
 * Necessary and possible preference (Greco, Mousseau & Słowiński 2008, EJOR 191:416) over the corners of the weight
 * set, with intervals in the cells: one alternative at its worst is held against the other at its best, or the reverse.
 * An alternative can come first if it can at its best, with all others at their worst (potential optimality). `progress` hears
 * how many alternatives are done.
 */
export function robustPreference(
  problem: Problem,
  progress: (done: number) => void = () => {},
): RobustPreference {
  const { alternatives, criteria } = problem;
  const set = weightSetOf(problem);
  const { low, high } = valueRanges(problem);
  const gap = (ours: readonly number[] = [], theirs: readonly number[] = []) =>
    ours.map((value, j) => value - (theirs[j] as number));
  const byCriterion = (weights: readonly number[]) =>
    named(
      criteria.map(({ id }) => id),
      (j) => weights[j] as number,
    );
  const others = (holds: (a: number, b: number) => boolean) =>
    named(alternatives, (a) => alternatives.filter((_, b) => b !== a && holds(a, b)));
  /** 0 where it is so but for rounding. */
  const leastOf = (gaps: readonly number[]) => {
    const { sum } = least(set, gaps);
    return Math.abs(sum) <= levelWidth([gaps]) ? 0 : sum;
  };
  return {
    necessary: others((a, b) => leastOf(gap(low[a], high[b])) >= 0),
    possible: others((a, b) => leastOf(gap(low[b], high[a])) <= 0),
    first: named(alternatives, (a) => {
      progress(a);
      const gaps = low.filter((_, b) => b !== a).map((theirs) => gap(high[a], theirs));
      const { lead, weights } = largestLead(set, gaps.length > 0 ? gaps : [criteria.map(() => 0)]);
      const possible = lead >= -levelWidth(gaps);
      const nearest = possible ? null : nearestTo(set, gaps);
      return {
        possible,
        lead,
        weights: byCriterion(weights),
        nearest: nearest && { weights: byCriterion(nearest.weights), moved: nearest.moved },
      };
    }),
  };
}

function named<Value>(names: readonly string[], entry: (index: number) => Value): Record<string, Value> {
  return Object.fromEntries(names.map((name, index) => [name, entry(index)]));
}
