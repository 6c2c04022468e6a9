import { smallestChange } from "../exact/programs/nearest-weights.ts";
import { type Stability, stabilityAt } from "../exact/stability.ts";
import { valueTable } from "../exact/value-table.ts";
import type { WithoutStatement } from "../first/without-statements.ts";
import { tieWidth } from "../limits.ts";
import { openness } from "../openness.ts";
import { middleWeights } from "../preference/middle-weights.ts";
import type { Problem } from "../problem.ts";
import type { Ranking } from "../smaa/ranking.ts";
import { changeWords, contrastWords } from "./contrast-words.ts";
import { rankingWords, type Telling } from "./ranking/ranking-words.ts";
import { restingWords } from "./resting-words.ts";

/**
 * A ranking in sentences, and why the one that comes first most often comes before the next, or what speaks for another that is
 * worth more in the middle; of given weights also how little must change for that to turn; and what it comes to `without` each
 * statement.
 */
export function choiceWords(
  problem: Problem,
  ranking: Ranking,
  without: readonly WithoutStatement[] = [],
): Telling {
  const firsts = (id: string) => ranking.rankAcceptability[id]?.[0] ?? 0;
  const [leader, ...others] = problem.alternatives.toSorted((a, b) => firsts(b) - firsts(a));
  const [follower] = others;
  const ranked = rankingWords(problem, ranking);
  if (leader === undefined || follower === undefined) return ranked;
  const open = openness(problem);
  const middle = middleWeights(problem);
  const stable = stabilityAt(problem, middle);
  const second = others.find((id) => differs(stable, leader, id)) ?? follower;
  const next = stable.winners.includes(leader) ? second : stable.winner;
  const isGiven = problem.preference.type === "exact";
  const change = isGiven ? changeOf(problem, middle) : null;
  return (names, language) => [
    ...ranked(names, language),
    ...restingWords(ranking, leader, without, names, language),
    ...contrastWords(stable, open, leader, next, names, language),
    ...(isGiven ? changeWords(stable, change, open, names, language) : []),
  ];
}

function changeOf(problem: Problem, weights: readonly number[]) {
  const change = smallestChange(valueTable(problem), weights);
  return change && { ...change, alternative: problem.alternatives[change.alternative] as string };
}

/** Between two that are the same on every criterion there is no contrast. */
function differs({ contributions }: Stability, one: string, other: string): boolean {
  return Object.entries(contributions[one] ?? {}).some(
    ([criterion, value]) => Math.abs(value - (contributions[other]?.[criterion] ?? 0)) > tieWidth,
  );
}
