import type { Language } from "../../../language.ts";
import { openness } from "../../openness.ts";
import type { Problem } from "../../problem.ts";
import type { Ranking } from "../../smaa/ranking.ts";
import type { Names } from "../names.ts";
import { capitalised } from "../parts/sentence.ts";
import { danish } from "./danish.ts";
import { english } from "./english.ts";
import type { RankingPhrases } from "./phrases.ts";
import { rankingFindings } from "./ranking-findings.ts";

export const phrasesIn = (language: Language): RankingPhrases => ({ da: danish, en: english })[language];

/** Tells the same in any language, by any names. */
export type Telling = (names: Names, language: Language) => readonly string[];

/** The ranking in sentences. None claims more than its number: a sample never proves that something cannot be. */
export function rankingWords(problem: Problem, ranking: Ranking): Telling {
  const findings = rankingFindings(problem, ranking);
  const open = openness(problem);
  return (names, language) => {
    const { frame, whole, say } = phrasesIn(language);
    return findings
      .map((finding) => say(finding, names, frame[problem.preference.type], whole[open]))
      .map(capitalised);
  };
}
