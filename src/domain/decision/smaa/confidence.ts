import type { Cells } from "../sampling/cells.ts";
import { blockLength, type Column, columnsFor } from "../sampling/columns.ts";
import { type Mean, meanFrom } from "./mean.ts";
import { newSlopes, type Slopes } from "./slopes.ts";
import { totalsOf } from "./totals.ts";

/**
 * The chance that each alternative comes first at its own central weights, over draws of the uncertain cells alone.
 * A tie for the first place counts in equal shares. Null where an alternative has no central weights. The error counts that these
 * weights are found from samples too: by the chance's slope in them (delta method).
 */
export function confidenceFactors(
  cells: Cells,
  centralWeights: readonly (readonly number[] | null)[],
  centralError: (alternative: number, slopes: readonly number[]) => number,
  iterations: number,
  tieWidth: number,
): readonly (Mean | null)[] {
  const samples = cells.open ? iterations : 1;
  const sums = cells.rows.map(totalsOf);
  const totals = columnsFor(cells.rows.length);
  const firsts = centralWeights.map(() => 0);
  const slopes = centralWeights.map((_, own) => newSlopes(cells.rows, own, samples));
  for (let done = 0; done < samples; done += blockLength) {
    const length = Math.min(blockLength, samples - done);
    cells.draw();
    centralWeights.forEach((weights, own) => {
      if (weights === null) return;
      sums.forEach((sum, alternative) => {
        sum.at(weights, totals[alternative] as Column);
      });
      firsts[own] = (firsts[own] as number) + firstShares(totals, own, length, tieWidth);
      if (cells.open && totals.length > 1) slopes[own]?.add(lead, totals, length);
    });
  }
  return centralWeights.map((weights, own) => {
    if (weights === null) return null;
    const first = firsts[own] as number;
    const { mean, error } = meanFrom(first, cells.open ? first : first ** 2, samples);
    return { mean, error: Math.hypot(error, centralError(own, (slopes[own] as Slopes).soFar())) };
  });
}

/** Over the first `length` samples, the shares of the first place that fall to one alternative. */
function firstShares(totals: readonly Column[], own: number, length: number, tieWidth: number): number {
  const ownTotal = totals[own] as Column;
  lead.fill(Number.POSITIVE_INFINITY);
  totals.forEach((total, other) => {
    if (other !== own) narrow(lead, ownTotal, total);
  });
  let shares = 0;
  for (let at = 0; at < length; at++) {
    const smallest = lead[at] as number;
    if (smallest > tieWidth) shares++;
    else if (smallest >= -tieWidth) shares += 1 / sharers(totals, own, at, tieWidth);
  }
  return shares;
}

/** The lead over the best of the others so far, per sample of the block. */
const lead: Column = new Float64Array(blockLength);

function narrow(lead: Column, own: Column, other: Column): void {
  for (let at = 0; at < blockLength; at++) {
    const ahead = (own[at] as number) - (other[at] as number);
    if (ahead < (lead[at] as number)) lead[at] = ahead;
  }
}

/** How many take the first place together, in a sample in which this one does. */
function sharers(totals: readonly Column[], own: number, at: number, tieWidth: number): number {
  const best = (totals[own] as Column)[at] as number;
  return totals.filter((total) => best - (total[at] as number) <= tieWidth).length;
}
