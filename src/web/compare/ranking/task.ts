import { combinedUnder, measurementsOf, speaks } from "../../../app/compare/cells.ts";
import type { MeasuredAlternative } from "../../../app/compare/comparison.ts";
import { namesIn } from "../../../app/compare/names.ts";
import { compareDefaults, type Lens } from "../../../app/compare/question.ts";
import { voicesOf } from "../../../app/compare/voices.ts";
import { asideWords } from "../../../app/compare/words.ts";
import type { RankingTask } from "../../../diagrams/ranking/ranking-task.ts";
import type { EvidenceScope } from "../../../domain/lenses/evidence/evidence.ts";
import { statementsBySource } from "../../../domain/lenses/evidence/sources.ts";
import { criteriaWith } from "../../../domain/lenses/own/own-view.ts";
import { criterionIds } from "../../../domain/organisation/decisions.ts";
import { modelOf } from "../../../domain/organisation/models.ts";
import { lenses, scopes } from "../form.ts";
import type { Scene } from "../scene.ts";
import { figureWords } from "./figure-words.ts";
import { ends } from "./ranking-form.ts";

/** What the browser needs to rank by itself, with the same code and the same seed, for every lens and scope. */
export function taskOf(scene: Scene): RankingTask {
  const { comparison, visit, byScope, corpus } = scene;
  const { t, language } = visit;
  const names = namesIn(language, corpus);
  const criteria = criteriaWith([]);
  const byView = <V>(entry: (lens: Lens, scope: EvidenceScope) => V): Readonly<Record<string, V>> =>
    Object.fromEntries(
      scopes.flatMap((scope) => lenses.map((lens) => [`${lens} ${scope}`, entry(lens, scope)])),
    );
  const perAlternative = <V>(scope: EvidenceScope, entry: (alternative: MeasuredAlternative) => V) =>
    Object.fromEntries(byScope[scope].map((alternative) => [alternative.id, entry(alternative)]));
  const groups = byView((lens, scope) =>
    speaks(lens, "evidence")
      ? statementsBySource(
          byScope[scope].map(({ measurements }) => measurements.evidence),
          corpus.claims,
        )
      : [],
  );
  const asked = new Set(Object.values(groups).flatMap((view) => view.map(({ id }) => id)));
  const named = (ids: Iterable<string>, nameOf: (id: string) => string) =>
    Object.fromEntries([...ids].map((id) => [id, nameOf(id)]));
  return {
    rows: byView((lens, scope) =>
      measurementsOf(
        perAlternative(scope, (alternative) => combinedUnder(lens, voicesOf(alternative), criteria)),
      ),
    ),
    groups,
    asides: byView((lens, scope) =>
      perAlternative(scope, (alternative) => {
        const { id, decisions } = alternative;
        const view = { corpus, lens, scope, own: compareDefaults.own };
        return asideWords({ id, model: modelOf(decisions), decisions }, alternative, view, language);
      }),
    ),
    words: figureWords(scene),
    names: {
      alternatives: named(
        comparison.alternatives.map(({ id }) => id),
        names.alternative,
      ),
      criteria: named(criterionIds, names.criterion),
      statements: named(
        Object.values(groups).flatMap((view) => view.flatMap(({ statements = [] }) => statements)),
        names.statement,
      ),
      groups: named(asked, names.group),
    },
    iterations: comparison.ranking.iterations,
    seed: comparison.ranking.seed,
    texts: {
      failed: t("compare:ranking.failed"),
      copied: t("compare:ranking.copied"),
      holds: t("compare:ranking.holds", ends),
    },
  };
}
