import type { Problem } from "../../domain/decision/problem.ts";
import { type Choice, type ChoiceQuestion, choiceIn } from "../decision/choice.ts";
import {
  type InformationAnswer,
  type InformationQuestion,
  informationAnswer,
  workOf,
} from "../decision/information.ts";
import { type PreferenceAnswer, preferenceAnswer } from "../decision/preference.ts";
import { type RankAnswer, rankAnswer } from "../decision/rank.ts";
import { type StabilityAnswer, type StabilityQuestion, stabilityAnswer } from "../decision/stability.ts";
import type { Computation } from "./computation.ts";

export const preference: Computation<Problem, PreferenceAnswer> = {
  isQuick: hasFewPrograms,
  compute: preferenceAnswer,
};

export const stability: Computation<StabilityQuestion, StabilityAnswer> = {
  isQuick: hasFewPrograms,
  compute: stabilityAnswer,
};

export const information: Computation<InformationQuestion, InformationAnswer> = {
  isQuick: (question) => workOf(question) <= 3_000_000,
  compute: informationAnswer,
};

/**
 * A sample draws and sums every cell, and holds every alternative against every other. The words ask whether each of those that
 * never came first could.
 */
export const rank: Computation<Problem, RankAnswer> = {
  isQuick: (problem) => samplesQuickly(problem) && hasFewPrograms(problem),
  compute: rankAnswer,
};

const samplesQuickly = ({ alternatives, criteria, iterations }: Problem) =>
  iterations * alternatives.length * (alternatives.length + criteria.length) <= 500_000;

/** A ranking in words of one's own. */
export const choice: Computation<ChoiceQuestion, Choice> = {
  isQuick: ({ problem }) => rank.isQuick(problem),
  compute: choiceIn,
};

/**
 * Whether the linear programs of a problem, one or more for each alternative, are soon solved. What several people weigh takes a
 * program for each of them at worst.
 */
function hasFewPrograms({ alternatives, criteria, preference }: Problem): boolean {
  const people = preference.type === "people" ? preference.weights.length : 1;
  return alternatives.length * criteria.length * Math.sqrt(people) <= 100;
}
