import { scalingBounds } from "../../domain/hybrids/scaling-bounds.ts";
import type { ScalingBounds } from "../../domain/lenses/structure/scaling.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";

export const run = (organisation: Organisation): ScalingBounds => scalingBounds(organisation);
