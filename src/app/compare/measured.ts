import { type IndicatorValues, indicatorValues } from "../../domain/lenses/structure/indicators.ts";
import type { Decisions } from "../../domain/organisation/decisions.ts";
import { graphOf } from "../../domain/organisation/graph/graph.ts";
import { rearrange } from "../../domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";

/** The decisions under which to measure, or null for the organisation as it is. */
export type Arrangement = Decisions | null;

export const arranged = (organisation: Organisation, arrangement: Arrangement): Organisation =>
  arrangement === null ? organisation : rearrange(organisation, arrangement);

/** The indicators of the municipality under each arrangement, in order. */
export const measured = (
  organisation: Organisation,
  arrangements: readonly Arrangement[],
): readonly IndicatorValues[] =>
  arrangements.map((arrangement) => indicatorValues(graphOf(arranged(organisation, arrangement))));
