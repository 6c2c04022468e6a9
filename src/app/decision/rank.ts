import type { z } from "zod";
import { statementsOf, WithoutStatements } from "../../domain/decision/first/without-statements.ts";
import type { Measurement } from "../../domain/decision/measurement.ts";
import { type Problem, ProblemShape, problemFaults } from "../../domain/decision/problem.ts";
import { Ranking } from "../../domain/decision/smaa/ranking.ts";
import { fault } from "../../domain/faults/fault.ts";
import { addFaults } from "../../domain/faults/issues.ts";
import type { Progress } from "../computations/computation.ts";
import { Sentences } from "./bilingual.ts";
import { choiceIn, ownName } from "./choice.ts";

/** A minute's work in one thread, in nanoseconds: more is not worth its wait. */
const mostWork = 60e9;

/** A problem, refused where it would take too long to rank. */
export const RankQuestion = ProblemShape.superRefine((problem, context) => {
  addFaults(context, problemFaults(problem));
  if (workOf(problem) > mostWork) addFaults(context, [fault("too-much-work", {}, "iterations")]);
});

/** About how many nanoseconds a draw of each takes. */
const draws: Readonly<Record<Measurement["type"], number>> = {
  exact: 0,
  uniform: 3,
  statements: 6,
  empirical: 8,
  normal: 30,
  beta: 400,
};

/**
 * About how many nanoseconds a ranking takes: each sample draws and sums all cells, and holds each alternative against each; then all are
 * drawn again, and summed at the central weights of each alternative; and again without each statement.
 */
function workOf(problem: Problem): number {
  const { alternatives, criteria, measurements, iterations } = problem;
  const cells = alternatives.flatMap((a) => criteria.map(({ id }) => measurements[a]?.[id]?.type ?? "exact"));
  const drawn = cells.reduce((sum, type) => sum + draws[type], 0);
  const open = cells.filter((type) => type !== "exact").length;
  const pairs = alternatives.length ** 2;
  const ranked = drawn + cells.length + 10 * criteria.length + 3 * pairs;
  const central = open === 0 ? 0 : drawn + alternatives.length * open + 2 * pairs;
  const without = statementsOf(problem).length * (drawn + cells.length + 20 * alternatives.length);
  return iterations * (ranked + central + without);
}

/** A ranking, what becomes of it without each statement, and what it gives reason to say. */
export const RankAnswer = Ranking.unwrap()
  .extend({ without: WithoutStatements, words: Sentences })
  .readonly();
export type RankAnswer = z.infer<typeof RankAnswer>;

export function rankAnswer(problem: Problem, progress: Progress): RankAnswer {
  const { ranking, without, words } = choiceIn({ problem, names: ownName }, progress);
  return { ...ranking, without, words };
}
