import { isKnown } from "./measurement.ts";
import { leavesWeightsOpen } from "./preference/preference.ts";
import type { Problem } from "./problem.ts";

/** What a problem leaves open: what varies from sample to sample. */
export type Openness = "nothing" | "weights" | "values" | "both";

export function openness({ preference, measurements }: Problem): Openness {
  const weights = leavesWeightsOpen(preference);
  const values = Object.values(measurements).some((row) =>
    Object.values(row).some((measurement) => !isKnown(measurement)),
  );
  if (weights) return values ? "both" : "weights";
  return values ? "values" : "nothing";
}

export const leavesValuesOpen = (open: Openness): boolean => open === "values" || open === "both";
