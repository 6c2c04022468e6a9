import { tieWidth } from "../limits.ts";
import { leavesWeightsOpen } from "../preference/preference.ts";
import type { Problem } from "../problem.ts";
import { cellsOf } from "../sampling/cells.ts";
import { blockLength, type Column, columnsFor } from "../sampling/columns.ts";
import { weightSource } from "../sampling/weight-source.ts";
import { type Mean, meanFrom } from "../smaa/mean.ts";
import type { Progress } from "../smaa/smaa.ts";
import { totalsOf } from "../smaa/totals.ts";

type FirstPlaces = {
  /** The share of the samples in which it comes first; those who tie share the place. */
  readonly share: Mean;
  /** Whether it does so alone in some sample. */
  readonly alone: boolean;
  /** The mean weights with which it does, in the order of the criteria; null if it never does. Ties make the error too large, never too small. */
  readonly weights: readonly Mean[] | null;
};

const progressEvery = 8 * blockLength;

/**
 * How often each alternative comes first, and no more: one pass over the alternatives a sample where `smaa` holds each against
 * every other, so that there may be hundreds. Drawn as by `smaa`, and so with the same shares.
 */
export function firstPlaces(problem: Problem, progress: Progress = () => {}): readonly FirstPlaces[] {
  const { alternatives, criteria, preference, iterations } = problem;
  const cells = cellsOf(problem, "value");
  const samples = cells.open || leavesWeightsOpen(preference) ? iterations : 1;
  const totals = cells.rows.map(totalsOf);
  const drawWeights = weightSource(problem);
  const weights = columnsFor(criteria.length);
  const values = columnsFor(alternatives.length);
  const tallies = alternatives.map(() => newTally(criteria.length));
  for (let done = 0; done < samples; done += blockLength) {
    const length = Math.min(blockLength, samples - done);
    drawWeights(weights);
    cells.draw();
    for (const [at, total] of totals.entries()) total.over(weights, values[at] as Column);
    for (let at = 0; at < length; at++) {
      const leaders = leadersAt(values, at);
      for (const leader of leaders) addTo(tallies[leader] as Tally, weights, at, 1 / leaders.length);
    }
    if ((done + length) % progressEvery === 0) progress(done + length);
  }
  return tallies.map(({ firsts, squares, alone, sums, weightSquares }) => ({
    alone,
    share: meanFrom(firsts, squares, samples),
    weights:
      firsts > 0 ? Array.from(sums, (sum, j) => meanFrom(sum, weightSquares[j] as number, firsts)) : null,
  }));
}

const newTally = (criteria: number) => ({
  firsts: 0,
  alone: false,
  squares: 0,
  sums: new Float64Array(criteria),
  weightSquares: new Float64Array(criteria),
});
type Tally = ReturnType<typeof newTally>;

function addTo(tally: Tally, weights: readonly Column[], at: number, part: number): void {
  tally.firsts += part;
  if (part === 1) tally.alone = true;
  tally.squares += part * part;
  for (let j = 0; j < weights.length; j++) {
    const weight = (weights[j] as Column)[at] as number;
    tally.sums[j] = (tally.sums[j] as number) + part * weight;
    tally.weightSquares[j] = (tally.weightSquares[j] as number) + part * weight * weight;
  }
}

/** Those whose value in a sample is the highest, or equal to it. */
function leadersAt(values: readonly Column[], at: number): readonly number[] {
  let highest = Number.NEGATIVE_INFINITY;
  for (const column of values) highest = Math.max(highest, column[at] as number);
  const leaders: number[] = [];
  for (let a = 0; a < values.length; a++)
    if (((values[a] as Column)[at] as number) >= highest - tieWidth) leaders.push(a);
  return leaders;
}
