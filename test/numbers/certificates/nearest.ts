import { maximiseExactly } from "../../../src/domain/decision/exact/programs/exact-program.ts";
import { largestLead } from "../../../src/domain/decision/exact/programs/largest-lead.ts";
import { type MovedWeights, nearestTo } from "../../../src/domain/decision/exact/programs/nearest-weights.ts";
import type { WeightSet } from "../../../src/domain/decision/preference/weight-set.ts";
import { leadFaults } from "./leads.ts";
import { atLeast, dot, isOf, type Row, sum } from "./rows.ts";

type Told = Pick<MovedWeights, "moved"> & { readonly weights: Readonly<Record<string, number>> };

/**
 * The nearest weights to a set with which no gap is below 0: they are reached by moving that much from some of the set, and prices
 * prove that no less will do. Where there are none, the largest lead over all weights says so.
 */
export function nearestFaults(
  told: Told | null,
  set: WeightSet,
  gaps: readonly Row[],
  wide: number,
): readonly string[] {
  const all = everything(gaps);
  if (told === null) {
    const isOut = largestLead(all, gaps).lead < wide / 100;
    return [...(isOut ? [] : ["no weights, where there are some"]), ...leadFaults(all, gaps, wide)];
  }
  const found = nearestTo(set, gaps);
  if (found === null) return ["weights that are not found again"];
  const moved = sum(found.weights.map((weight, j) => Math.max(0, weight - (found.from[j] as number))));
  const bound = Math.min(...partsOf(set).map((part) => leastMoved(part, gaps)));
  return [
    ...(gaps.every((gap) => dot(gap, Object.values(told.weights)) >= -wide)
      ? []
      : ["nearest weights behind"]),
    ...(isOf(all, found.weights) && isOf(set, found.from) ? [] : ["nearest weights that are none"]),
    ...(Math.abs(moved - told.moved) < 1e-9 ? [] : [`${told.moved} moved, where it is ${moved}`]),
    // Values that are nearly equal turn their last digits into millionths of a weight.
    ...(bound > told.moved - 1e-6 ? [] : [`${told.moved} moved, where ${bound} may do`]),
  ];
}

const everything = ([first = []]: readonly Row[]): WeightSet => ({
  corners: first.map((_, corner) => first.map((_, j) => Number(j === corner))),
  caps: first.map(() => 1),
  mixed: true,
});

/** Weights of several people are sets by themselves. */
const partsOf = (set: WeightSet): readonly WeightSet[] =>
  set.mixed ? [set] : set.corners.map((corner) => ({ corners: [corner], caps: [1], mixed: true }));

/** Nearly equal values bear prices so high that numbers with 16 digits prove nothing. */
const provable = 1e5;

/** What must be moved at the least from a mixed set, by the prices, or else by exact arithmetic. */
function leastMoved(set: WeightSet, gaps: readonly Row[]): number {
  const found = nearestTo(set, gaps);
  if (found === null) return Number.POSITIVE_INFINITY;
  const { rows, criteria } = found.against;
  if (rows.some((price) => price > provable)) return leastExactly(set, gaps);
  if ([...rows, ...criteria].some((price) => price < -1e-12) || criteria.some((price) => price > 1 + 1e-9))
    return Number.NEGATIVE_INFINITY;
  const priced = criteria.map((price, j) => {
    const held = gaps.map((gap) => (gap[j] as number) / (Math.max(...gap.map(Math.abs)) || 1));
    return price - dot(rows, held);
  });
  return (
    Math.min(...priced) +
    atLeast(
      set,
      criteria.map((price) => -price),
    )
  );
}

/** The variables: the weights, the corners' parts, and what each weight is above the mixture of these. */
function leastExactly({ corners, caps }: WeightSet, gaps: readonly Row[]): number {
  const each = gaps[0] ?? [];
  const row = (weights: Row, parts: Row, above: Row) => [...weights, ...parts, ...above];
  const [none, noParts] = [each.map(() => 0), corners.map(() => 0)];
  const [one, oneWhole] = [each.map(() => 1), corners.map(() => 1)];
  const minus = (some: Row) => some.map((value) => -value);
  const rows = [
    ...gaps.map((gap) => row(minus(gap), noParts, none)),
    ...each.map((_, j) =>
      row(
        none.with(j, 1),
        corners.map((corner) => -(corner[j] as number)),
        none.with(j, -1),
      ),
    ),
    ...[one, minus(one)].map((whole) => row(whole, noParts, none)),
    ...[oneWhole, minus(oneWhole)].map((whole) => row(none, whole, none)),
    ...corners.map((_, at) => row(none, noParts.with(at, 1), none)),
  ];
  const limits = [...gaps.map(() => 0), ...none, 1, -1, 1, -1, ...caps];
  const objective = row(none, noParts, minus(one));
  const found = maximiseExactly({ objective, rows, limits, largest: objective.map(() => 1) });
  return found.kind === "impossible" ? Number.POSITIVE_INFINITY : -dot(objective, found.at);
}
