import { z } from "zod";
import { type Fault, fault, within } from "../faults/fault.ts";
import { addFaults } from "../faults/issues.ts";
import { DecisionCriterion, valueFunction } from "./criterion.ts";
import { byName, limits, Name } from "./limits.ts";
import { Measurement, usualEnds } from "./measurement.ts";
import { Preference } from "./preference/preference.ts";
import { preferenceFaults } from "./preference/preference-faults.ts";

export { limits } from "./limits.ts";
export { Measurement } from "./measurement.ts";

/** The fields of a problem, for those who ask for more beside; what is wrong among them is found by `problemFaults`. */
export const ProblemShape = z
  .strictObject({
    alternatives: z.array(Name).min(1).max(limits.alternatives).readonly(),
    criteria: z.array(DecisionCriterion).min(1).max(limits.criteria).readonly(),
    measurements: byName(byName(Measurement, limits.criteria), limits.alternatives),
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
    ...tooFar(criteria, measurements),
    ...preferenceFaults(preference, ids).map((found) => within(found, "preference")),
  ];
}

/** No value beyond this many times a scale is told apart from another by its last digits. */
const mostScales = 1e12;

/** Measurements that extrapolation carries so far beyond a scale that nothing could be told of them. */
function tooFar(
  criteria: readonly DecisionCriterion[],
  measurements: Problem["measurements"],
): readonly Fault[] {
  const open = criteria.filter(({ extrapolate }) => extrapolate);
  return open.flatMap((criterion) => {
    const scaled = valueFunction(criterion);
    return Object.entries(measurements).flatMap(([alternative, row]) => {
      const measurement = row[criterion.id];
      if (measurement === undefined) return [];
      const near = usualEnds(measurement).every((end) => Math.abs(scaled(end)) <= mostScales);
      const place = ["measurements", alternative, criterion.id] as const;
      return near ? [] : [fault("too-far-beyond-scale", { alternative, criterion: criterion.id }, ...place)];
    });
  });
}

/** The names that stand there for the second time or more, each with its place. */
const repeated = (names: readonly string[]) =>
  [...names.entries()].filter(([at, name]) => names.indexOf(name) < at);

const strangers = (names: readonly string[], known: readonly string[]) =>
  names.filter((name) => !known.includes(name));
