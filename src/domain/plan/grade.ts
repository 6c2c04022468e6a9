/** Can one later answer yes or no, or at least look somewhere, or neither? */
export const grades = ["measurable", "partly", "not-measurable"] as const;
export type Grade = (typeof grades)[number];

/**
 * A goal with a level to reach is measurable. One that only names where to look is so partly: it can be
 * described, not answered. Number and date make it better, but none of them alone makes it measurable.
 */
export function gradeOf(signs: { readonly hasTarget: boolean; readonly hasInstrument: boolean }): Grade {
  if (signs.hasTarget) return "measurable";
  return signs.hasInstrument ? "partly" : "not-measurable";
}
