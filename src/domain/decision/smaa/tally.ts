import { blockLength, type Column } from "../sampling/columns.ts";
import { type Mean, meanFrom } from "./mean.ts";
import { tiedGroups } from "./tied-groups.ts";

/** Sums over all samples so far, for m alternatives and n criteria, row by row. */
export type Tally = {
  /** m × m: shares of rank r that alternative a took, and the squares of these shares. */
  readonly ranks: Float64Array;
  readonly rankSquares: Float64Array;
  /** m × m: samples in which a is strictly better than b. */
  readonly wins: Float64Array;
  /**
   * The mean weights with which a comes first, a tie counting by its share; null if it never does. Ties make
   * the error somewhat too large, never too small.
   */
  readonly centralWeights: (a: number) => readonly Mean[] | null;
  /**
   * The standard error of a weighted sum of the central weights of an alternative, which vary together: from the batches of samples
   * that come one after another. 0 where there is but one batch.
   */
  readonly centralError: (a: number, slopes: readonly number[]) => number;
  /** Counts the first `length` samples of a block: a column of values per alternative, of weights per criterion. */
  readonly add: (values: readonly Column[], weights: readonly Column[], length: number) => void;
};

/** Enough to tell an error by, each of many samples. */
const mostBatches = 20;

/**
 * Alternatives whose values differ by no more than `tieWidth` tie: over ranks r to s each of them gets an equal
 * share of each of these ranks, as if the lot decided.
 */
export function newTally(alternatives: number, criteria: number, tieWidth: number, samples: number): Tally {
  const batches = Math.min(mostBatches, samples);
  const ranks = new Float64Array(alternatives ** 2);
  const rankSquares = new Float64Array(alternatives ** 2);
  const wins = new Float64Array(alternatives ** 2);
  /** batches × m × n, and batches × m. */
  const weightSums = new Float64Array(batches * alternatives * criteria);
  const firsts = new Float64Array(batches * alternatives);
  let done = 0;
  const weightSquares = new Float64Array(alternatives * criteria);
  const better = Array.from({ length: alternatives }, () => new Int32Array(blockLength));
  const first = new Int32Array(blockLength);

  function add(values: readonly Column[], weights: readonly Column[], length: number): void {
    for (const counts of better) counts.fill(0);
    let tied = false;
    for (let a = 1; a < alternatives; a++)
      for (let b = 0; b < a; b++) if (comparePair(values, a, b, length)) tied = true;
    if (tied) for (let at = 0; at < length; at++) addShared(values, weights, at);
    else addClear(weights, length);
    done += length;
  }

  /** Counts who is better in each sample, without branching, and says whether some sample has neither. */
  function comparePair(values: readonly Column[], a: number, b: number, length: number): boolean {
    const [ofA, ofB] = [values[a] as Column, values[b] as Column];
    const [betterThanA, betterThanB] = [better[a] as Int32Array, better[b] as Int32Array];
    let won = 0;
    let lost = 0;
    for (let at = 0; at < length; at++) {
      const lead = (ofA[at] as number) - (ofB[at] as number);
      const wins = Number(lead > tieWidth) | 0;
      const loses = Number(lead < -tieWidth) | 0;
      won += wins;
      lost += loses;
      betterThanA[at] = (betterThanA[at] as number) + loses;
      betterThanB[at] = (betterThanB[at] as number) + wins;
    }
    wins[a * alternatives + b] = (wins[a * alternatives + b] as number) + won;
    wins[b * alternatives + a] = (wins[b * alternatives + a] as number) + lost;
    return won + lost < length;
  }

  function addClear(weights: readonly Column[], length: number): void {
    for (let a = 0; a < alternatives; a++) {
      const betterThanA = better[a] as Int32Array;
      for (let at = 0; at < length; at++) {
        const rank = betterThanA[at] as number;
        const cell = a * alternatives + rank;
        ranks[cell] = (ranks[cell] as number) + 1;
        rankSquares[cell] = (rankSquares[cell] as number) + 1;
        if (rank === 0) first[at] = a;
      }
    }
    for (let at = 0; at < length; at++) addWeights(weights, at, first[at] as number, 1);
  }

  function addShared(values: readonly Column[], weights: readonly Column[], at: number): void {
    const scores = values.map((column) => column[at] as number);
    let rank = 0;
    for (const group of tiedGroups(scores, tieWidth)) {
      const share = 1 / group.length;
      for (const a of group) {
        for (let r = rank; r < rank + group.length; r++) {
          const cell = a * alternatives + r;
          ranks[cell] = (ranks[cell] as number) + share;
          rankSquares[cell] = (rankSquares[cell] as number) + share ** 2;
        }
        if (rank === 0) addWeights(weights, at, a, share);
      }
      rank += group.length;
    }
  }

  function addWeights(weights: readonly Column[], at: number, a: number, share: number): void {
    const row = Math.min(batches - 1, Math.floor(((done + at) * batches) / samples)) * alternatives + a;
    firsts[row] = (firsts[row] as number) + share;
    for (let criterion = 0; criterion < criteria; criterion++) {
      const weight = (weights[criterion] as Column)[at] as number;
      const sum = row * criteria + criterion;
      weightSums[sum] = (weightSums[sum] as number) + share * weight;
      const cell = a * criteria + criterion;
      weightSquares[cell] = (weightSquares[cell] as number) + share * weight * weight;
    }
  }

  const sumIn = (batch: number, a: number, criterion: number) =>
    weightSums[(batch * alternatives + a) * criteria + criterion] as number;
  const allBatches = Array.from({ length: batches }, (_, batch) => batch);

  function centralWeights(a: number): readonly Mean[] | null {
    const first = ranks[a * alternatives] as number;
    if (first === 0) return null;
    return Array.from({ length: criteria }, (_, criterion) => {
      const sum = allBatches.reduce((total, batch) => total + sumIn(batch, a, criterion), 0);
      return meanFrom(sum, weightSquares[a * criteria + criterion] as number, first);
    });
  }

  /** Of a ratio of two sums over batches (Cochran 1977, Sampling Techniques, section 6.3). */
  function centralError(a: number, slopes: readonly number[]): number {
    const first = ranks[a * alternatives] as number;
    if (batches < 2 || first === 0) return 0;
    const sloped = allBatches.map((batch) =>
      slopes.reduce((sum, slope, criterion) => sum + slope * sumIn(batch, a, criterion), 0),
    );
    const mean = sloped.reduce((sum, one) => sum + one, 0) / first;
    const squares = sloped.reduce((sum, one, batch) => {
      const beyond = one - mean * (firsts[batch * alternatives + a] as number);
      return sum + beyond * beyond;
    }, 0);
    return Math.sqrt((squares * batches) / (batches - 1)) / first;
  }

  return { ranks, rankSquares, wins, centralWeights, centralError, add };
}
