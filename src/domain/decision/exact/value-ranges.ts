import { valueFunction } from "../criterion.ts";
import { endsOf, type Measurement, usualEnds } from "../measurement.ts";
import type { Problem } from "../problem.ts";
import type { ValueTable } from "./value-table.ts";

/**
 * The lowest and the highest partial values that the measurements leave possible, cell by cell: a statement that bears on several may
 * stand at its best in one and at its worst in another, so that more seems possible than is.
 */
type ValueRanges = { readonly low: ValueTable; readonly high: ValueTable };

export function valueRanges({ alternatives, criteria, measurements }: Problem): ValueRanges {
  const ranges = alternatives.map((alternative) =>
    criteria.map((criterion) => {
      const scaled = valueFunction(criterion);
      const measurement = measurements[alternative]?.[criterion.id] as Measurement;
      const ends =
        measurement.type === "statements"
          ? endsOf(
              measurement.claims.map(({ weak, strong }) => ({ weak: scaled(weak), strong: scaled(strong) })),
            )
          : reachOf(measurement).map(scaled);
      return { low: Math.min(...ends), high: Math.max(...ends) };
    }),
  );
  return {
    low: ranges.map((row) => row.map(({ low }) => low)),
    high: ranges.map((row) => row.map(({ high }) => high)),
  };
}

/** A normal measurement has no ends, though its value may, and a beta one reaches both of its own. */
function reachOf(measurement: Measurement): readonly [number, number] {
  if (measurement.type === "beta") return [0, 1];
  if (measurement.type === "normal" && measurement.sd > 0)
    return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return usualEnds(measurement);
}
