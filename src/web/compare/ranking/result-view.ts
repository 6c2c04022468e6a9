import { type Figure, rankingFigures, stabilityFigure } from "../../../diagrams/ranking/ranking-figures.ts";
import { preferenceFrom } from "../../../domain/decision/preference/from-weights.ts";
import { onPage, tableOf } from "../../drawings/parts.ts";
import { usableWeights } from "../form.ts";
import type { Scene } from "../scene.ts";
import { figureWords } from "./figure-words.ts";
import { problemIn } from "./problem.ts";

/** What a ranking says: its figures, each with its equal table, its sentences, and what to find out first. */
export function resultView(scene: Scene) {
  const { form, visit, comparison } = scene;
  const { t, language } = visit;
  const { ranking, information, words } = comparison;
  const names = figureWords(scene);
  const { acceptability, central } = rankingFigures(ranking, names);
  const stability = stabilityFigure(problemIn(scene), names);
  return {
    given: preferenceFrom(usableWeights(form), form.mode).type === "exact",
    acceptability: shown("acceptability", t("compare:ranking.chartTitle"), acceptability),
    central: shown("central", t("compare:ranking.forWhich"), central),
    stability: stability && shown("stability", t("compare:ranking.stability"), stability, "stability-figure"),
    sentences: words[language],
    findings: information.words[language],
  };
}

/** A figure as it stands on the page, once for wide screens and once for phones; `place` is where the browser draws it anew. */
const shown = (id: string, label: string, { diagram, narrow, table }: Figure, place = id) => ({
  id,
  label,
  place,
  wide: onPage(diagram, id, "only-wide"),
  narrow: onPage(narrow, `${id}-narrow`, "only-narrow"),
  table: tableOf(table, true),
});
