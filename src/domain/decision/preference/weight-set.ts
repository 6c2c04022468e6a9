import type { Problem } from "../problem.ts";
import { exactWeights, normalised } from "./weights.ts";

/**
 * The weights that a preference allows: all mixtures of the corners in which no corner's part exceeds its cap, or the
 * corners alone. Parts sum to 1.
 */
export type WeightSet = {
  /** A set of weights per corner, in the order of the criteria. */
  readonly corners: readonly (readonly number[])[];
  readonly caps: readonly number[];
  readonly mixed: boolean;
};

export function weightSetOf({ criteria, preference }: Pick<Problem, "criteria" | "preference">): WeightSet {
  const ids = criteria.map(({ id }) => id);
  switch (preference.type) {
    case "none":
      return uncapped(ids.map((corner) => ids.map((id) => Number(id === corner))));
    case "exact":
      return uncapped([exactWeights(preference.weights, ids)]);
    case "ordinal": {
      const { ranking } = preference;
      return uncapped(
        ranking.map((_, last) => {
          const leading = ranking.slice(0, last + 1).flat();
          return ids.map((id) => (leading.includes(id) ? 1 / leading.length : 0));
        }),
      );
    }
    case "bounds": {
      const lows = ids.map((id) => preference.bounds[id]?.[0] ?? 0);
      const highs = ids.map((id) => preference.bounds[id]?.[1] ?? 1);
      const spare = 1 - lows.reduce((sum, low) => sum + low, 0);
      const room = highs.reduce((sum, high) => sum + high, 0) - 1;
      // Bounds that leave but one set of weights: by rounding their caps might leave none.
      if (spare < nothing || room < nothing) return uncapped([normalised(spare < nothing ? lows : highs)]);
      return {
        corners: ids.map((_, corner) => lows.map((low, at) => (at === corner ? low + spare : low))),
        caps: ids.map((_, at) => ((highs[at] as number) - (lows[at] as number)) / spare),
        mixed: true,
      };
    }
    case "people": {
      const corners = preference.weights.map((weights) => exactWeights(weights, ids));
      return { ...uncapped(corners), mixed: false };
    }
  }
}

/** As much as bounds may miss what they must come to, as they are typed with few digits. */
const nothing = 1e-9;

const uncapped = (corners: WeightSet["corners"]): WeightSet => ({
  corners,
  caps: corners.map(() => 1),
  mixed: true,
});

/**
 * The least that the coefficients come to, times the weights and summed, over the whole set, and weights with which they do. A linear
 * sum is least where the cheapest corners are taken first, each up to its cap.
 */
export function least(
  { corners, caps }: WeightSet,
  coefficients: readonly number[],
): { readonly sum: number; readonly weights: readonly number[] } {
  const sums = corners.map((corner) => dot(corner, coefficients));
  const order = [...corners.keys()].sort((a, b) => (sums[a] as number) - (sums[b] as number));
  let rest = 1;
  let sum = 0;
  const weights = coefficients.map(() => 0);
  for (const corner of order) {
    const part = Math.min(rest, caps[corner] as number);
    if (part <= 0) continue;
    rest -= part;
    sum += part * (sums[corner] as number);
    corners[corner]?.forEach((weight, at) => {
      weights[at] = (weights[at] as number) + part * weight;
    });
  }
  return { sum, weights };
}

/** What weighs nothing counts for nothing, even where it is infinite. */
function dot(weights: readonly number[], coefficients: readonly number[]): number {
  return weights.reduce(
    (sum, weight, at) => (weight === 0 ? sum : sum + weight * (coefficients[at] as number)),
    0,
  );
}
