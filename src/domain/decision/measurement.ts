import { z } from "zod";
import { refusing } from "../faults/issues.ts";
import { Finite, limits, Name } from "./limits.ts";

const Shape = Finite.min(1e-6);

/**
 * What one statement says of a cell: from `weak`, if there is least to it, to `strong`. How much there is to it is one
 * number from 0 to 1, the same in all cells that the statement bears on.
 */
export const Statement = z.strictObject({ id: Name, weak: Finite, strong: Finite }).readonly();
export type Statement = z.infer<typeof Statement>;

export const measurementKinds = {
  exact: z.strictObject({ type: z.literal("exact"), value: Finite }),
  uniform: z
    .strictObject({ type: z.literal("uniform"), low: Finite, high: Finite })
    .refine(({ low, high }) => low <= high, refusing("low-above-high", {}, "low")),
  normal: z.strictObject({ type: z.literal("normal"), mean: Finite, sd: Finite.min(0) }),
  beta: z.strictObject({ type: z.literal("beta"), alpha: Shape, beta: Shape }),
  empirical: z.strictObject({
    type: z.literal("empirical"),
    values: z.array(Finite).min(1).max(limits.empiricalValues).readonly(),
  }),
  /** The mean of its statements. `silent` is what the cell is open to without any; the whole scale where it is left out. */
  statements: z.strictObject({
    type: z.literal("statements"),
    claims: z
      .array(Statement)
      .min(1)
      .max(limits.statements)
      .readonly()
      .refine(
        (claims) => new Set(claims.map(({ id }) => id)).size === claims.length,
        refusing("statement-twice", {}),
      ),
    silent: z.tuple([Finite, Finite]).readonly().optional(),
  }),
} as const;
const { exact, uniform, normal, beta, empirical, statements } = measurementKinds;

/** What is known of one alternative on one criterion, in the criterion's own unit. */
export const Measurement = z.discriminatedUnion("type", [
  exact,
  uniform,
  normal,
  beta,
  empirical,
  statements,
]);
export type Measurement = z.infer<typeof Measurement>;

/** The mean of a measurement, in its own unit. */
export function meanOf(measurement: Measurement): number {
  switch (measurement.type) {
    case "exact":
      return measurement.value;
    case "uniform":
      return (measurement.low + measurement.high) / 2;
    case "normal":
      return measurement.mean;
    case "beta":
      return measurement.alpha / (measurement.alpha + measurement.beta);
    case "empirical":
      return mean(measurement.values);
    case "statements":
      return mean(measurement.claims.map(({ weak, strong }) => (weak + strong) / 2));
  }
}

/** Whether a measurement leaves no doubt; its mean is then its value. */
export function isKnown(measurement: Measurement): boolean {
  switch (measurement.type) {
    case "exact":
      return true;
    case "uniform":
      return measurement.low === measurement.high;
    case "normal":
      return measurement.sd === 0;
    case "beta":
      return false;
    case "empirical":
      return measurement.values.every((value) => value === measurement.values[0]);
    case "statements":
      return measurement.claims.every(({ weak, strong }) => weak === strong);
  }
}

/** Where a measurement usually lies: from end to end, but of a normal and a beta one 1.96 standard deviations either way. */
export function usualEnds(measurement: Measurement): readonly [low: number, high: number] {
  switch (measurement.type) {
    case "exact":
      return [measurement.value, measurement.value];
    case "uniform":
      return [measurement.low, measurement.high];
    case "normal":
      return [measurement.mean - usual * measurement.sd, measurement.mean + usual * measurement.sd];
    case "beta": {
      const { alpha, beta } = measurement;
      const mean = meanOf(measurement);
      const reach = usual * Math.sqrt((mean * (1 - mean)) / (alpha + beta + 1));
      return [Math.max(0, mean - reach), Math.min(1, mean + reach)];
    }
    case "empirical":
      return [
        measurement.values.reduce((least, value) => Math.min(least, value)),
        measurement.values.reduce((most, value) => Math.max(most, value)),
      ];
    case "statements":
      return endsOf(measurement.claims);
  }
}

const usual = 1.96;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The mean of what statements say, each at the lower and each at the upper of its ends. */
export function endsOf(claims: readonly Omit<Statement, "id">[]): readonly [low: number, high: number] {
  return [
    mean(claims.map(({ weak, strong }) => Math.min(weak, strong))),
    mean(claims.map(({ weak, strong }) => Math.max(weak, strong))),
  ];
}
