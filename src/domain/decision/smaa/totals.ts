import type { Cell } from "../sampling/cells.ts";
import { addProducts, addScaled, type Column } from "../sampling/columns.ts";

/** How to add up one alternative's cells times the weights, for a whole block of samples. */
type Totals = {
  /** With the weights of each sample. */
  readonly over: (weights: readonly Column[], total: Column) => void;
  /** With the same weights in all samples. */
  readonly at: (weights: readonly number[], total: Column) => void;
};

/** Known cells are numbers from the start; only uncertain ones are looked up in their columns. */
export function totalsOf(cells: readonly Cell[]): Totals {
  const known = cells.flatMap((cell, criterion) => (cell.known ? [{ criterion, value: cell.value }] : []));
  const drawn = cells.flatMap((cell, criterion) => (cell.known ? [] : [{ criterion, values: cell.values }]));
  const knownValues = known.map(({ value }) => value);
  const drawnColumns = drawn.map(({ values }) => values);
  return {
    over(weights, total) {
      const columnOf = ({ criterion }: { readonly criterion: number }) => weights[criterion] as Column;
      total.fill(0);
      addScaled(total, known.map(columnOf), knownValues);
      addProducts(total, drawn.map(columnOf), drawnColumns);
    },
    at(weights, total) {
      const weightOf = ({ criterion }: { readonly criterion: number }) => weights[criterion] as number;
      total.fill(known.reduce((sum, cell) => sum + cell.value * weightOf(cell), 0));
      addScaled(total, drawnColumns, drawn.map(weightOf));
    },
  };
}
