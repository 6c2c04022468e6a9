import { z } from "zod";
import { DomainError } from "../../../errors.ts";
import { fault } from "../../../faults/fault.ts";
import { refusing } from "../../../faults/issues.ts";
import { limits } from "../../../limits.ts";
import { chiSquareExceeds } from "./chi-square.ts";
import { chanceAgreement } from "./permutation.ts";
import { midRanks, tieCorrection } from "./ranks.ts";

/**
 * What each judge gave each item, higher being better: weights, points or judgements. Only their order counts.
 */
export const Judgements = z
  .array(z.array(z.number()).min(2).max(400).readonly())
  .max(limits.people)
  .refine((rows) => new Set(rows.map(({ length }) => length)).size <= 1, refusing("judged-items-differ", {}))
  .readonly();
export type Judgements = z.infer<typeof Judgements>;

export const concordanceTests = ["chi-square", "permutation"] as const;

/**
 * Up to so many ranks random orders are quickly tried. Chi-square is far off for few: two who agree on two items do so by
 * chance half the time, and it says 16 per cent; for 21 on two items it is still up to 17 per cent off.
 */
const fewRanks = 1000;

/**
 * `w` is 1 where all rank alike and 0 where the ranks cancel out. `pValue` is the chance of as much agreement
 * among judges who rank at random, found by `test`.
 */
type Concordance = {
  readonly judges: number;
  readonly items: number;
  readonly w: number;
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
  readonly test: (typeof concordanceTests)[number];
  /** Mean rank per item, 1 being the best. */
  readonly meanRanks: readonly number[];
};

/**
 * Kendall's coefficient of concordance with ties, W = 12S / (m²(n³ - n) - mT), tested by m(n - 1)W as
 * chi-square with n - 1 degrees of freedom (Kendall & Babington Smith 1939, Annals of Mathematical Statistics
 * 10:275; Siegel & Castellan 1988, section 9.8, who ask for exact tables where both are few), or
 * by permutation up to a thousand ranks in all. Null with fewer than two judges, or where every judge ties everything and there is no order to agree on.
 */
export function concordance(judgements: Judgements): Concordance | null {
  const judges = judgements.length;
  const items = judgements[0]?.length ?? 0;
  if (judgements.some(({ length }) => length !== items)) {
    const counts = judgements.map(({ length }) => length);
    throw new DomainError("invalid", fault("judges-differ", { counts }));
  }
  if (judges < 2 || items < 2) return null;
  const ranked = judgements.map(midRanks);
  const sums = Array.from({ length: items }, (_, item) =>
    ranked.reduce((sum, ranks) => sum + (ranks[item] as number), 0),
  );
  const middle = (judges * (items + 1)) / 2;
  const spread = sums.reduce((sum, rankSum) => sum + (rankSum - middle) ** 2, 0);
  const ties = ranked.reduce((sum, ranks) => sum + tieCorrection(ranks), 0);
  const most = judges ** 2 * (items ** 3 - items) - judges * ties;
  if (most === 0) return null;
  const w = (12 * spread) / most;
  const chiSquare = judges * (items - 1) * w;
  const areFew = judges * items <= fewRanks;
  return {
    judges,
    items,
    w,
    chiSquare,
    degreesOfFreedom: items - 1,
    pValue: areFew ? chanceAgreement(ranked) : chiSquareExceeds(chiSquare, items - 1),
    test: areFew ? "permutation" : "chi-square",
    meanRanks: sums.map((sum) => sum / judges),
  };
}
