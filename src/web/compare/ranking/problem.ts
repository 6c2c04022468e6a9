import { measurementsOf } from "../../../app/compare/cells.ts";
import { preferenceFrom } from "../../../domain/decision/preference/from-weights.ts";
import type { Problem } from "../../../domain/decision/problem.ts";
import { criteriaWith } from "../../../domain/lenses/own/own-view.ts";
import { usableWeights } from "../form.ts";
import type { Scene } from "../scene.ts";

/** The problem that the ranking answers. */
export function problemIn({ form, comparison }: Scene): Problem {
  const { alternatives, ranking } = comparison;
  return {
    alternatives: alternatives.map(({ id }) => id),
    criteria: criteriaWith([]),
    measurements: measurementsOf(Object.fromEntries(alternatives.map(({ id, combined }) => [id, combined]))),
    preference: preferenceFrom(usableWeights(form), form.mode),
    iterations: ranking.iterations,
    seed: ranking.seed,
  };
}
