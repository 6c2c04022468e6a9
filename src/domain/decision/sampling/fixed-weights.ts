import type { Column } from "./columns.ts";

/** Fills one column per criterion with weights that sum to 1, uniform on all that the preference leaves open. */
export type WeightSource = (columns: readonly Column[]) => void;

export function fixedWeights(weights: readonly number[]): WeightSource {
  return (columns) => {
    columns.forEach((column, criterion) => {
      column.fill(weights[criterion] as number);
    });
  };
}
