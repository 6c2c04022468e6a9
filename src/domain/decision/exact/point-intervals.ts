import type { Weights } from "../preference/weights.ts";
import type { Stability } from "./stability.ts";

/** The points of one criterion, the others keeping theirs, with which the winner still wins. */
type PointInterval = readonly [from: number, to: number];

/**
 * Stability intervals in points, as people hand them out: a weight t is t/(1 - t) times the points of the others together. Null where
 * those are 0 and so say nothing; beyond `most` nobody hands out.
 */
export function pointIntervals(
  intervals: Stability["intervals"],
  points: Weights,
  most: number,
): Readonly<Record<string, PointInterval | null>> {
  const all = Object.values(points).reduce((sum, each) => sum + each, 0);
  return Object.fromEntries(
    Object.entries(intervals).map(([id, [low, high]]) => {
      const others = all - (points[id] ?? 0);
      const at = (weight: number) => (weight < 1 ? Math.min(most, (others * weight) / (1 - weight)) : most);
      return [id, others > 0 ? [at(low), at(high)] : null];
    }),
  );
}
