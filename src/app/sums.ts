import type { Problem } from "../domain/decision/problem.ts";
import type { Ranking } from "../domain/decision/smaa/ranking.ts";
import type { IndicatorValues } from "../domain/lenses/structure/indicators.ts";
import type { ScalingBounds } from "../domain/lenses/structure/scaling.ts";
import type { Organisation } from "../domain/organisation/schema.ts";
import type { Arrangement } from "./compare/measured.ts";

/**
 * The heavy sums, wherever they are done. Any of them may throw Overload, and gives up when its signal is aborted.
 */
export type Sums = {
  readonly rank: (problem: Problem, signal?: AbortSignal) => Promise<Ranking>;
  readonly measure: (
    organisation: Organisation,
    arrangements: readonly Arrangement[],
    signal?: AbortSignal,
  ) => Promise<readonly IndicatorValues[]>;
  readonly scalingBounds: (organisation: Organisation, signal?: AbortSignal) => Promise<ScalingBounds>;
};
