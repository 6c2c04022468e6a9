import type { IndicatorValues } from "../../domain/lenses/structure/indicators.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { type Arrangement, measured } from "../compare/measured.ts";
import type { Sum } from "./sum.ts";

type MeasureInput = { readonly organisation: Organisation; readonly arrangements: readonly Arrangement[] };

/** Measuring is linear in the units. */
export const measure: Sum<MeasureInput, readonly IndicatorValues[]> = {
  isQuick: ({ organisation, arrangements }) => organisation.units.length * arrangements.length <= 400,
  compute: ({ organisation, arrangements }) => measured(organisation, arrangements),
};
