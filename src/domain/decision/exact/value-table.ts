import { valueFunction } from "../criterion.ts";
import { type Measurement, meanOf } from "../measurement.ts";
import type { Problem } from "../problem.ts";

/** A row of partial values per alternative, one per criterion. */
export type ValueTable = readonly (readonly number[])[];

/** The partial values of a problem; an uncertain measurement stands at its mean. */
export function valueTable({ alternatives, criteria, measurements }: Problem): ValueTable {
  const scales = criteria.map((criterion) => ({ id: criterion.id, scaled: valueFunction(criterion) }));
  return alternatives.map((alternative) =>
    scales.map(({ id, scaled }) => middleOf(measurements[alternative]?.[id] as Measurement, scaled)),
  );
}

/** What statements are worth is the mean of what each of them is worth by itself. */
function middleOf(measurement: Measurement, scaled: (value: number) => number): number {
  if (measurement.type !== "statements") return scaled(meanOf(measurement));
  const { claims } = measurement;
  return claims.reduce((sum, { weak, strong }) => sum + scaled((weak + strong) / 2), 0) / claims.length;
}

/** The value of each alternative: weight times partial value, summed. */
export function valuesAt(table: ValueTable, weights: readonly number[]): readonly number[] {
  return table.map((row) => row.reduce((sum, value, at) => sum + value * (weights[at] as number), 0));
}
