import { z } from "zod";
import { DecisionCriterion } from "./criterion.ts";
import { limits, Name } from "./limits.ts";
import { Measurement } from "./measurement.ts";
import { Preference } from "./preference/preference.ts";
import { type Fault, preferenceFaults } from "./preference/preference-faults.ts";

export { limits } from "./limits.ts";
export { Measurement } from "./measurement.ts";

/** The fields of a problem, for those who ask for more beside; what is wrong among them is found by `addFaults`. */
export const ProblemShape = z
  .strictObject({
    alternatives: z
      .array(Name)
      .min(1)
      .max(limits.alternatives, `more than ${limits.alternatives} alternatives`)
      .readonly(),
    criteria: z
      .array(DecisionCriterion)
      .min(1)
      .max(limits.criteria, `more than ${limits.criteria} criteria`)
      .readonly(),
    measurements: z.record(Name, z.record(Name, Measurement).readonly()).readonly(),
    preference: Preference.default({ type: "none" }),
    iterations: z
      .int()
      .min(1)
      .max(limits.iterations, `more than ${limits.iterations} iterations`)
      .default(10_000),
    seed: z.int().min(0).default(1),
  })
  .readonly();

/**
 * A choice between alternatives by an additive value model: the value of an alternative is the sum over the
 * criteria of weight times partial value. Every alternative has a measurement on every criterion.
 */
export const Problem = ProblemShape.superRefine(addFaults);
export type Problem = z.infer<typeof Problem>;

export function addFaults(problem: z.infer<typeof ProblemShape>, context: z.RefinementCtx): void {
  for (const { path, message } of faultsOf(problem))
    context.addIssue({ code: "custom", path: [...path], message });
}

function faultsOf({
  alternatives,
  criteria,
  measurements,
  preference,
}: z.infer<typeof ProblemShape>): Fault[] {
  const ids = criteria.map(({ id }) => id);
  return [
    ...twice(alternatives, "alternatives", "alternative"),
    ...twice(ids, "criteria", "criterion"),
    ...strangers(Object.keys(measurements), alternatives, ["measurements"], "alternative"),
    ...alternatives.flatMap((alternative) => {
      const row = measurements[alternative] ?? {};
      const path = ["measurements", alternative];
      return [
        ...strangers(Object.keys(row), ids, path, "criterion"),
        ...ids
          .filter((id) => row[id] === undefined)
          .map((id) => ({ path, message: `missing measurement: ${alternative} on ${id}` })),
      ];
    }),
    ...preferenceFaults(preference, ids).map(({ path, message }) => ({
      path: ["preference", ...path],
      message,
    })),
  ];
}

function twice(names: readonly string[], at: string, what: string): Fault[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) < index ? [{ path: [at, index], message: `${what} named twice: ${name}` }] : [],
  );
}

function strangers(
  names: readonly string[],
  known: readonly string[],
  at: readonly string[],
  what: string,
): Fault[] {
  return names
    .filter((name) => !known.includes(name))
    .map((name) => ({ path: [...at, name], message: `unknown ${what}: ${name}` }));
}
