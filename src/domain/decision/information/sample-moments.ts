import { type DecisionCriterion, meanBetween } from "../criterion.ts";
import type { Measurement, Statement } from "../measurement.ts";
import { leavesWeightsOpen } from "../preference/preference.ts";
import type { Problem } from "../problem.ts";
import { throughSamples } from "./draws.ts";

/**
 * What the samples of a problem are on average, and how they vary: weights together, cells each by itself. Cells of statements, which vary
 * together, have their exact means instead, about which there is no doubt.
 */
export type Moments = {
  readonly weights: readonly number[];
  readonly cells: readonly (readonly number[])[];
  readonly weightCovariances: readonly (readonly number[])[];
  readonly cellVariances: readonly (readonly number[])[];
};

export function sampleMoments(problem: Problem, progress: (share: number) => void): Moments {
  const { alternatives, criteria, measurements, preference } = problem;
  const varying = leavesWeightsOpen(preference);
  const weights = criteria.map(runningSums);
  const products = criteria.map(() => new Float64Array(criteria.length));
  const cells = alternatives.map(() => criteria.map(runningSums));
  throughSamples(problem, progress, (draws, length) => {
    draws.weights.forEach((column, j) => {
      weights[j]?.add(column, length);
      const row = products[j] as Float64Array;
      if (varying)
        for (let k = 0; k <= j; k++) row[k] = (row[k] as number) + inner(column, draws.weights[k], length);
    });
    draws.cells.forEach((row, a) => {
      row.forEach((cell, j) => {
        const measurement = measurements[alternatives[a] as string]?.[
          criteria[j]?.id as string
        ] as Measurement;
        if (cell.known) cells[a]?.[j]?.stand(cell.value);
        else if (measurement.type === "statements")
          cells[a]?.[j]?.stand(meanOfStatements(measurement.claims, criteria[j] as DecisionCriterion));
        else cells[a]?.[j]?.add(cell.values, length);
      });
    });
  });
  const means = weights.map((sums) => sums.mean(problem.iterations));
  const covariance = (j: number, k: number) =>
    varying
      ? (products[j]?.[k] as number) / problem.iterations - (means[j] as number) * (means[k] as number)
      : 0;
  return {
    weights: means,
    cells: cells.map((row) => row.map((sums) => sums.mean(problem.iterations))),
    weightCovariances: means.map((_, j) => means.map((_, k) => covariance(Math.max(j, k), Math.min(j, k)))),
    cellVariances: cells.map((row) => row.map((sums) => sums.variance(problem.iterations))),
  };
}

const meanOfStatements = (claims: readonly Statement[], criterion: DecisionCriterion) =>
  claims.reduce((sum, { weak, strong }) => sum + meanBetween(criterion, weak, strong), 0) / claims.length;

/** Counts from the first sample, so that little is lost to rounding where cells are large and vary little. */
function runningSums() {
  let origin: number | undefined;
  let sum = 0;
  let squares = 0;
  return {
    add(column: Float64Array, length: number) {
      origin ??= column[0] as number;
      for (let at = 0; at < length; at++) {
        const distance = (column[at] as number) - origin;
        sum += distance;
        squares += distance * distance;
      }
    },
    stand(value: number) {
      origin = value;
    },
    mean: (samples: number) => (origin ?? 0) + sum / samples,
    variance: (samples: number) => Math.max(0, squares / samples - (sum / samples) ** 2),
  };
}

function inner(left: Float64Array, right: Float64Array | undefined, length: number): number {
  let sum = 0;
  for (let at = 0; at < length; at++) sum += (left[at] as number) * (right?.[at] as number);
  return sum;
}
