import type { Problem } from "../domain/decision/problem.ts";
import type { Ranking } from "../domain/decision/smaa/ranking.ts";
import { contentKey } from "./content-key.ts";
import type { Memo } from "./memo.ts";
import type { Sums } from "./sums.ts";

export type RankProblem = (problem: Problem, signal?: AbortSignal) => Promise<Ranking>;

/** Ranks a problem, or remembers how it was ranked: the same problem and seed have the same answer. */
export function rankProblem(sums: Sums, rankings: Memo<Ranking>): RankProblem {
  return (problem, signal) =>
    rankings.get(contentKey(problem), (together) => sums.rank(problem, together), signal);
}
