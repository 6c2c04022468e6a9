import type { Problem } from "../domain/decision/problem.ts";
import type { Ranking } from "../domain/decision/smaa/ranking.ts";

/**
 * The heavy sums, wherever they are done. Any of them may throw Overload, and gives up when its signal is aborted.
 */
export type Sums = {
  readonly rank: (problem: Problem, signal?: AbortSignal) => Promise<Ranking>;
};
