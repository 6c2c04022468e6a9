import { namesIn } from "../../../app/compare/names.ts";
import type { RankingTask } from "../../../diagrams/ranking/ranking-task.ts";
import { statementsOf } from "../../../domain/decision/first/without-statements.ts";
import { criterionIds } from "../../../domain/organisation/decisions.ts";
import type { Scene } from "../scene.ts";
import { firstWords } from "./figure-words.ts";
import { problemIn } from "./problem.ts";
import { ends } from "./ranking-form.ts";

/** What the browser needs to answer by itself, with the same code and the same seed, whatever the weights. */
export function taskOf(scene: Scene): RankingTask {
  const { visit, corpus } = scene;
  const { t, language } = visit;
  const names = namesIn(language, corpus);
  const problem = problemIn(scene);
  const named = (ids: readonly string[], nameOf: (id: string) => string) =>
    Object.fromEntries(ids.map((id) => [id, nameOf(id)]));
  return {
    measurements: problem.measurements,
    words: firstWords(scene),
    names: {
      alternatives: named(problem.alternatives, names.alternative),
      criteria: named(criterionIds, names.criterion),
      statements: named(statementsOf(problem), names.statement),
    },
    iterations: problem.iterations,
    seed: problem.seed,
    texts: {
      failed: t("compare:ranking.failed"),
      copied: t("compare:ranking.copied"),
      holds: t("compare:ranking.holds", ends),
    },
  };
}
