import { maximise } from "./linear-program.ts";
import { type ValueTable, valuesAt } from "./value-table.ts";

/** Other weights, and how much weight was moved from some criteria to others to get there, 0 to 1. */
export type MovedWeights = { readonly weights: readonly number[]; readonly moved: number };

/**
 * The weights nearest to the given ones, by the weight moved, with which an alternative comes first or ties there;
 * null where no weights do that.
 */
export function nearestWeights(
  table: ValueTable,
  weights: readonly number[],
  alternative: number,
): MovedWeights | null {
  const values = valuesAt(table, weights);
  const own = table[alternative] as readonly number[];
  const zeros = weights.map(() => 0);
  const ones = weights.map(() => 1);
  // The variables: what each criterion gains, then what it loses.
  const rows = [
    ...table.map((row) => {
      const against = row.map((value, j) => value - (own[j] as number));
      return [...against, ...against.map((value) => -value)];
    }),
    [...ones, ...ones.map(() => -1)],
    [...ones.map(() => -1), ...ones],
    ...weights.map((_, j) => [...zeros, ...weights.map((_, other) => Number(other === j))]),
  ];
  const limits = [...values.map((value) => (values[alternative] as number) - value), 0, 0, ...weights];
  const change = maximise([...ones.map(() => -1), ...zeros], rows, limits);
  if (change === null) return null;
  const count = weights.length;
  return {
    weights: weights.map((weight, j) => weight + (change[j] as number) - (change[count + j] as number)),
    moved: change.slice(0, count).reduce((sum, gain) => sum + gain, 0),
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
