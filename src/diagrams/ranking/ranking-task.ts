import type { WithoutStatement } from "../../domain/decision/first/without-statements.ts";
import type { Information } from "../../domain/decision/information/information.ts";
import { preferenceFrom, type WeightMode } from "../../domain/decision/preference/from-weights.ts";
import type { Weights } from "../../domain/decision/preference/weights.ts";
import type { Problem } from "../../domain/decision/problem.ts";
import type { Ranking } from "../../domain/decision/smaa/ranking.ts";
import { type Named, namesBy } from "../../domain/decision/words/names.ts";
import { answerWords, type PlainAnswer } from "../../domain/decision/words/plain/answer-words.ts";
import { findOutWords } from "../../domain/decision/words/plain/find-out-words.ts";
import type { FirstFigureWords } from "./first-figure.ts";

/** All that a page hands to the browser, so that its answer can follow the sliders there. */
export type RankingTask = {
  /** By alternative and criterion. */
  readonly measurements: Problem["measurements"];
  readonly words: FirstFigureWords;
  readonly names: Named;
  readonly iterations: number;
  readonly seed: number;
  readonly texts: Readonly<Record<"failed" | "copied" | "holds", string>>;
};

/** What a reader has chosen. */
export type RankingChoice = { readonly mode: WeightMode; readonly weights: Weights };

export function problemOf(
  { measurements, words, names, iterations, seed }: RankingTask,
  { mode, weights }: RankingChoice,
): Problem {
  return {
    alternatives: words.alternatives.map(({ id }) => id),
    criteria: Object.keys(names.criteria).map((id) => ({
      id,
      scale: { worst: 0, best: 1 },
      extrapolate: false,
    })),
    measurements,
    preference: preferenceFrom(weights, mode),
    iterations,
    seed,
  };
}

/** The answer as the server writes it; what it comes to without each statement may follow later. */
export const answerIn = (
  { words, names }: RankingTask,
  problem: Problem,
  ranking: Ranking,
  without: readonly WithoutStatement[] | null,
): PlainAnswer => answerWords(problem, ranking, without)(namesBy(names), words.language);

/** What to find out first, as the server writes it. */
export const questionsIn = ({ words, names }: RankingTask, information: Information): readonly string[] =>
  findOutWords(information, namesBy(names), words.language);
