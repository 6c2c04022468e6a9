import type { z } from "zod";
import type { Problem } from "../../domain/decision/problem.ts";
import { Ranking } from "../../domain/decision/smaa/ranking.ts";
import { smaa } from "../../domain/decision/smaa/smaa.ts";
import { choiceWords } from "../../domain/decision/words/choice-words.ts";
import type { Progress } from "../sums/sum.ts";
import { inBoth, ownNames, Sentences } from "./bilingual.ts";

/** A ranking, and what it gives reason to say. */
export const RankAnswer = Ranking.unwrap().extend({ words: Sentences }).readonly();
export type RankAnswer = z.infer<typeof RankAnswer>;

export function rankAnswer(problem: Problem, progress: Progress): RankAnswer {
  const ranking = smaa(problem, (done) => progress(done / problem.iterations));
  const words = choiceWords(problem, ranking);
  return { ...ranking, words: inBoth((language) => words(ownNames, language)) };
}
