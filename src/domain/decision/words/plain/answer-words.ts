import type { Language } from "../../../language.ts";
import type { WithoutStatement } from "../../first/without-statements.ts";
import type { Problem } from "../../problem.ts";
import type { Ranking } from "../../smaa/ranking.ts";
import type { Names } from "../names.ts";
import { capitalised } from "../parts/sentence.ts";
import { answerOf } from "./answer.ts";
import { danish } from "./danish.ts";
import { english } from "./english.ts";

/** The finding as a title, and what it comes to in everyday words. */
export type PlainAnswer = { readonly title: string; readonly sentences: readonly string[] };

/**
 * Which comes first, how surely, what it rests on, what would tip it, and what is not known. None of it claims more than its number.
 * `without` may follow later: until then nothing is said of single statements.
 */
export function answerWords(
  problem: Problem,
  ranking: Ranking,
  without: readonly WithoutStatement[] | null,
): (names: Names, language: Language) => PlainAnswer {
  const answer = answerOf(problem, ranking, without);
  return (names, language) => {
    const { title, often, rests, tips, unknown } = { da: danish, en: english }[language];
    return {
      title: capitalised(title(answer, names)),
      sentences: [
        often(answer, names),
        ...rests(answer, names),
        ...tips(answer, names),
        ...unknown(answer, names),
      ].map(capitalised),
    };
  };
}
