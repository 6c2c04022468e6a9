import { type RobustPreference, robustPreference } from "../../exact/robust-preference.ts";
import { leavesValuesOpen, openness } from "../../openness.ts";
import type { Weights } from "../../preference/weights.ts";
import type { Problem } from "../../problem.ts";
import type { Ranking } from "../../smaa/ranking.ts";
import { firstShares, type Share, sumOver } from "./first-shares.ts";

/** What a ranking gives reason to say, each with the numbers it rests on. */
export type RankingFinding =
  /** Comes first most often, and by more than chance. */
  | ({ readonly kind: "leads"; readonly error: number } & Share)
  | { readonly kind: "everyTime"; readonly alternatives: readonly string[]; readonly samples: number }
  /** Worth the same in every sample, so that they take one place together. */
  | { readonly kind: "alike"; readonly alternatives: readonly string[]; readonly samples: number }
  /** Come first about equally often: the sample cannot tell which of them most often. */
  | { readonly kind: "level"; readonly shares: readonly Share[]; readonly error: number }
  | { readonly kind: "others"; readonly shares: readonly Share[] }
  /** First in no sample; that it never could be is more than a sample can tell. */
  | { readonly kind: "notFirst"; readonly alternatives: readonly string[]; readonly samples: number }
  /** Exactly, not by the sample: no weights and values that are left open bring it first. */
  | {
      readonly kind: "never";
      readonly alternative: string;
      /** Whether that holds for all weights there are. */
      readonly anyWeights: boolean;
      /** Whether values are open too. */
      readonly values: boolean;
      /** The nearest other weights with which it could, and the weight to be moved to get there. */
      readonly nearest: { readonly weights: Weights; readonly moved: number } | null;
    }
  /** Given weights and values leave nothing open. */
  | { readonly kind: "wins"; readonly alternatives: readonly string[] }
  /** The criteria that weigh more than usual when the alternative comes first. */
  | {
      readonly kind: "priorities";
      readonly alternatives: readonly string[];
      readonly criteria: readonly string[];
    }
  /** Even under the priorities that suit it best on average, the values leave this much doubt. Not told of given weights. */
  | { readonly kind: "unsure"; readonly alternative: string; readonly confidence: number };

export function rankingFindings(problem: Problem, ranking: Ranking): readonly RankingFinding[] {
  if (problem.alternatives.length < 2) return [];
  const samples = ranking.iterations;
  const { shares, first, level } = firstShares(problem.alternatives, ranking);
  if (openness(problem) === "nothing")
    return [{ kind: "wins", alternatives: first.flatMap(({ alternatives }) => alternatives) }];

  const [best] = first as [Share];
  const others = first.slice(level.length);
  const notFirst = shares.slice(first.length).flatMap(({ alternatives }) => alternatives);
  const never = neverFirst(problem, notFirst);
  const missed = notFirst.filter((id) => never.every(({ alternative }) => alternative !== id));
  return [
    level.length > 1
      ? { kind: "level", shares: level, error: Math.max(...level.map((share) => errorOf(share, ranking))) }
      : leading(best, ranking),
    ...(others.length > 0 ? [{ kind: "others", shares: others } as const] : []),
    ...(missed.length > 0 ? [{ kind: "notFirst", alternatives: missed, samples } as const] : []),
    ...first.flatMap(({ alternatives }) =>
      alternatives.length > 1 ? [{ kind: "alike", alternatives, samples } as const] : [],
    ),
    ...never,
    ...level.flatMap(({ alternatives }) => reasons(problem, ranking, alternatives)),
  ];
}

type NeverFirst = RankingFinding & { kind: "never" };

function neverFirst(problem: Problem, candidates: readonly string[]): readonly NeverFirst[] {
  if (candidates.length === 0) return [];
  return neverFindings(problem, robustPreference(problem)).filter(({ alternative }) =>
    candidates.includes(alternative),
  );
}

/** Those that no open weights and values bring first. */
export function neverFindings(problem: Problem, { first }: RobustPreference): readonly NeverFirst[] {
  const anyWeights = problem.preference.type === "none";
  const values = leavesValuesOpen(openness(problem));
  return problem.alternatives.flatMap((alternative) => {
    const { possible, nearest = null } = first[alternative] ?? { possible: true };
    return possible ? [] : [{ kind: "never", alternative, anyWeights, values, nearest }];
  });
}

function leading(best: Share, ranking: Ranking): RankingFinding {
  if (best.share > 1 - 1e-9)
    return { kind: "everyTime", alternatives: best.alternatives, samples: ranking.iterations };
  return { kind: "leads", ...best, error: errorOf(best, ranking) };
}

/** Those who are alike share every first place evenly, so their errors add up. */
const errorOf = ({ alternatives }: Share, { standardErrors }: Ranking) =>
  sumOver(alternatives, standardErrors.rankAcceptability);

function reasons(
  problem: Problem,
  ranking: Ranking,
  alternatives: readonly string[],
): readonly RankingFinding[] {
  const [alternative] = alternatives as [string];
  const criteria = problem.preference.type === "none" ? heavier(problem, ranking, alternative) : [];
  const confidence = ranking.confidence[alternative] ?? 1;
  const open = openness(problem) === "both";
  return [
    ...(criteria.length > 0 ? [{ kind: "priorities", alternatives, criteria } as const] : []),
    ...(confidence < 0.95 && open && !ties(ranking, alternative)
      ? [{ kind: "unsure", alternative, confidence } as const]
      : []),
  ];
}

/** Whether it is level with another in some samples: a shared first place is no doubt about the values. */
function ties({ pairwiseWinning }: Ranking, alternative: string): boolean {
  return Object.entries(pairwiseWinning[alternative] ?? {}).some(
    ([other, won]) => won + (pairwiseWinning[other]?.[alternative] ?? 0) < 1 - 1e-9,
  );
}

/** Without any preference a weight is 1/n on average; at most the two that exceed it most, and by more than chance. */
function heavier(problem: Problem, ranking: Ranking, alternative: string): readonly string[] {
  const usual = 1 / problem.criteria.length;
  return problem.criteria
    .map(({ id }) => {
      const weight = ranking.centralWeights[alternative]?.[id] ?? usual;
      const error = ranking.standardErrors.centralWeights[alternative]?.[id] ?? 0;
      return { id, excess: weight - usual, error };
    })
    .filter(({ excess, error }) => excess > usual / 10 && excess > 3 * error)
    .sort((a, b) => b.excess - a.excess)
    .slice(0, 2)
    .map(({ id }) => id);
}
