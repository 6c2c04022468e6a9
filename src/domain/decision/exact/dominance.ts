import type { ValueTable } from "./value-table.ts";

/** Whether one row of values is nowhere below the other, and somewhere above it. */
function dominates(row: readonly number[], other: readonly number[]): boolean {
  return (
    row.every((value, at) => value >= (other[at] as number)) &&
    row.some((value, at) => value > (other[at] as number))
  );
}

/** For each alternative, the indexes of those that dominate it: no weights at all place it before any of them. */
export function dominators(table: ValueTable): readonly (readonly number[])[] {
  return table.map((row) => table.flatMap((other, index) => (dominates(other, row) ? [index] : [])));
}
