import { z } from "zod";
import type { Text } from "../language.ts";
import { Origin } from "../origin.ts";

/** A number with the range that it may well lie in, and where it comes from. */
export const Ranged = z
  .strictObject({
    low: z.number().gt(0).max(10_000),
    likely: z.number().gt(0).max(10_000),
    high: z.number().gt(0).max(10_000),
    origin: Origin,
  })
  .refine(({ low, likely, high }) => low <= likely && likely <= high, "low, likely and high must rise")
  .readonly();
export type Ranged = z.infer<typeof Ranged>;

/** What no source tells of support in daycare, and a municipality must say for itself. */
export const Assumptions = z
  .strictObject({
    contactHoursPerStaff: Ranged,
    hoursPerCourse: Ranged,
    weeksPerCourse: Ranged,
    coursesPerChild: Ranged,
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
};

export const assumptionTexts: { readonly [id in AssumptionId]: Text } = {
  contactHoursPerStaff: {
    da: "Timer om ugen, som en støttepædagog er hos børnene",
    en: "Hours a week that a support pedagogue is with the children",
  },
  hoursPerCourse: {
    da: "Timer om ugen, som et støtteforløb tager",
    en: "Hours a week that a course of support takes",
  },
  weeksPerCourse: { da: "Uger, som et støtteforløb varer", en: "Weeks that a course of support lasts" },
  coursesPerChild: {
    da: "Støtteforløb om året for hvert barn på niveau 3",
    en: "Courses of support a year for each child on level 3",
  },
};

/** The ends of the ranges that together ask least of the staff, and most. */
export const scenarios = ["light", "likely", "heavy"] as const;
export type Scenario = (typeof scenarios)[number];

export function valuesIn(
  scenario: Scenario,
  assumptions: Assumptions,
): { readonly [id in AssumptionId]: number } {
  const { contactHoursPerStaff, hoursPerCourse, weeksPerCourse, coursesPerChild } = assumptions;
  const least = scenario === "light" ? "low" : scenario === "heavy" ? "high" : "likely";
  const most = scenario === "light" ? "high" : scenario === "heavy" ? "low" : "likely";
  return {
    contactHoursPerStaff: contactHoursPerStaff[most],
    hoursPerCourse: hoursPerCourse[least],
    weeksPerCourse: weeksPerCourse[least],
    coursesPerChild: coursesPerChild[least],
  };
}
