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
  /** Counts the first `length` samples of a block: a column of values per alternative, of weights per criterion. */
  readonly add: (values: readonly Column[], weights: readonly Column[], length: number) => void;
};

/**
 * Alternatives whose values differ by no more than `tieWidth` tie: over ranks r to s each of them gets an equal
 * share of each of these ranks, as if the lot decided.
 */
export function newTally(alternatives: number, criteria: number, tieWidth: number): Tally {
  const ranks = new Float64Array(alternatives ** 2);
  const rankSquares = new Float64Array(alternatives ** 2);
  const wins = new Float64Array(alternatives ** 2);
  const weightSums = new Float64Array(alternatives * criteria);
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
    for (let criterion = 0; criterion < criteria; criterion++) {
      const weight = (weights[criterion] as Column)[at] as number;
      const cell = a * criteria + criterion;
      weightSums[cell] = (weightSums[cell] as number) + share * weight;
      weightSquares[cell] = (weightSquares[cell] as number) + share * weight * weight;
    }
  }

  function centralWeights(a: number): readonly Mean[] | null {
    const firsts = ranks[a * alternatives] as number;
    if (firsts === 0) return null;
    return Array.from({ length: criteria }, (_, criterion) => {
      const cell = a * criteria + criterion;
      return meanFrom(weightSums[cell] as number, weightSquares[cell] as number, firsts);
    });
  }

  return { ranks, rankSquares, wins, centralWeights, add };
}
