import type { Sums } from "../app/sums.ts";
import type { Problem } from "../domain/decision/problem.ts";
import type { Ranking } from "../domain/decision/smaa/ranking.ts";
import { smaa } from "../domain/decision/smaa/smaa.ts";
import type { Pool } from "./pool.ts";

const task = (name: string) => new URL(`./tasks/${name}.ts`, import.meta.url);
const tasks = { rank: task("rank") };

/** Does at once what takes no longer than some 20 ms, and the rest in the pool. */
export function sumsIn(pool: Pool): Sums {
  return {
    rank: async (problem, signal) =>
      isQuick(problem) ? smaa(problem) : pool.run<Problem, Ranking>(tasks.rank, problem, signal),
  };
}

/** A sample draws and sums every cell, and holds every alternative against every other. */
function isQuick({ alternatives, criteria, iterations }: Problem): boolean {
  return iterations * alternatives.length * (alternatives.length + criteria.length) <= 500_000;
}
