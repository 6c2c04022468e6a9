import type { Ranking } from "../../smaa/ranking.ts";

/** What comes first how often: one alternative, or all of some that are worth the same in every sample, together. */
export type Share = { readonly alternatives: readonly string[]; readonly share: number };

/** Two shares of one sample that differ by less than this many standard errors of their difference are level. */
const certain = 1.96;
const rounding = 1e-9;

/**
 * Who comes first how often, the most frequent first; of those the ones that ever do, and the ones of which the sample cannot tell
 * who does so most often.
 */
export function firstShares(
  alternatives: readonly string[],
  ranking: Ranking,
): Readonly<Record<"shares" | "first" | "level", readonly Share[]>> {
  const shares = alikeIn(alternatives, ranking)
    .map((alike) => ({ alternatives: alike, share: sumOver(alike, ranking.rankAcceptability) }))
    .sort((a, b) => b.share - a.share);
  const first = shares.filter(({ share }) => share > 0);
  const [best] = first as [Share];
  return { shares, first, level: first.filter((other) => isLevel(best, other, ranking)) };
}

/** Alternatives by themselves, or together where neither is ever worth more than the other. */
function alikeIn(
  alternatives: readonly string[],
  { pairwiseWinning }: Ranking,
): readonly (readonly string[])[] {
  const wins = (one: string, other: string) => pairwiseWinning[one]?.[other] ?? 0;
  const alike = (one: string, other: string) => wins(one, other) + wins(other, one) === 0;
  return alternatives
    .filter((id, at) => alternatives.findIndex((other) => alike(other, id)) === at)
    .map((id) => alternatives.filter((other) => alike(id, other)));
}

/** How often any of them comes first. */
export const sumOver = (alternatives: readonly string[], firsts: Ranking["rankAcceptability"]) =>
  alternatives.reduce((sum, id) => sum + (firsts[id]?.[0] ?? 0), 0);

/**
 * Both shares are counted in one sample, where the one's gain is the other's loss, or nobody's where they tie. One that never
 * loses to the other, and does win, is ahead for certain.
 */
function isLevel(best: Share, other: Share, { pairwiseWinning, iterations }: Ranking): boolean {
  if (best === other) return true;
  const [one, against] = [best.alternatives[0] as string, other.alternatives[0] as string];
  const [won, lost] = [pairwiseWinning[one]?.[against] ?? 0, pairwiseWinning[against]?.[one] ?? 0];
  const lead = best.share - other.share;
  if (lead > rounding && lost === 0) return false;
  const squares = Math.min(best.share + other.share, won + lost);
  return lead < certain * Math.sqrt(Math.max(0, squares - lead ** 2) / iterations);
}
