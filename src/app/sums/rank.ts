import type { Problem } from "../../domain/decision/problem.ts";
import type { Ranking } from "../../domain/decision/smaa/ranking.ts";
import { smaa } from "../../domain/decision/smaa/smaa.ts";
import type { Sum } from "./sum.ts";

/** A sample draws and sums every cell, and holds every alternative against every other. */
export const rank: Sum<Problem, Ranking> = {
  isQuick: ({ alternatives, criteria, iterations }) =>
    iterations * alternatives.length * (alternatives.length + criteria.length) <= 500_000,
  compute: (problem, progress) => smaa(problem, (done) => progress(done / problem.iterations)),
};
