import { type IndicatorValues, indicatorValues } from "../../domain/lenses/structure/indicators.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { graphFor } from "../organisations/arranged.ts";
import type { Sum } from "./sum.ts";

type MeasureInput = { readonly organisations: readonly Organisation[] };

/** Measuring is linear in the units. */
export const measure: Sum<MeasureInput, readonly IndicatorValues[]> = {
  isQuick: ({ organisations }) => organisations.reduce((units, one) => units + one.units.length, 0) <= 400,
  compute: ({ organisations }) => organisations.map((one) => indicatorValues(graphFor(one))),
};
