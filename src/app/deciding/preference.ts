import { z } from "zod";
import { dominators } from "../../domain/decision/exact/dominance.ts";
import { RobustPreference, robustPreference } from "../../domain/decision/exact/robust-preference.ts";
import { valueTable } from "../../domain/decision/exact/value-table.ts";
import { Name } from "../../domain/decision/limits.ts";
import { exactWeights } from "../../domain/decision/preference/exact-weights.ts";
import type { Preference, Weights } from "../../domain/decision/preference/preference.ts";
import { weightsFromRanking } from "../../domain/decision/preference/rank-weights.ts";
import { weightsFromRatios } from "../../domain/decision/preference/ratios.ts";
import { addFaults, type Problem, ProblemShape } from "../../domain/decision/problem.ts";

const Ratio = z.tuple([Name, Name, z.number().gt(0).max(1e6)]).readonly();

/** A problem; and instead of its preference, perhaps, how many times as much one criterion's swing counts as another's. */
export const PreferenceQuestion = ProblemShape.unwrap()
  .extend({ ratios: z.array(Ratio).min(1).max(1000).readonly().optional() })
  .readonly()
  .superRefine(addFaults);
export type PreferenceQuestion = z.infer<typeof PreferenceQuestion>;

const WeightsOut = z.record(z.string(), z.number()).readonly();
const pointIds = ["exact", "ratios", "centroid", "sum", "reciprocal"] as const;

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
  })
  .readonly();
export type PreferenceAnswer = z.infer<typeof PreferenceAnswer>;

/** Throws "invalid" for ratios that leave a criterion out, and "conflict" for ratios that disagree. */
export function preferenceAnswer({ ratios, ...given }: PreferenceQuestion): PreferenceAnswer {
  const ids = given.criteria.map(({ id }) => id);
  const problem: Problem = ratios
    ? { ...given, preference: { type: "exact", weights: weightsFromRatios(ids, ratios) } }
    : given;
  const better = dominators(valueTable(problem));
  return {
    ...robustPreference(problem),
    dominatedBy: Object.fromEntries(
      problem.alternatives.map((id, at) => [
        id,
        (better[at] ?? []).map((other) => problem.alternatives[other] as string),
      ]),
    ),
    weights: ratios ? { ratios: named(ids, problem.preference) } : pointsOf(ids, problem.preference),
  };
}

function pointsOf(ids: readonly string[], preference: Preference): PreferenceAnswer["weights"] {
  if (preference.type === "exact") return { exact: named(ids, preference) };
  if (preference.type !== "ordinal") return {};
  const { centroid, sum, reciprocal } = weightsFromRanking;
  const { ranking } = preference;
  return { centroid: centroid(ranking), sum: sum(ranking), reciprocal: reciprocal(ranking) };
}

function named(ids: readonly string[], preference: Preference): Weights {
  const weights = exactWeights(preference.type === "exact" ? preference.weights : {}, ids);
  return Object.fromEntries(ids.map((id, at) => [id, weights[at] as number]));
}
