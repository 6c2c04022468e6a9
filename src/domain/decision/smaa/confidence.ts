import type { Cell } from "../sampling/cells.ts";
import { blockLength, type Column, columnsFor } from "../sampling/columns.ts";
import { type Mean, meanFrom } from "./mean.ts";

/**
 * The chance that each alternative comes first at its own central weights, over draws of the uncertain cells alone.
 * A tie for the first place counts in equal shares. Null where an alternative has no central weights.
 */
export function confidenceFactors(
  cells: readonly (readonly Cell[])[],
  centralWeights: readonly (readonly number[] | null)[],
  iterations: number,
  tieWidth: number,
): readonly (Mean | null)[] {
  const drawn = cells.flat().filter((cell) => !cell.known);
  const samples = drawn.length === 0 ? 1 : iterations;
  const totals = columnsFor(cells.length);
  const firsts = centralWeights.map(() => 0);
  for (let done = 0; done < samples; done += blockLength) {
    const length = Math.min(blockLength, samples - done);
    for (const cell of drawn) cell.draw();
    centralWeights.forEach((weights, own) => {
      if (weights === null) return;
      cells.forEach((row, alternative) => {
        valuesAt(row, weights, totals[alternative] as Column);
      });
      firsts[own] = (firsts[own] as number) + firstShares(totals, own, length, tieWidth);
    });
  }
  return centralWeights.map((weights, own) => {
    const first = firsts[own] as number;
    return weights === null ? null : meanFrom(first, drawn.length === 0 ? first ** 2 : first, samples);
  });
}

function valuesAt(cells: readonly Cell[], weights: readonly number[], total: Column): void {
  const weightOf = (criterion: number) => weights[criterion] as number;
  total.fill(cells.reduce((sum, cell, at) => (cell.known ? sum + cell.value * weightOf(at) : sum), 0));
  cells.forEach((cell, criterion) => {
    if (!cell.known) addScaled(total, cell.values, weightOf(criterion));
  });
}

function addScaled(total: Column, values: Column, weight: number): void {
  for (let at = 0; at < blockLength; at++)
    total[at] = (total[at] as number) + (values[at] as number) * weight;
}

/** Over the first `length` samples, the shares of the first place that fall to one alternative. */
function firstShares(totals: readonly Column[], own: number, length: number, tieWidth: number): number {
  const ownTotal = totals[own] as Column;
  let sum = 0;
  for (let at = 0; at < length; at++) {
    const score = ownTotal[at] as number;
    let sharers = 1;
    for (let other = 0; other < totals.length && sharers > 0; other++) {
      if (other === own) continue;
      const lead = score - ((totals[other] as Column)[at] as number);
      if (lead < -tieWidth) sharers = 0;
      else if (lead <= tieWidth) sharers++;
    }
    if (sharers > 0) sum += 1 / sharers;
  }
  return sum;
}
