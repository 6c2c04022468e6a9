import type { Weights } from "./weights.ts";

type Ranking = readonly (readonly string[])[];
type Rule = (count: number) => readonly number[];

/**
 * Weights for groups of criteria, most important first: single points that stand for the whole ordinal set, equal inside a
 * group, and no more than in the groups before. The `centroid` is the centre of gravity of the set in which the members of
 * a group weigh the same (Barron & Barrett 1996, Management Science 42:1515). By `sum` and by `reciprocal` a group shares
 * the weights of the ranks that it takes up.
 */
export const weightsFromRanking = {
  centroid: (ranking: Ranking): Weights => {
    const shares = ranking.map((group, at) => 1 / (before(ranking, at) + group.length) / ranking.length);
    return perCriterion(ranking, (at) => shares.slice(at).reduce((sum, share) => sum + share, 0));
  },
  sum: (ranking: Ranking): Weights => sharedRanks(ranking, rankSum),
  reciprocal: (ranking: Ranking): Weights => sharedRanks(ranking, rankReciprocal),
} as const;

/** Weights in proportion to n, n-1, … 1 (Stillwell, Seaver & Edwards 1981). */
function rankSum(count: number): readonly number[] {
  return ranks(count).map((rank) => (2 * (count + 1 - rank)) / (count * (count + 1)));
}

/** Weights in proportion to 1, 1/2, … 1/n (Stillwell, Seaver & Edwards 1981). */
function rankReciprocal(count: number): readonly number[] {
  const total = ranks(count).reduce((sum, rank) => sum + 1 / rank, 0);
  return ranks(count).map((rank) => 1 / rank / total);
}

const ranks = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

function sharedRanks(ranking: Ranking, rule: Rule): Weights {
  const weights = rule(before(ranking, ranking.length));
  const shares = ranking.map((group, at) => {
    const from = before(ranking, at);
    const taken = weights.slice(from, from + group.length);
    return taken.reduce((sum, weight) => sum + weight, 0) / group.length;
  });
  return perCriterion(ranking, (at) => shares[at] as number);
}

const before = (ranking: Ranking, at: number) => ranking.slice(0, at).flat().length;

function perCriterion(ranking: Ranking, weight: (group: number) => number): Weights {
  return Object.fromEntries(ranking.flatMap((group, at) => group.map((id) => [id, weight(at)])));
}
