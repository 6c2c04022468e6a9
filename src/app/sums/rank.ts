import type { Problem } from "../../domain/decision/problem.ts";
import { type RankAnswer, rankAnswer } from "../deciding/rank.ts";
import type { Sum } from "./sum.ts";

/** A sample draws and sums every cell, and holds every alternative against every other. */
export const rank: Sum<Problem, RankAnswer> = {
  isQuick: ({ alternatives, criteria, iterations }) =>
    iterations * alternatives.length * (alternatives.length + criteria.length) <= 500_000,
  compute: rankAnswer,
};
