import { type Choice, type ChoiceQuestion, choiceIn } from "../decision/choice.ts";
import { rank } from "./rank.ts";
import type { Sum } from "./sum.ts";

/** A ranking in words of one's own. */
export const choice: Sum<ChoiceQuestion, Choice> = {
  isQuick: ({ problem }) => rank.isQuick(problem),
  compute: choiceIn,
};
