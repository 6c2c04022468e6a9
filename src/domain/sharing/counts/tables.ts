import type { Area, Unit } from "../../organisation/schema.ts";
import { hiddenCells } from "../../suppression/hidden-cells.ts";
import { cellKey, sumsOf } from "../../suppression/sums.ts";
import type { CountTable, SuppressionSettings } from "../../suppression/table.ts";

export type CountedUnit = Pick<Unit, "id" | "kind" | "area" | "children">;
export type MapArea = Pick<Area, "id" | "within">;

export const levels = ["1", "2", "3"] as const;

/** Where units lie that lie in no area. */
const nowhere = "";
export const areaOf = ({ area }: Pick<Unit, "area">): string => area ?? nowhere;

/** Whom a number counts: those of a unit or of an area, on a level or on all; left out: all. */
export type Counted = { readonly unit?: string; readonly area?: string; readonly level?: string | undefined };

const named = { population: "children", columnDimension: "level", columns: levels } as const;
const frame = { ...named, id: "units", rowDimension: "unit", rows: [], counts: [] };

/** The same in both tables. */
export const keyOf = ({ unit, area, level }: Counted): string =>
  cellKey({ ...frame, within: { dimension: "area", groups: {} } }, unit, level, area);

const countsOf = ({ children }: CountedUnit) => [children[1], children[2], children[3]];

export const unitTable = (units: readonly CountedUnit[]): CountTable => ({
  ...frame,
  rows: units.map(({ id }) => id),
  counts: units.map(countsOf),
  within: { dimension: "area", groups: Object.fromEntries(units.map((unit) => [unit.id, areaOf(unit)])) },
});

export function areaTable(units: readonly CountedUnit[]): CountTable {
  const byArea = Map.groupBy(units, areaOf);
  const sumOf = (held: readonly CountedUnit[], at: number) =>
    held.reduce((total, unit) => total + (countsOf(unit)[at] ?? 0), 0);
  return {
    ...{ ...named, id: "areas", rowDimension: "area" },
    rows: [...byArea.keys()],
    counts: [...byArea.values()].map((held) => levels.map((_, at) => sumOf(held, at))),
  };
}

/** What is shown of a number; null where it is hidden. */
export type Shown = (counted: Counted) => number | null;

/** A table by itself, with all its sums, once the small and what would betray them are hidden. */
export function shownIn(
  table: CountTable,
  settings: SuppressionSettings,
  hiddenBefore: ReadonlySet<string>,
): Shown {
  const { cells, ...sums } = sumsOf([table]);
  const hidden = hiddenCells({ cells, ...sums }, settings, undefined, hiddenBefore);
  return (counted) => {
    const at = sums.place.get(keyOf(counted));
    return at === undefined || hidden.has(at) ? null : (cells[at]?.value ?? null);
  };
}
