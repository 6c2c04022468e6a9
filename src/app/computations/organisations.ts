import {
  type First,
  type FrontQuestion,
  rankFront as rank,
  sampling,
} from "../../domain/hybrids/ranking/rank-front.ts";
import { scalingBounds as boundsOver, type Part } from "../../domain/hybrids/scaling-bounds.ts";
import type { Found } from "../../domain/hybrids/search/answer.ts";
import { type SearchQuestion, search as searchAll } from "../../domain/hybrids/search/search.ts";
import { type IndicatorValues, indicatorValues } from "../../domain/lenses/structure/indicators.ts";
import type { ScalingBounds } from "../../domain/lenses/structure/scaling.ts";
import { criterionIds } from "../../domain/organisation/decisions.ts";
import { type ReferralPath, referralPath } from "../../domain/organisation/graph/referral/referral-path.ts";
import type { Level, Organisation } from "../../domain/organisation/schema.ts";
import { followNorms, type NormAnswer, type NormsInput, valuesIn } from "../norms/norms.ts";
import { areSoonBuilt, graphFor } from "../organisations/arranged.ts";
import type { Computation } from "./computation.ts";

/** Thousands of combinations even for the smallest municipality. */
export const search: Computation<SearchQuestion, Found> = {
  isQuick: () => false,
  compute: searchAll,
};

type MeasureInput = { readonly organisations: readonly Organisation[] };

/** Measuring is linear in the units and their ties. */
export const measure: Computation<MeasureInput, readonly IndicatorValues[]> = {
  isQuick: ({ organisations }) =>
    organisations.reduce((units, one) => units + one.units.length, 0) <= 400 && areSoonBuilt(organisations),
  compute: ({ organisations }) => organisations.map((one) => indicatorValues(graphFor(one))),
};

type PathInput = { readonly organisation: Organisation; readonly unit: string; readonly level: Level };

/** Finding a way is soon done; the graph may take seconds. */
export const path: Computation<PathInput, ReferralPath> = {
  isQuick: ({ organisation }) => areSoonBuilt([organisation]),
  compute: ({ organisation, unit, level }) => referralPath(graphFor(organisation), unit, level),
};

/** A sample sums every cell of the front; whoever comes first in none is then asked of a linear program. */
export const rankFront: Computation<FrontQuestion, readonly First[]> = {
  isQuick: ({ front }) => front.length * criterionIds.length * sampling.iterations <= 2_000_000,
  compute: rank,
};

/** Of one part of all combinations: any of them can be measured anywhere. */
type BoundsInput = Part & { readonly organisation: Organisation };

export const scalingBounds: Computation<BoundsInput, ScalingBounds> = {
  isQuick: () => false,
  compute: ({ organisation, ...part }, progress) => boundsOver(organisation, progress, part),
};

/** Every rule is read against every value, and once more for each setting that may turn it. */
export const norms: Computation<NormsInput, NormAnswer> = {
  isQuick: ({ question }) => valuesIn(question) <= 200,
  compute: followNorms,
};
