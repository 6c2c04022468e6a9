import { type Figure, rankingFigures, stabilityFigure } from "../../../diagrams/ranking/ranking-figures.ts";
import { onPage, tableOf } from "../../drawings/parts.ts";
import type { Scene } from "../scene.ts";
import { figureWords } from "./figure-words.ts";
import { problemIn } from "./problem.ts";

/** The full account of a ranking: its figures, each with its equal table, its sentences, and what to find out first. */
export function accountView(scene: Scene) {
  const { visit, comparison } = scene;
  const { t, language, format } = visit;
  const { ranking, information, words } = comparison;
  const names = figureWords(scene);
  const { acceptability, central } = rankingFigures(ranking, names);
  const stability = stabilityFigure(problemIn(scene), names);
  return {
    iterations: format.number(ranking.iterations),
    acceptability: shown("acceptability", t("compare:ranking.chartTitle"), acceptability),
    central: stability ? null : shown("central", t("compare:ranking.forWhich"), central),
    stability: stability && shown("stability", t("compare:ranking.stability"), stability),
    sentences: words[language],
    findings: information.words[language],
  };
}

/** A figure as it stands on the page, once for wide screens and once for phones. */
const shown = (id: string, label: string, { diagram, narrow, table }: Figure) => ({
  label,
  wide: onPage(diagram, id, "only-wide"),
  narrow: onPage(narrow, `${id}-narrow`, "only-narrow"),
  table: tableOf(table, true),
});
