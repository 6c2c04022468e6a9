import type { Problem } from "../../domain/decision/problem.ts";
import { type RankAnswer, rankAnswer } from "../decision/rank.ts";
import { hasFewPrograms } from "./programs.ts";
import type { Sum } from "./sum.ts";

/**
 * A sample draws and sums every cell, and holds every alternative against every other. The words ask whether each of those that
 * never came first could.
 */
export const rank: Sum<Problem, RankAnswer> = {
  isQuick: (problem) => samplesQuickly(problem) && hasFewPrograms(problem),
  compute: rankAnswer,
};

const samplesQuickly = ({ alternatives, criteria, iterations }: Problem) =>
  iterations * alternatives.length * (alternatives.length + criteria.length) <= 500_000;
