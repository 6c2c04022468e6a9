import { type IndicatorValues, indicatorValues } from "../lenses/structure/indicators.ts";
import { boundsAmong, type ScalingBounds } from "../lenses/structure/scaling.ts";
import { consistentDecisions } from "../organisation/consistency.ts";
import { graphOf } from "../organisation/graph/graph.ts";
import type { Organisation } from "../organisation/schema.ts";
import { measuring, rowOf, valuesOf } from "./measuring/measuring.ts";

/**
 * Worst and best of each indicator over everything that this municipality could consistently decide, and as it is today. They
 * do not depend on which alternatives are shown, so showing one more cannot turn two others round. `progress` is told
 * the share done.
 */
export function scalingBounds(
  organisation: Organisation,
  progress: (done: number) => void = () => {},
): ScalingBounds {
  const combinations = consistentDecisions(organisation);
  const bySupport = Map.groupBy(combinations, ({ support }) => support);
  const measureUnder = measuring(organisation);
  const rows = function* (): Generator<IndicatorValues> {
    yield valuesOf(rowOf(indicatorValues(graphOf(organisation))));
    let done = 0;
    for (const [first, ...others] of bySupport.values()) {
      if (first === undefined) continue;
      const measure = measureUnder(first);
      for (const decisions of [first, ...others]) {
        yield valuesOf(measure(decisions));
        progress(++done / combinations.length);
      }
    }
  };
  return boundsAmong(rows());
}
