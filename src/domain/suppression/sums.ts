import { DomainError } from "../errors.ts";
import { fault } from "../faults/fault.ts";
import type { CountTable } from "./table.ts";

/** A published number: `key` is the same wherever tables share it. */
export type Cell = { readonly key: string; readonly value: number; readonly isTotal: boolean };

/** Cells by their places, and what a reader knows of them: a total is the sum of its parts. */
export type Sums = {
  readonly cells: readonly Cell[];
  readonly equations: readonly { readonly total: number; readonly parts: readonly number[] }[];
  readonly place: ReadonlyMap<string, number>;
};

/** The key of a count by what it is told apart by; no label gives the total over that dimension. */
export function cellKey(table: CountTable, row?: string, column?: string, group?: string): string {
  const parts = [
    row === undefined ? [] : [[table.rowDimension, row]],
    column === undefined ? [] : [[table.columnDimension, column]],
    group === undefined ? [] : [[table.within?.dimension ?? "", group]],
  ].flat();
  return JSON.stringify([table.population, ...parts.sort(([a = ""], [b = ""]) => (a < b ? -1 : 1))]);
}

/** What a number counts, for whoever gave it: `area north` and `level 2`. */
function labelsOf(key: string): readonly string[] {
  const [, ...parts] = JSON.parse(key) as readonly [string, ...(readonly [string, string])[]];
  return parts.map((part) => part.join(" "));
}

/**
 * All cells of some tables and all sums among them, each once. Tables that disagree on a shared number are
 * refused.
 */
export function sumsOf(tables: readonly CountTable[]): Sums {
  const cells: Cell[] = [];
  const place = new Map<string, number>();
  const equations = new Map<string, Sums["equations"][number]>();
  const cellAt = (key: string, value: number, isTotal: boolean): number => {
    const known = place.get(key);
    if (known === undefined) {
      place.set(key, cells.length);
      return cells.push({ key, value, isTotal }) - 1;
    }
    const cell = cells[known] as Cell;
    if (cell.value !== value)
      throw new DomainError(
        "invalid",
        fault("tables-disagree", { labels: labelsOf(key), one: cell.value, other: value }),
      );
    if (isTotal && !cell.isTotal) cells[known] = { ...cell, isTotal };
    return known;
  };
  /** The place of the total of some cells; their sum is known from now on. */
  const totalAt = (key: string, parts: readonly number[]): number => {
    const value = parts.reduce((sum, part) => sum + (cells[part] as Cell).value, 0);
    const total = cellAt(key, value, true);
    equations.set(`${total}=${parts.toSorted((a, b) => a - b)}`, { total, parts });
    return total;
  };
  const columnOf = (lines: readonly (readonly number[])[], c: number) =>
    lines.map((line) => line[c] as number);
  for (const table of tables) {
    const { rows, columns, counts, within } = table;
    const inner = rows.map((row, r) =>
      columns.map((column, c) => cellAt(cellKey(table, row, column), counts[r]?.[c] ?? 0, false)),
    );
    rows.forEach((row, r) => {
      totalAt(cellKey(table, row), inner[r] as readonly number[]);
    });
    let lines = inner;
    if (within !== undefined) {
      const groups = Map.groupBy(inner, (_, r) => within.groups[rows[r] as string] as string);
      lines = [...groups].map(([group, members]) => {
        const line = columns.map((column, c) =>
          totalAt(cellKey(table, undefined, column, group), columnOf(members, c)),
        );
        totalAt(cellKey(table, undefined, undefined, group), line);
        return line;
      });
    }
    const feet = columns.map((column, c) => totalAt(cellKey(table, undefined, column), columnOf(lines, c)));
    totalAt(cellKey(table), feet);
  }
  return { cells, equations: [...equations.values()], place };
}
