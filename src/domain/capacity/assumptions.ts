import { z } from "zod";
import { refusing } from "../faults/issues.ts";
import type { Text } from "../language.ts";
import { Origin } from "../origin.ts";

/** A number with the range that it may well lie in, and where it comes from. */
const ranged = (number: z.ZodNumber) =>
  z
    .strictObject({ low: number, likely: number, high: number, origin: Origin })
    .refine(({ low, likely, high }) => low <= likely && likely <= high, refusing("range-not-rising", {}))
    .readonly();
const Amount = ranged(z.number().gt(0).max(10_000));

/** What no source tells of support in daycare, and a municipality must say for itself. */
export const Assumptions = z
  .strictObject({
    contactHoursPerStaff: ranged(z.number().gt(0).max(168)),
    hoursPerCourse: ranged(z.number().gt(0).max(168)),
    weeksPerCourse: Amount,
    coursesPerChild: Amount,
    staffWithCompetence: ranged(z.number().gt(0).max(1)),
    visitsPerWeek: ranged(z.number().gt(0).max(50)),
    kilometresPerHour: ranged(z.number().gt(0).max(200)),
    detour: ranged(z.number().min(1).max(5)),
  })
  .readonly();
export type Assumptions = z.infer<typeof Assumptions>;
export type AssumptionId = keyof Assumptions;

/** Our guesses, until somebody enters better ones. */
export const defaultAssumptions: Assumptions = {
  contactHoursPerStaff: { low: 20, likely: 24, high: 28, origin: "assumed" },
  hoursPerCourse: { low: 4, likely: 6, high: 10, origin: "assumed" },
  weeksPerCourse: { low: 13, likely: 26, high: 40, origin: "assumed" },
  coursesPerChild: { low: 0.5, likely: 1, high: 1.5, origin: "assumed" },
  staffWithCompetence: { low: 0.1, likely: 0.2, high: 0.4, origin: "assumed" },
  visitsPerWeek: { low: 1, likely: 2, high: 3, origin: "assumed" },
  kilometresPerHour: { low: 30, likely: 45, high: 60, origin: "assumed" },
  detour: { low: 1.2, likely: 1.3, high: 1.5, origin: "assumed" },
};

/** What an assumption says, and which end of its range asks most of the staff. */
export const assumptionsAbout: {
  readonly [id in AssumptionId]: { readonly text: Text; readonly heavy: "low" | "high" };
} = {
  contactHoursPerStaff: {
    text: {
      da: "Timer om ugen, som en støttepædagog er hos børnene",
      en: "Hours a week that a support pedagogue is with the children",
    },
    heavy: "low",
  },
  hoursPerCourse: {
    text: {
      da: "Timer om ugen, som et støtteforløb tager",
      en: "Hours a week that a course of support takes",
    },
    heavy: "high",
  },
  weeksPerCourse: {
    text: { da: "Uger, som et støtteforløb varer", en: "Weeks that a course of support lasts" },
    heavy: "high",
  },
  coursesPerChild: {
    text: {
      da: "Støtteforløb om året for hvert barn på niveau 3",
      en: "Courses of support a year for each child on level 3",
    },
    heavy: "high",
  },
  staffWithCompetence: {
    text: {
      da: "Andel af støttepædagogerne, som har en given kompetence",
      en: "Share of the support pedagogues who have a given competence",
    },
    heavy: "low",
  },
  visitsPerWeek: {
    text: { da: "Besøg om ugen i et støtteforløb", en: "Visits a week in a course of support" },
    heavy: "high",
  },
  kilometresPerHour: {
    text: { da: "Kilometer i timen på vejen", en: "Kilometres an hour on the road" },
    heavy: "low",
  },
  detour: {
    text: { da: "Vejens længde over luftlinjen", en: "Length of the road over the straight line" },
    heavy: "high",
  },
};
export const assumptionIds = Object.keys(assumptionsAbout) as readonly AssumptionId[];

/** The ends of the ranges that together ask least of the staff, and most. */
export const scenarios = ["light", "likely", "heavy"] as const;
export type Scenario = (typeof scenarios)[number];

export function valuesIn(
  scenario: Scenario,
  assumptions: Assumptions,
): { readonly [id in AssumptionId]: number } {
  const end = (id: AssumptionId) => {
    const isHigh = (assumptionsAbout[id].heavy === "high") === (scenario === "heavy");
    return scenario === "likely" ? "likely" : isHigh ? "high" : "low";
  };
  return Object.fromEntries(assumptionIds.map((id) => [id, assumptions[id][end(id)]])) as {
    readonly [id in AssumptionId]: number;
  };
}
