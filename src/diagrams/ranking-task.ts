import type { Measurement } from "../domain/decision/measurement.ts";
import { preferenceFrom, type WeightMode } from "../domain/decision/preference/from-weights.ts";
import type { Weights } from "../domain/decision/preference/preference.ts";
import type { Problem } from "../domain/decision/problem.ts";
import type { Ranking } from "../domain/decision/smaa/ranking.ts";
import { rankingWords } from "../domain/decision/words/ranking-words.ts";
import type { RankingFigureWords } from "./ranking.ts";

type PerName<V> = Readonly<Record<string, V>>;

/** All that a page hands to the browser, so that the ranking can follow the sliders there. Keys of views: `lens scope`. */
export type RankingTask = {
  /** Measurements by view, alternative and criterion. */
  readonly rows: PerName<PerName<PerName<Measurement>>>;
  /** What must be said by view when an alternative leads. */
  readonly asides: PerName<PerName<readonly string[]>>;
  readonly words: RankingFigureWords;
  readonly names: { readonly alternatives: PerName<string>; readonly criteria: PerName<string> };
  readonly iterations: number;
  readonly seed: number;
  readonly texts: Readonly<Record<"failed" | "copied", string>>;
};

/** What a reader has chosen. */
export type RankingChoice = { readonly view: string; readonly mode: WeightMode; readonly weights: Weights };

export function problemOf(
  { rows, words, iterations, seed }: RankingTask,
  { view, mode, weights }: RankingChoice,
): Problem {
  return {
    alternatives: words.alternatives.map(({ id }) => id),
    criteria: words.criteria.map(({ id }) => ({ id, scale: { worst: 0, best: 1 }, extrapolate: false })),
    measurements: rows[view] ?? {},
    preference: preferenceFrom(weights, mode),
    iterations,
    seed,
  };
}

/** The sentences of a ranking, as the server writes them. */
export function sentencesOf(
  task: RankingTask,
  { view }: RankingChoice,
  problem: Problem,
  ranking: Ranking,
): readonly string[] {
  const names = {
    alternative: (id: string) => task.names.alternatives[id] ?? id,
    criterion: (id: string) => task.names.criteria[id] ?? id,
  };
  const firsts = Object.entries(ranking.rankAcceptability).map(([id, [first = 0]]) => ({ id, first }));
  const most = Math.max(...firsts.map(({ first }) => first));
  const leaders = firsts.filter(({ first }) => first === most);
  return [
    ...rankingWords(problem, ranking, names, task.words.language),
    ...leaders.flatMap(({ id }) => task.asides[view]?.[id] ?? []),
  ];
}
