import { valueFunction } from "../criterion.ts";
import { type Measurement, meanOf } from "../measurement.ts";
import type { Problem } from "../problem.ts";

/** A row of partial values per alternative, one per criterion. */
export type ValueTable = readonly (readonly number[])[];

/** The partial values of a problem; an uncertain measurement stands at its mean. */
export function valueTable({ alternatives, criteria, measurements }: Problem): ValueTable {
  const scales = criteria.map((criterion) => ({ id: criterion.id, scaled: valueFunction(criterion) }));
  return alternatives.map((alternative) =>
    scales.map(({ id, scaled }) => scaled(meanOf(measurements[alternative]?.[id] as Measurement))),
  );
}

/** The value of each alternative: weight times partial value, summed. */
export function valuesAt(table: ValueTable, weights: readonly number[]): readonly number[] {
  return table.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0));
}
