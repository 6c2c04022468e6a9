import { exactWeights } from "../preference/weights.ts";
import type { Problem } from "../problem.ts";
import { boundedWeights } from "./bounded-weights.ts";
import { fixedWeights, peoplesWeights, type WeightSource } from "./fixed-weights.ts";
import { ordinalWeights, simplexWeights } from "./simplex-weights.ts";

export function weightSource(problem: Problem): WeightSource {
  const { criteria, preference, seed } = problem;
  const ids = criteria.map(({ id }) => id);
  switch (preference.type) {
    case "none":
      return simplexWeights(ids, seed);
    case "exact":
      return fixedWeights(exactWeights(preference.weights, ids));
    case "ordinal":
      return ordinalWeights(
        preference.ranking.map((group) => group.map((id) => ids.indexOf(id))),
        seed,
      );
    case "bounds":
      return boundedWeights(
        ids,
        ids.map((id) => preference.bounds[id] ?? [0, 1]),
        seed,
      );
    case "people":
      return peoplesWeights(
        preference.weights.map((weights) => exactWeights(weights, ids)),
        seed,
      );
  }
}
