import { scalingBounds as boundsOver } from "../../domain/hybrids/scaling-bounds.ts";
import type { ScalingBounds } from "../../domain/lenses/structure/scaling.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Sum } from "./sum.ts";

export const scalingBounds: Sum<Organisation, ScalingBounds> = {
  isQuick: () => false,
  compute: boundsOver,
};
