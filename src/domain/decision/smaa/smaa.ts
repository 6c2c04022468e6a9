import { tieWidth } from "../limits.ts";
import { leavesWeightsOpen } from "../preference/preference.ts";
import type { Problem } from "../problem.ts";
import { cellsOf } from "../sampling/cells.ts";
import { blockLength, type Column, columnsFor } from "../sampling/columns.ts";
import { weightSource } from "../sampling/weight-source.ts";
import { confidenceFactors } from "./confidence.ts";
import { runningMean } from "./mean.ts";
import type { Ranking } from "./ranking.ts";
import { rankingOf } from "./ranking-of.ts";
import { newTally } from "./tally.ts";
import { totalsOf } from "./totals.ts";

/** Called now and then with the number of samples done; throw from it to give up. */
export type Progress = (done: number) => void;
const progressEvery = 32 * blockLength;

/**
 * Which alternative comes where, over all weights that the preference leaves open and all values that the measurements
 * leave open: SMAA-2 (Lahdelma & Salminen 2001, Operations Research 49:444; Tervonen & Lahdelma 2007, EJOR
 * 178:500). The same problem and seed give the same answer everywhere.
 */
export function smaa(problem: Problem, progress: Progress = () => {}): Ranking {
  const { alternatives, criteria } = problem;
  const cells = cellsOf(problem, "value");
  const nothingOpen = !cells.open && !leavesWeightsOpen(problem.preference);
  const samples = nothingOpen ? 1 : problem.iterations;

  const sums = cells.rows.map(totalsOf);
  const drawWeights = weightSource(problem);
  const weights = columnsFor(criteria.length);
  const values = columnsFor(alternatives.length);
  const means = alternatives.map(runningMean);
  const tally = newTally(alternatives.length, criteria.length, tieWidth, samples);
  for (let done = 0; done < samples; done += blockLength) {
    const length = Math.min(blockLength, samples - done);
    drawWeights(weights);
    cells.draw();
    sums.forEach((sum, alternative) => {
      const total = values[alternative] as Column;
      sum.over(weights, total);
      means[alternative]?.add(total, length);
    });
    tally.add(values, weights, length);
    if ((done + length) % progressEvery === 0) progress(done + length);
  }

  const centralWeights = alternatives.map((_, a) => tally.centralWeights(a));
  const confidence = confidenceFactors(
    cellsOf(problem, "confidence"),
    centralWeights.map((central) => central?.map(({ mean }) => mean) ?? null),
    tally.centralError,
    samples,
    tieWidth,
  );
  return rankingOf(problem, { samples, tally, centralWeights, confidence, means });
}
