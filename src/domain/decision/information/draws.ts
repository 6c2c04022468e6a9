import type { Problem } from "../problem.ts";
import { type Cell, cellsOf } from "../sampling/cells.ts";
import { blockLength, type Column, columnsFor } from "../sampling/columns.ts";
import { weightSource } from "../sampling/weight-source.ts";

export type Draws = { readonly weights: readonly Column[]; readonly cells: readonly (readonly Cell[])[] };

/**
 * Runs through the very samples that the ranking of the problem is made of, a block at a time, from the first. `progress` hears what
 * share of them is done.
 */
export function throughSamples(
  problem: Problem,
  progress: (share: number) => void,
  each: (draws: Draws, length: number) => void,
): void {
  const cells = cellsOf(problem, "value");
  const weights = columnsFor(problem.criteria.length);
  const drawWeights = weightSource(problem);
  for (let done = 0; done < problem.iterations; done += blockLength) {
    drawWeights(weights);
    cells.draw();
    const length = Math.min(blockLength, problem.iterations - done);
    each({ weights, cells: cells.rows }, length);
    progress((done + length) / problem.iterations);
  }
}
