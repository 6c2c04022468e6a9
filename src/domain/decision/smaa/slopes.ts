import type { Cell } from "../sampling/cells.ts";
import type { Column } from "../sampling/columns.ts";

export type Slopes = {
  /** Leads of one alternative over the best of the others, and what all are worth, in the first `length` samples of a block. */
  readonly add: (lead: Column, totals: readonly Column[], length: number) => void;
  /** How much the chance to come first rises with each weight. */
  readonly soFar: () => readonly number[];
};

/**
 * How the chance that one alternative comes first depends on given weights. Where it is level with the best of the others, a little more
 * weight decides by what it is better there: the density of such leads times that difference, from the samples in a
 * window around a lead of 0. The window is as wide as the first block's leads spread, over the fifth root of the samples (Silverman 1986).
 */
export function newSlopes(rows: readonly (readonly Cell[])[], own: number, samples: number): Slopes {
  const sums = (rows[own] ?? []).map(() => 0);
  let width: number | undefined;
  let seen = 0;
  return {
    add(lead, totals, length) {
      width ??= spreadOf(lead, length) / samples ** 0.2;
      seen += length;
      for (let at = 0; at < length; at++) {
        if (Math.abs(lead[at] as number) > width) continue;
        const best = bestOther(totals, own, at);
        for (let j = 0; j < sums.length; j++)
          sums[j] = (sums[j] as number) + valueAt(rows[own]?.[j], at) - valueAt(rows[best]?.[j], at);
      }
    },
    soFar: () => sums.map((sum) => (width ? sum / (2 * width * seen) : 0)),
  };
}

const valueAt = (cell: Cell | undefined, at: number): number =>
  cell === undefined ? 0 : cell.known ? cell.value : (cell.values[at] as number);

function bestOther(totals: readonly Column[], own: number, at: number): number {
  let best = own === 0 ? 1 : 0;
  for (let a = 0; a < totals.length; a++)
    if (a !== own && ((totals[a] as Column)[at] as number) > ((totals[best] as Column)[at] as number))
      best = a;
  return best;
}

function spreadOf(column: Column, length: number): number {
  let [sum, squares] = [0, 0];
  for (let at = 0; at < length; at++) {
    const value = column[at] as number;
    sum += value;
    squares += value * value;
  }
  return Math.sqrt(Math.max(0, squares / length - (sum / length) ** 2));
}
