import type { Column } from "../sampling/columns.ts";
import { totalsOf } from "../smaa/totals.ts";
import type { Draws } from "./draws.ts";
import type { Moments } from "./sample-moments.ts";

/** A thing that may be known. */
export type Unknown = {
  /** Fills in what each alternative is then expected to be worth, sample by sample of a block. */
  readonly fill: (worth: readonly Column[], draws: Draws, length: number) => void;
  /** Hears of each sample in which knowing it turns the choice, and to which alternative. */
  readonly turned: (draws: Draws, at: number, to: number) => void;
  /**
   * The variance of a sample's gain beyond its own, as what is not known stands at means that are themselves found from
   * the samples: by the delta method, the gain's slope in each mean, squared, times the variance of what it is a mean of.
   */
  readonly drift: (samples: number) => number;
  /** By how much what is filled in may be off itself, however many the samples; 0 where it is left out. */
  readonly doubt?: number;
};

/** What is settled before anything is known. */
export type Known = {
  readonly moments: Moments;
  /** What each alternative is worth on average, and the one worth most. */
  readonly expected: readonly number[];
  readonly best: number;
};

/** All at once: nothing stands at a mean. */
export const knownEverything: Unknown = {
  fill(worth, { weights, cells }) {
    cells.forEach((row, a) => {
      totalsOf(row).over(weights, worth[a] as Column);
    });
  },
  turned() {},
  drift: () => 0,
};

/** The part of the drift that comes from the means of cells, by the gain's slope in each. */
export function driftOfCells({ cellVariances }: Moments, slope: (a: number, j: number) => number): number {
  return cellVariances.reduce(
    (sum, row, a) => row.reduce((part, variance, j) => part + slope(a, j) ** 2 * variance, sum),
    0,
  );
}
