import type { WeightSet } from "../../preference/weight-set.ts";
import { type ValueTable, valuesAt } from "../value-table.ts";
import { bounded } from "./largest-lead.ts";
import { maximise } from "./linear-program.ts";

/** Other weights, and how much weight was moved from some criteria to others to get there, 0 to 1. */
export type MovedWeights = {
  readonly weights: readonly number[];
  readonly moved: number;
  /** The weights of the set that they were moved from. */
  readonly from: readonly number[];
  /**
   * Why no less will do: a price for each row, by its largest entry, and from 0 to 1 for each criterion. At these, no weights for
   * which all rows hold are worth less by `moved` than any of the set.
   */
  readonly against: { readonly rows: readonly number[]; readonly criteria: readonly number[] };
};

/**
 * The weights nearest to the given ones, by the weight moved, with which an alternative comes first or ties there;
 * null where no weights do that.
 */
export function nearestWeights(
  table: ValueTable,
  weights: readonly number[],
  alternative: number,
): MovedWeights | null {
  const own = table[alternative] as readonly number[];
  const gaps = table.map((row) => own.map((value, j) => value - (row[j] as number)));
  return nearestTo({ corners: [weights], caps: [1], mixed: true }, gaps);
}

/**
 * The weights nearest to any of a set with which no weighted sum of a row of `gaps` is below 0; null where there are
 * none.
 */
export function nearestTo(set: WeightSet, gaps: readonly (readonly number[])[]): MovedWeights | null {
  const limited = bounded(gaps).map(toUnit);
  if (set.mixed) return nearestToMixture(set, limited);
  // The nearest by the least that each would have to move comes first, so that most need no program.
  const corners = set.corners
    .map((weights) => ({ weights, least: leastMove(weights, limited) }))
    .sort((a, b) => a.least - b.least);
  let nearest: MovedWeights | null = null;
  for (const { weights, least } of corners) {
    if (nearest !== null && least >= nearest.moved) break;
    const found = nearestToMixture({ corners: [weights], caps: [1] }, limited);
    if (found === null) return null;
    if (nearest === null || found.moved < nearest.moved) nearest = found;
  }
  return nearest;
}

/** A row by its largest entry: only its sign counts here, and a program's rounding is that of numbers about 1. */
function toUnit(gap: readonly number[]): readonly number[] {
  const largest = Math.max(...gap.map(Math.abs));
  return largest > 0 ? gap.map((value) => value / largest) : gap;
}

/** A sum rises at most by the weight moved times the width of its row. */
function leastMove(weights: readonly number[], gaps: readonly (readonly number[])[]): number {
  return gaps.reduce((most, gap) => {
    const width = Math.max(...gap) - Math.min(...gap);
    const short = -dot(weights, gap);
    return short <= 0 ? most : Math.max(most, width > 0 ? short / width : Number.POSITIVE_INFINITY);
  }, 0);
}

/**
 * The variables: each corner's part, then the weights, then what each criterion gains on the mixture of the corners. The sums are asked of
 * the weights themselves: to add them up over the corners first would round them.
 */
function nearestToMixture(
  { corners, caps }: Pick<WeightSet, "corners" | "caps">,
  gaps: readonly (readonly number[])[],
): MovedWeights | null {
  const criteria = [...(corners[0] ?? []).keys()];
  const zeros = (length: number): number[] => Array(length).fill(0);
  const unit = (length: number, at: number, entry = 1) => zeros(length).with(at, entry);
  const [parts, each] = [corners.length, criteria.length];
  const whole = [
    [...zeros(parts).fill(1), ...zeros(2 * each)],
    [...zeros(parts), ...zeros(each).fill(1), ...zeros(each)],
  ];
  const capped = [...caps.keys()].filter((at) => (caps[at] as number) < 1);
  const rows = [
    ...gaps.map((gap) => [...zeros(parts), ...gap.map((value) => -value), ...zeros(each)]),
    ...criteria.map((j) => [
      ...corners.map((corner) => -(corner[j] as number)),
      ...unit(each, j),
      ...unit(each, j, -1),
    ]),
    ...whole.flatMap((row) => [row, row.map((value) => -value)]),
    ...capped.map((at) => unit(parts + 2 * each, at)),
  ];
  const limits = [...zeros(gaps.length + each), 1, -1, 1, -1, ...capped.map((at) => caps[at] as number)];
  const objective = [...zeros(parts + each), ...zeros(each).fill(-1)];
  const found = maximise({ objective, rows, limits, largest: objective.map(() => 1) });
  if (found.kind === "impossible") return null;
  return {
    weights: found.at.slice(parts, parts + each),
    moved: found.at.slice(parts + each).reduce((sum, gain) => sum + gain, 0),
    from: criteria.map((j) =>
      dot(
        corners.map((corner) => corner[j] as number),
        found.at.slice(0, parts),
      ),
    ),
    against: {
      rows: found.prices.slice(0, gaps.length),
      criteria: found.prices.slice(gaps.length, gaps.length + each),
    },
  };
}

/** The smallest change of weights that brings another alternative to the first place, and which; null if none does. */
export function smallestChange(
  table: ValueTable,
  weights: readonly number[],
): (MovedWeights & { readonly alternative: number }) | null {
  const values = valuesAt(table, weights);
  const winner = values.indexOf(Math.max(...values));
  return table
    .flatMap((_, alternative) => {
      const moved = alternative === winner ? null : nearestWeights(table, weights, alternative);
      return moved === null ? [] : [{ ...moved, alternative }];
    })
    .reduce<(MovedWeights & { alternative: number }) | null>(
      (nearest, other) => (nearest === null || other.moved < nearest.moved ? other : nearest),
      null,
    );
}

const dot = (left: readonly number[], right: readonly number[]) =>
  left.reduce((sum, value, at) => sum + value * (right[at] as number), 0);
