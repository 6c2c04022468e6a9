import { type CountTable, defaultThreshold } from "./table.ts";

/** A count known to lie from `from` to `to`. */
type Range = { readonly from: number; readonly to: number };

/** A table whose totals are made from the numbers shown in it, and so tell nothing that these do not. */
export type CoarseTable<T> = {
  readonly id: string;
  readonly counts: readonly (readonly T[])[];
  readonly rowTotals: readonly T[];
  readonly columnTotals: readonly T[];
  readonly total: T;
  readonly groups: readonly { readonly id: string; readonly counts: readonly T[]; readonly total: T }[];
};

/**
 * Each count as one of `width` neighbours (0-4, 5-9, …), for a table where suppression would leave little. Zeros are
 * among the small, so that the lowest range is as wide as the rest. For a table by itself: beside another with the same
 * totals the ranges of both could be narrowed.
 */
export function inRanges(table: CountTable, width: number = defaultThreshold): CoarseTable<Range> {
  const rangeOf = (count: number): Range => {
    const from = count - (count % width);
    return { from, to: from + width - 1 };
  };
  return coarsened(table, rangeOf, (ranges) => ({
    from: ranges.reduce((sum, { from }) => sum + from, 0),
    to: ranges.reduce((sum, { to }) => sum + to, 0),
  }));
}

/**
 * Each count rounded up or down to a multiple of `base`, at random in such proportion that the mean is right
 * (unbiased random rounding, Fellegi 1975, Survey Methodology 1:123). What is shown as v was less than `base`
 * from v. `random` gives numbers from 0 to 1 that no reader can draw again. For a table by itself, as with
 * ranges, and for one time: of several roundings a reader could take the mean.
 */
export function randomlyRounded(
  table: CountTable,
  random: () => number,
  base: number = defaultThreshold,
): CoarseTable<number> {
  const rounded = (count: number) => {
    const over = count % base;
    return count - over + (random() < over / base ? base : 0);
  };
  return coarsened(table, rounded, (counts) => counts.reduce((sum, count) => sum + count, 0));
}

function coarsened<T>(
  { id, rows, counts, columns, within }: CountTable,
  shownAs: (count: number) => T,
  sum: (parts: readonly T[]) => T,
): CoarseTable<T> {
  const shown = counts.map((row) => row.map(shownAs));
  const rowTotals = shown.map(sum);
  const feetOf = (lines: readonly (readonly T[])[]) =>
    columns.map((_, column) => sum(lines.map((line) => line[column] as T)));
  const lines =
    within === undefined ? [] : shown.map((line, at) => [within.groups[`${rows[at]}`], line] as const);
  return {
    id,
    counts: shown,
    rowTotals,
    columnTotals: feetOf(shown),
    total: sum(rowTotals),
    groups: [...Map.groupBy(lines, ([group]) => group)].map(([group, members]) => {
      const feet = feetOf(members.map(([, line]) => line));
      return { id: `${group}`, counts: feet, total: sum(feet) };
    }),
  };
}
