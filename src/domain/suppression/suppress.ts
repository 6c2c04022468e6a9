import { hiddenCells } from "./hidden-cells.ts";
import type { SuppressionQuestion } from "./question.ts";
import { cellKey, sumsOf } from "./sums.ts";
import type { CountTable } from "./table.ts";

/** A table as it may be shown: null where a number is hidden. */
type ShownTable = {
  readonly id: string;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly counts: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
  readonly total: number | null;
  readonly groups: readonly {
    readonly id: string;
    readonly counts: readonly (number | null)[];
    readonly total: number | null;
  }[];
};

type Suppressed = {
  readonly tables: readonly ShownTable[];
  /**
   * For the one who publishes, not for publication: how many numbers are hidden as small, and how many to
   * protect these.
   */
  readonly hidden: { readonly small: number; readonly protecting: number; readonly shown: number };
  /** The share of the counts inside the tables that are still shown. */
  readonly remaining: number;
  /** Less than half remains: ranges or rounded counts would tell more. */
  readonly littleRemains: boolean;
  readonly threshold: number;
  readonly reason: string | null;
};

/**
 * Tables that are published together, with small counts and what would betray them hidden. What it keeps: from
 * all numbers shown, their sums and that no count is negative, no hidden number can be narrowed to a range less
 * wide than the threshold. `progress` hears the share that is done.
 */
export function suppress(
  { tables, settings }: SuppressionQuestion,
  progress?: (done: number) => void,
): Suppressed {
  const sums = sumsOf(tables);
  const hidden = hiddenCells(sums, settings, progress);
  const shownAt = (key: string): number | null => {
    const place = sums.place.get(key);
    return place === undefined || hidden.has(place) ? null : (sums.cells[place]?.value ?? null);
  };
  const shown = tables.map((table) => shownTable(table, shownAt));
  const inside = shown.flatMap(({ counts }) => counts.flat());
  const remaining = inside.filter((count) => count !== null).length / inside.length;
  const small = [...hidden.values()].filter((why) => why === "small").length;
  return {
    tables: shown,
    hidden: { small, protecting: hidden.size - small, shown: sums.cells.length - hidden.size },
    remaining,
    littleRemains: remaining < 0.5,
    threshold: settings.threshold,
    reason: settings.reason ?? null,
  };
}

function shownTable(table: CountTable, shownAt: (key: string) => number | null): ShownTable {
  const { id, rows, columns, within } = table;
  const groups = within === undefined ? [] : [...new Set(rows.map((row) => within.groups[row] as string))];
  return {
    id,
    rows,
    columns,
    counts: rows.map((row) => columns.map((column) => shownAt(cellKey(table, row, column)))),
    rowTotals: rows.map((row) => shownAt(cellKey(table, row))),
    columnTotals: columns.map((column) => shownAt(cellKey(table, undefined, column))),
    total: shownAt(cellKey(table)),
    groups: groups.map((group) => ({
      id: group,
      counts: columns.map((column) => shownAt(cellKey(table, undefined, column, group))),
      total: shownAt(cellKey(table, undefined, undefined, group)),
    })),
  };
}
