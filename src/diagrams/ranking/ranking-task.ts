import type { WithoutStatement } from "../../domain/decision/first/without-statements.ts";
import type { Information } from "../../domain/decision/information/information.ts";
import type { CellGroup } from "../../domain/decision/information/things.ts";
import type { Measurement } from "../../domain/decision/measurement.ts";
import { preferenceFrom, type WeightMode } from "../../domain/decision/preference/from-weights.ts";
import type { Weights } from "../../domain/decision/preference/weights.ts";
import type { Problem } from "../../domain/decision/problem.ts";
import { leadersOf, type Ranking } from "../../domain/decision/smaa/ranking.ts";
import { choiceWords } from "../../domain/decision/words/choice-words.ts";
import { type InformationNames, informationWords } from "../../domain/decision/words/information-words.ts";
import { namesBy } from "../../domain/decision/words/names.ts";
import type { RankingFigureWords } from "./ranking-figures.ts";

type PerName<V> = Readonly<Record<string, V>>;

/** All that a page hands to the browser, so that the ranking can follow the sliders there. Keys of views: `lens scope`. */
export type RankingTask = {
  /** Measurements by view, alternative and criterion. */
  readonly rows: PerName<PerName<PerName<Measurement>>>;
  /** What each source says, by view. */
  readonly groups: PerName<readonly CellGroup[]>;
  /** What must be said by view when an alternative leads. */
  readonly asides: PerName<PerName<readonly string[]>>;
  readonly words: RankingFigureWords;
  readonly names: Readonly<Record<"alternatives" | "criteria" | "statements" | "groups", PerName<string>>>;
  readonly iterations: number;
  readonly seed: number;
  readonly texts: Readonly<Record<"failed" | "copied" | "holds", string>>;
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

/** The sentences of a ranking, as the server writes them; what it comes to without each statement may follow later. */
export function sentencesOf(
  task: RankingTask,
  { view }: RankingChoice,
  problem: Problem,
  ranking: Ranking,
  without: readonly WithoutStatement[] = [],
): readonly string[] {
  return [
    ...choiceWords(problem, ranking, without)(namesOf(task), task.words.language),
    ...leadersOf(ranking).flatMap((id) => task.asides[view]?.[id] ?? []),
  ];
}

/** What to find out first, as the server writes it. */
export const findingsOf = (task: RankingTask, information: Information): readonly string[] =>
  informationWords(information, namesOf(task), task.words.language);

const namesOf = ({ names }: RankingTask): InformationNames => ({
  ...namesBy(names),
  group: (id) => names.groups[id] ?? id,
});
