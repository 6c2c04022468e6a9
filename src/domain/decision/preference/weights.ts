import type { z } from "zod";
import { byName, Finite, limits } from "../limits.ts";

/** Weights by criterion; what counts is their proportions. */
export const Weights = byName(Finite.min(0), limits.criteria);
export type Weights = z.infer<typeof Weights>;

/** Weights in the order of the criteria, scaled to sum to 1; a criterion without one weighs nothing. */
export function exactWeights(weights: Weights, criteria: readonly string[]): readonly number[] {
  return normalised(criteria.map((id) => weights[id] ?? 0));
}

/** The same proportions, summing to 1. Points that are all 0 name no proportions and give equal weights. */
export function normalised(points: readonly number[]): readonly number[] {
  const largest = Math.max(...points);
  if (largest <= 0) return points.map(() => 1 / points.length);
  const total = points.reduce((sum, point) => sum + point, 0);
  // Very large ones have no sum, and very small ones no quotient: they are taken by the largest.
  if (!Number.isFinite(total) || total < 1e-300) return normalised(points.map((point) => point / largest));
  return points.map((point) => point / total);
}
