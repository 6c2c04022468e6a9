import { z } from "zod";
import { type Fault, fault, within } from "../faults/fault.ts";
import { addFaults } from "../faults/issues.ts";
import { recordOf } from "../limits.ts";
import { DecisionCriterion } from "./criterion.ts";
import { limits, Name } from "./limits.ts";
import { Measurement } from "./measurement.ts";
import { Preference } from "./preference/preference.ts";
import { preferenceFaults } from "./preference/preference-faults.ts";

export { limits } from "./limits.ts";
export { Measurement } from "./measurement.ts";

/** The fields of a problem, for those who ask for more beside; what is wrong among them is found by `problemFaults`. */
export const ProblemShape = z
  .strictObject({
    alternatives: z.array(Name).min(1).max(limits.alternatives).readonly(),
    criteria: z.array(DecisionCriterion).min(1).max(limits.criteria).readonly(),
    measurements: recordOf(
      Name,
      recordOf(Name, Measurement, limits.criteria).readonly(),
      limits.alternatives,
    ).readonly(),
    preference: Preference.default({ type: "none" }),
    iterations: z.int().min(1).max(limits.iterations).default(10_000),
    seed: z.int().min(0).default(1),
  })
  .readonly();

/**
 * A choice between alternatives by an additive value model: the value of an alternative is the sum over the
 * criteria of weight times partial value. Every alternative has a measurement on every criterion.
 */
export const Problem = ProblemShape.superRefine((problem, context) =>
  addFaults(context, problemFaults(problem)),
);
export type Problem = z.infer<typeof Problem>;

/** What does not fit together in a problem, each with its place in it. */
export function problemFaults({
  alternatives,
  criteria,
  measurements,
  preference,
}: z.infer<typeof ProblemShape>): readonly Fault[] {
  const ids = criteria.map(({ id }) => id);
  return [
    ...repeated(alternatives).map(([at, alternative]) =>
      fault("alternative-twice", { alternative }, "alternatives", at),
    ),
    ...repeated(ids).map(([at, criterion]) => fault("criterion-twice", { criterion }, "criteria", at)),
    ...strangers(Object.keys(measurements), alternatives).map((alternative) =>
      fault("unknown-alternative", { alternative }, "measurements", alternative),
    ),
    ...alternatives.flatMap((alternative) => {
      const row = measurements[alternative] ?? {};
      const place = ["measurements", alternative] as const;
      return [
        ...strangers(Object.keys(row), ids).map((criterion) =>
          fault("unknown-criterion", { criterion }, ...place, criterion),
        ),
        ...strangers(ids, Object.keys(row)).map((criterion) =>
          fault("measurement-missing", { alternative, criterion }, ...place),
        ),
      ];
    }),
    ...preferenceFaults(preference, ids).map((found) => within(found, "preference")),
  ];
}

/** The names that stand there for the second time or more, each with its place. */
const repeated = (names: readonly string[]) =>
  [...names.entries()].filter(([at, name]) => names.indexOf(name) < at);

const strangers = (names: readonly string[], known: readonly string[]) =>
  names.filter((name) => !known.includes(name));
