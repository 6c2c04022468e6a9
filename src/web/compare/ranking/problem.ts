import { measurementsOf } from "../../../app/compare/cells.ts";
import type { Problem } from "../../../domain/decision/problem.ts";
import { criteriaWith } from "../../../domain/lenses/own/own-view.ts";
import { usableWeights } from "../form.ts";
import type { Scene } from "../scene.ts";

/** The problem that the ranking answers, at the weights as they stand. */
export function problemIn({ form, comparison }: Scene): Problem {
  const { alternatives, ranking } = comparison;
  return {
    alternatives: alternatives.map(({ id }) => id),
    criteria: criteriaWith([]),
    measurements: measurementsOf(Object.fromEntries(alternatives.map(({ id, combined }) => [id, combined]))),
    preference: { type: "exact", weights: usableWeights(form) },
    iterations: ranking.iterations,
    seed: ranking.seed,
  };
}
