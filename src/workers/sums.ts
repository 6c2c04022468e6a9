import { measured } from "../app/compare/measured.ts";
import type { Sums } from "../app/sums.ts";
import type { Problem } from "../domain/decision/problem.ts";
import type { Ranking } from "../domain/decision/smaa/ranking.ts";
import { smaa } from "../domain/decision/smaa/smaa.ts";
import type { IndicatorValues } from "../domain/lenses/structure/indicators.ts";
import type { ScalingBounds } from "../domain/lenses/structure/scaling.ts";
import type { Organisation } from "../domain/organisation/schema.ts";
import type { Pool } from "./pool.ts";
import type { MeasureInput } from "./tasks/measure.ts";

const tasks = {
  rank: new URL("./tasks/rank.ts", import.meta.url),
  measure: new URL("./tasks/measure.ts", import.meta.url),
  scalingBounds: new URL("./tasks/scaling-bounds.ts", import.meta.url),
};

/** Does at once what takes no longer than some 20 ms, and the rest in the pool. */
export function sumsIn(pool: Pool): Sums {
  return {
    rank: async (problem, signal) =>
      ranksQuickly(problem) ? smaa(problem) : pool.run<Problem, Ranking>(tasks.rank, problem, signal),
    measure: async (organisation, arrangements, signal) => {
      const input = { organisation, arrangements };
      return measuresQuickly(input)
        ? measured(organisation, arrangements)
        : pool.run<MeasureInput, readonly IndicatorValues[]>(tasks.measure, input, signal);
    },
    scalingBounds: (organisation, signal) =>
      pool.run<Organisation, ScalingBounds>(tasks.scalingBounds, organisation, signal),
  };
}

/** A sample draws and sums every cell, and holds every alternative against every other. */
function ranksQuickly({ alternatives, criteria, iterations }: Problem): boolean {
  return iterations * alternatives.length * (alternatives.length + criteria.length) <= 500_000;
}

/** Measuring is linear in the units. */
function measuresQuickly({ organisation, arrangements }: MeasureInput): boolean {
  return organisation.units.length * arrangements.length <= 400;
}
