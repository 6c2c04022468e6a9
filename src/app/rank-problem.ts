import type { Problem } from "../domain/decision/problem.ts";
import type { Ranking } from "../domain/decision/smaa/ranking.ts";
import { contentKey } from "./content-key.ts";
import type { Memo } from "./memo.ts";
import type { Progress } from "./sums/sum.ts";
import type { Sums } from "./sums/sums.ts";

export type RankProblem = (problem: Problem, signal?: AbortSignal, progress?: Progress) => Promise<Ranking>;

/** Ranks a problem, or remembers how it was ranked: the same problem and seed have the same answer. */
export function rankProblem(sums: Sums, rankings: Memo<Ranking>): RankProblem {
  return (problem, signal, progress) =>
    rankings.get(
      contentKey(problem),
      (together, tell) => sums.rank(problem, together, tell),
      signal,
      progress,
    );
}
