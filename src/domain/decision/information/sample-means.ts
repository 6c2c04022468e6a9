import type { Problem } from "../problem.ts";
import { throughSamples } from "./draws.ts";

/** The means of the weights and of the cells' values over the samples of a problem. */
export function sampleMeans(problem: Problem) {
  const weights = problem.criteria.map(() => 0);
  const cells = problem.alternatives.map(() => problem.criteria.map(() => 0));
  throughSamples(problem, (draws, length) => {
    draws.weights.forEach((column, j) => {
      weights[j] = (weights[j] as number) + sum(column, length) / problem.iterations;
    });
    draws.cells.forEach((row, a) => {
      const means = cells[a] as number[];
      row.forEach((cell, j) => {
        if (cell.known) means[j] = cell.value;
        else means[j] = (means[j] as number) + sum(cell.values, length) / problem.iterations;
      });
    });
  });
  return { weights, cells };
}

function sum(column: Float64Array, length: number): number {
  let total = 0;
  for (let at = 0; at < length; at++) total += column[at] as number;
  return total;
}
