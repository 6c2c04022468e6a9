import type { SimulationQuestion } from "../../domain/capacity/simulation/question.ts";
import type { Replication } from "../../domain/capacity/simulation/replication.ts";
import { answerFrom, type SimulationAnswer } from "../../domain/capacity/simulation/simulate.ts";
import type { Sum } from "./sum.ts";

/** All replications of a simulation, wherever they were run, made its answer. */
export type ConcludeInput = {
  readonly question: SimulationQuestion;
  readonly done: readonly Replication[];
};

/** Each outcome of a pool is looked through for three percentiles and their intervals, in some 30 microseconds. */
export const conclude: Sum<ConcludeInput, SimulationAnswer> = {
  isQuick: ({ question: { variants }, done }) =>
    done.length * variants.reduce((sum, { pools }) => sum + pools.length + 1, 0) <= 500,
  compute: ({ question, done }) => answerFrom(question, done),
};
