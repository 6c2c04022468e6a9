import { pointIntervals } from "../../exact/point-intervals.ts";
import { type Stability, stabilityAt, withoutCriterion } from "../../exact/stability.ts";
import { valuesAt, valueTable } from "../../exact/value-table.ts";
import { middleWeights } from "../../preference/middle-weights.ts";
import type { Problem } from "../../problem.ts";

/** What brings another ahead of a leader, uncertain values at their means. */
export type Tipping =
  /** More or less weight on one criterion; of given weights, beyond which point of those handed out. */
  | {
      readonly kind: "weight";
      readonly criterion: string;
      readonly more: boolean;
      readonly point: number | null;
      readonly other: string;
    }
  /** Nothing: another is ahead already. */
  | { readonly kind: "ahead"; readonly other: string }
  /** No single weight does. */
  | { readonly kind: "never" };

/** No more points are handed out than these. */
const mostPoints = 100;

/** The single weight that need change least for another to be ahead. Null where nobody leads alone, or where the weights are only partly open. */
export function tippingOf(problem: Problem, leader: string): Tipping | null {
  const { type } = problem.preference;
  if (type !== "none" && type !== "exact") return null;
  const weights = middleWeights(problem);
  const stable = stabilityAt(problem, weights);
  if (!stable.winners.includes(leader)) return { kind: "ahead", other: stable.winner };
  if (stable.winners.length > 1) return null;
  const [nearest] = turnsIn(problem, stable, weights).toSorted((a, b) => a.distance - b.distance);
  if (nearest === undefined) return { kind: "never" };
  const { at, more, end, point } = nearest;
  const other = aheadBeyond(problem, weights, at, end, more);
  return { kind: "weight", criterion: problem.criteria[at]?.id as string, more, point, other };
}

type Turn = {
  readonly at: number;
  readonly more: boolean;
  readonly end: number;
  readonly point: number | null;
  readonly distance: number;
};

/** Every end of a stretch of weight within which the leader leads, that can be gone beyond. */
function turnsIn(problem: Problem, { intervals }: Stability, weights: readonly number[]): readonly Turn[] {
  const { criteria, preference } = problem;
  const points =
    preference.type === "exact" ? pointIntervals(intervals, preference.weights, mostPoints) : null;
  return criteria.flatMap(({ id }, at): readonly Turn[] => {
    const [low, high] = intervals[id] as readonly [number, number];
    const weight = weights[at] as number;
    const [from, to] = points === null ? [null, null] : pointsBeyond(points[id] ?? null);
    const isOpen = (point: number | null) => points === null || point !== null;
    return [
      ...(high < 1 && isOpen(to) ? [{ at, more: true, end: high, point: to, distance: high - weight }] : []),
      ...(low > 0 && isOpen(from)
        ? [{ at, more: false, end: low, point: from, distance: weight - low }]
        : []),
    ];
  });
}

/** The whole points beyond which it has turned for certain; null where there is none to hand out. */
function pointsBeyond(interval: readonly [number, number] | null): readonly [number | null, number | null] {
  if (interval === null) return [null, null];
  const [from, to] = [Math.floor(interval[0] + rounding), Math.ceil(interval[1] - rounding)];
  return [from > 0 ? from : null, to < mostPoints ? to : null];
}

const rounding = 1e-9;
const justBeyond = 1e-6;

/** Who is worth most when the weight of one criterion goes a little beyond `end` and the others keep their proportions. */
function aheadBeyond(
  problem: Problem,
  weights: readonly number[],
  at: number,
  end: number,
  more: boolean,
): string {
  const weight = Math.min(1, Math.max(0, end + (more ? justBeyond : -justBeyond)));
  const others = withoutCriterion(weights, at).map((share) => share * (1 - weight));
  const values = valuesAt(valueTable(problem), others.with(at, weight));
  return problem.alternatives[values.indexOf(Math.max(...values))] as string;
}
