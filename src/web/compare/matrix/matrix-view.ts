import { today } from "../../../app/compare/question.ts";
import { uncapitalised } from "../../../domain/decision/words/parts/sentence.ts";
import { rowWords } from "../../../domain/lenses/evidence/row-words.ts";
import { indicators } from "../../../domain/lenses/structure/indicators.ts";
import { decisionsOf } from "../../../domain/organisation/decisions-of.ts";
import { modelOf } from "../../../domain/organisation/models.ts";
import { indicatorAmount } from "../../../texts/indicator-amount.ts";
import { figureReference } from "../../drawings/figure-reference.ts";
import { criteriaFile, downloadsOf } from "../../drawings/files.ts";
import { legendOf, tableOf } from "../../drawings/parts.ts";
import { shortName } from "../ranking/figure-words.ts";
import type { Scene } from "../scene.ts";
import { cellView, type Places, structureOf } from "./matrix-cell.ts";

/** What the matrix draws. */
export const matrixSigns = ["for", "against", "silent", "structure", "disagrees"] as const;

/** Criteria by models: what the sources leave open, what the structure does, and the claims behind. */
export function matrixView(scene: Scene) {
  const { visit, corpus, comparison, organisation, form } = scene;
  const { t, language, format } = visit;
  const file = { organisation: organisation.id, scope: form.scope };
  const compared = comparison.alternatives.map((alternative) => ({
    alternative,
    model: corpus.models.find(({ id }) => id === alternative.id),
    name: shortName(scene, alternative.id),
  }));
  const heard = compared.flatMap(({ alternative, name }) =>
    corpus.criteria.flatMap((criterion) =>
      alternative.measurements.evidence[criterion.id].claims.map(({ id }) => ({
        id,
        place: {
          criterion: criterion.id,
          alternative: alternative.id,
          words: `${criterion.short[language]} (${name})`,
        },
      })),
    ),
  );
  const byClaim = Map.groupBy(heard, ({ id }) => id);
  const places: Places = new Map([...byClaim].map(([id, each]) => [id, each.map(({ place }) => place)]));
  const rows = corpus.criteria.map((criterion) => {
    const cells = compared.map(({ alternative, name }) =>
      cellView(scene, alternative, name, criterion.id, places),
    );
    const name = criterion.name[language];
    const claims = new Set(cells.flatMap((cell) => cell.claims.map(({ id }) => id)));
    return {
      id: criterion.id,
      name,
      question: criterion.question[language],
      finding: rowWords(
        cells.flatMap(({ stance, model }, at) =>
          compared[at]?.model ? [{ way: uncapitalised(model), stance }] : [],
        ),
        language,
      ),
      cells,
      summary:
        claims.size === 0 ? t("compare:matrix.measured") : t("compare:matrix.more", { count: claims.size }),
    };
  });
  const numbers = corpus.criteria.flatMap((criterion) =>
    compared.map(({ alternative, name }) => {
      const { low, high, claims } = alternative.measurements.evidence[criterion.id];
      const structure = structureOf(alternative, criterion.id);
      const indicator = indicators.find((each) => each.criterion === criterion.id);
      const value = indicator ? (alternative.indicators[indicator.id]?.value ?? null) : null;
      return [
        criterion.name[language],
        name,
        claims.length === 0 ? t("compare:matrix.said.silent") : format.fixed(low, 2),
        claims.length === 0 ? t("compare:matrix.said.silent") : format.fixed(high, 2),
        claims.map(({ id }) => id).join(", "),
        structure === null ? "–" : format.fixed(structure, 2),
        value === null || !indicator ? "–" : indicatorAmount(value, indicator, language),
      ];
    }),
  );
  const head = ["criterion", "model", "low", "high", "claims", "structure", "indicator"] as const;
  const cells = rows.flatMap((row) => row.cells);
  return {
    anchor: t("compare:anchor.claims"),
    title: t("compare:matrix.finding", {
      all: cells.length,
      silent: cells.filter(({ stance }) => stance === "silent").length,
      apart: cells.filter(({ disagrees }) => disagrees).length,
    }),
    note: noteOn(scene),
    legend: legendOf(matrixSigns, t),
    models: compared.map(({ model, name }) => ({ name, number: model?.number ?? "" })),
    rows,
    downloads: downloadsOf(t, (kind) => criteriaFile(file, kind, language)),
    reference: figureReference(
      {
        title: t("compare:matrix.title", { municipality: organisation.name[language] }),
        source: form.scope === "decision" ? "allSources" : "computed",
        href: criteriaFile(file, "svg", language),
      },
      scene,
    ),
    table: tableOf({
      caption: t("compare:matrix.caption"),
      head: head.map((id) => t(`compare:matrix.head.${id}`)),
      rows: numbers,
    }),
  };
}

/** Where today's organisation is one of the models, it needs no column of its own. */
function noteOn({ visit, corpus, organisation, comparison }: Scene): string | null {
  if (comparison.alternatives.some(({ id }) => id === today)) return null;
  const { decisions, unclear } = decisionsOf(organisation);
  const model = unclear.length === 0 ? modelOf(decisions) : null;
  const named = corpus.models.find(({ id }) => id === model);
  if (!named) return null;
  const { language, t } = visit;
  return t("compare:matrix.todayIs", {
    municipality: organisation.name[language],
    model: named.sentence[language],
  });
}
