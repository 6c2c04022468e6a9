import type { z } from "zod";
import { recordOf } from "../../limits.ts";
import { Finite, limits, Name } from "../limits.ts";

/** Weights by criterion; what counts is their proportions. */
export const Weights = recordOf(Name, Finite.min(0), limits.criteria).readonly();
export type Weights = z.infer<typeof Weights>;

/** Weights in the order of the criteria, scaled to sum to 1; a criterion without one weighs nothing. */
export function exactWeights(weights: Weights, criteria: readonly string[]): readonly number[] {
  return normalised(criteria.map((id) => weights[id] ?? 0));
}

/** The same proportions, summing to 1. Points that are all 0 name no proportions and give equal weights. */
export function normalised(points: readonly number[]): readonly number[] {
  const total = points.reduce((sum, point) => sum + point, 0);
  return points.map((point) => (total > 0 ? point / total : 1 / points.length));
}
