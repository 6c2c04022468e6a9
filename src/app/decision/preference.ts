import { z } from "zod";
import { dominators } from "../../domain/decision/exact/dominance.ts";
import { RobustPreference, robustPreference } from "../../domain/decision/exact/robust-preference.ts";
import { valueTable } from "../../domain/decision/exact/value-table.ts";
import type { Preference } from "../../domain/decision/preference/preference.ts";
import { weightsFromRanking } from "../../domain/decision/preference/rank-weights.ts";
import { exactWeights } from "../../domain/decision/preference/weights.ts";
import type { Problem } from "../../domain/decision/problem.ts";
import { preferenceWords } from "../../domain/decision/words/preference-words.ts";
import type { Progress } from "../computations/computation.ts";
import { inBoth, ownNames, Sentences } from "./bilingual.ts";

const WeightsOut = z.record(z.string(), z.number()).readonly();
const pointIds = ["exact", "centroid", "sum", "reciprocal"] as const;

/** What holds whatever the weights and values that are left open, what may hold, and single weights that stand for them. */
export const PreferenceAnswer = RobustPreference.unwrap()
  .extend({
    dominatedBy: z
      .record(z.string(), z.array(z.string()).readonly())
      .readonly()
      .describe("Those that are nowhere worse and somewhere better, uncertain values at their means."),
    weights: z
      .partialRecord(z.enum(pointIds), WeightsOut)
      .readonly()
      .describe(
        "Given weights, summing to 1; of an order, its centroid and the rank sum and reciprocal weights.",
      ),
    words: Sentences,
  })
  .readonly();
export type PreferenceAnswer = z.infer<typeof PreferenceAnswer>;

export function preferenceAnswer(problem: Problem, progress: Progress): PreferenceAnswer {
  const better = dominators(valueTable(problem));
  const robust = robustPreference(problem, (done) => progress(done / problem.alternatives.length));
  return {
    ...robust,
    dominatedBy: Object.fromEntries(
      problem.alternatives.map((id, at) => [
        id,
        (better[at] ?? []).map((other) => problem.alternatives[other] as string),
      ]),
    ),
    weights: pointsOf(
      problem.criteria.map(({ id }) => id),
      problem.preference,
    ),
    words: inBoth((language) => preferenceWords(problem, robust, ownNames, language)),
  };
}

function pointsOf(ids: readonly string[], preference: Preference): PreferenceAnswer["weights"] {
  if (preference.type === "exact") {
    const weights = exactWeights(preference.weights, ids);
    return { exact: Object.fromEntries(ids.map((id, at) => [id, weights[at] as number])) };
  }
  if (preference.type !== "ordinal") return {};
  const { centroid, sum, reciprocal } = weightsFromRanking;
  const { ranking } = preference;
  return { centroid: centroid(ranking), sum: sum(ranking), reciprocal: reciprocal(ranking) };
}
