import { scalingBounds as boundsOver, type Part } from "../../domain/hybrids/scaling-bounds.ts";
import type { ScalingBounds } from "../../domain/lenses/structure/scaling.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Sum } from "./sum.ts";

/** Of one part of all combinations: any of them can be measured anywhere. */
export type BoundsInput = Part & { readonly organisation: Organisation };

export const scalingBounds: Sum<BoundsInput, ScalingBounds> = {
  isQuick: () => false,
  compute: ({ organisation, ...part }, progress) => boundsOver(organisation, progress, part),
};
