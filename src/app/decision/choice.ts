import {
  statementsOf,
  type WithoutStatement,
  withoutEachStatement,
} from "../../domain/decision/first/without-statements.ts";
import type { Problem } from "../../domain/decision/problem.ts";
import type { Ranking } from "../../domain/decision/smaa/ranking.ts";
import { smaa } from "../../domain/decision/smaa/smaa.ts";
import { choiceWords } from "../../domain/decision/words/choice-words.ts";
import { type Named, namesBy } from "../../domain/decision/words/names.ts";
import type { Language } from "../../domain/language.ts";
import type { Progress } from "../computations/computation.ts";
import { inBoth, type Sentences } from "./bilingual.ts";

/** A problem whose alternatives, criteria and statements have names; one without goes by its id. */
export type ChoiceQuestion = {
  readonly problem: Problem;
  readonly names: Readonly<Record<Language, Named>>;
};
export type Choice = {
  readonly ranking: Ranking;
  readonly without: readonly WithoutStatement[];
  readonly words: Sentences;
};

const nothing: Named = { alternatives: {}, criteria: {} };
/** All by their ids. */
export const ownName: ChoiceQuestion["names"] = { da: nothing, en: nothing };

/** A ranking, also without each statement, and what it gives reason to say: some of that takes linear programs, and so is said where the ranking is made. */
export function choiceIn({ problem, names }: ChoiceQuestion, progress: Progress): Choice {
  const ranked = 1 / (1 + statementsOf(problem).length);
  const ranking = smaa(problem, (done) => progress((ranked * done) / problem.iterations));
  const without = withoutEachStatement(problem, (share) => progress(ranked + (1 - ranked) * share));
  const words = choiceWords(problem, ranking, without);
  return { ranking, without, words: inBoth((language) => words(namesBy(names[language]), language)) };
}
