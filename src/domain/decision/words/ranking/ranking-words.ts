import type { Language } from "../../../language.ts";
import type { Problem } from "../../problem.ts";
import type { Ranking } from "../../smaa/ranking.ts";
import { capitalised } from "../parts/capitalised.ts";
import { type Openness, openness } from "../parts/openness.ts";
import { danish } from "./danish.ts";
import { english } from "./english.ts";
import { type RankingFinding, rankingFindings } from "./ranking-findings.ts";

/** What alternatives and criteria are called in the language asked for, as inside a sentence. */
export type Names = {
  readonly alternative: (id: string) => string;
  readonly criterion: (id: string) => string;
};

export type RankingPhrases = {
  /** Opens a sentence with what is known of the priorities. */
  readonly frame: Readonly<Record<Problem["preference"]["type"], string>>;
  /** What a share is a share of. */
  readonly whole: Readonly<Record<Openness, string>>;
  readonly say: (finding: RankingFinding, names: Names, frame: string, whole: string) => string;
};

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
