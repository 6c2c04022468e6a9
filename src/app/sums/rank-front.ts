import {
  type First,
  type FrontQuestion,
  rankFront as rank,
  sampling,
} from "../../domain/hybrids/ranking/rank-front.ts";
import { criterionIds } from "../../domain/organisation/decisions.ts";
import type { Sum } from "./sum.ts";

/** A sample sums every cell of the front; whoever comes first in none is then asked of a linear program. */
export const rankFront: Sum<FrontQuestion, readonly First[]> = {
  isQuick: ({ front }) => front.length * criterionIds.length * sampling.iterations <= 2_000_000,
  compute: rank,
};
