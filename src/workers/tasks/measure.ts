import { type Arrangement, measured } from "../../app/compare/measured.ts";
import type { IndicatorValues } from "../../domain/lenses/structure/indicators.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";

export type MeasureInput = {
  readonly organisation: Organisation;
  readonly arrangements: readonly Arrangement[];
};

export const run = ({ organisation, arrangements }: MeasureInput): readonly IndicatorValues[] =>
  measured(organisation, arrangements);
