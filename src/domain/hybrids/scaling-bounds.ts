import { indicatorValues } from "../lenses/structure/indicators.ts";
import { boundsAmong, type ScalingBounds } from "../lenses/structure/scaling.ts";
import { consistentDecisions } from "../organisation/consistency.ts";
import { graphOf } from "../organisation/graph/graph.ts";
import { rearrange } from "../organisation/rearrange/rearrange.ts";
import type { Organisation } from "../organisation/schema.ts";

/**
 * Worst and best of each indicator over everything that this municipality could consistently decide, and as it is today. They
 * do not depend on which alternatives are shown, so showing one more cannot turn two others round. Takes about a millisecond
 * per combination and forty units. `progress` is told the share done.
 */
export function scalingBounds(
  organisation: Organisation,
  progress: (done: number) => void = () => {},
): ScalingBounds {
  const combinations = consistentDecisions(organisation);
  const rows = function* () {
    yield indicatorValues(graphOf(organisation));
    for (const [at, decisions] of combinations.entries()) {
      yield indicatorValues(graphOf(rearrange(organisation, decisions)));
      progress((at + 1) / combinations.length);
    }
  };
  return boundsAmong(rows());
}
