import { z } from "zod";
import { firstAmongMany } from "../../decision/first/first-among-many.ts";
import type { Preference } from "../../decision/preference/preference.ts";
import type { Problem } from "../../decision/problem.ts";
import { type IndicatorReadings, structureMeasurements } from "../../lenses/structure/scaling.ts";
import { CriterionId, criterionIds } from "../../organisation/decisions.ts";

/** Whether a member of the front can come first, and how often it does. */
export const First = z
  .strictObject({
    can: z
      .enum(["alone", "shared", "never"])
      .describe(
        "Whether any of the priorities left open bring it first: before all others, or at best level with another. Exact, not sampled.",
      ),
    share: z.number().describe("The share of the priorities left open with which it comes first; sampled."),
    standardError: z.number(),
    weights: z
      .record(CriterionId, z.strictObject({ mean: z.number(), standardError: z.number() }).readonly())
      .readonly()
      .nullable()
      .describe(
        "Weights with which it comes first: their mean over the samples in which it does, else some found exactly. Null if none do.",
      ),
  })
  .readonly();
export type First = z.infer<typeof First>;

export const sampling = { iterations: 10_000, seed: 1 } as const;

export type FrontQuestion = {
  readonly front: readonly { readonly indicators: IndicatorReadings }[];
  readonly preference: Preference;
};

/**
 * The front under what is known of the priorities, by the structure alone: known where it was measured, fully open where there was
 * nothing to measure. What is off the front is nowhere better than something on it, so it need not be asked about.
 */
export function rankFront(
  { front, preference }: FrontQuestion,
  progress: (done: number) => void = () => {},
): readonly First[] {
  const rows = front.map(({ indicators }) => structureMeasurements(indicators));
  const problem: Problem = {
    alternatives: rows.map((_, at) => String(at)),
    criteria: criterionIds.map((id) => ({ id, scale: { worst: 0, best: 1 }, extrapolate: false })),
    measurements: Object.fromEntries(rows.map((row, at) => [String(at), row])),
    preference,
    ...sampling,
  };
  const first = firstAmongMany(problem, (done) => progress(done / sampling.iterations));
  return first.map(({ can, share: { mean, error }, weights }) => ({
    can,
    share: mean,
    standardError: error,
    weights:
      weights &&
      (Object.fromEntries(
        weights.map((weight, j) => [
          criterionIds[j] as CriterionId,
          { mean: weight.mean, standardError: weight.error },
        ]),
      ) as First["weights"]),
  }));
}
