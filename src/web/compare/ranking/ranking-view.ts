import { measurementsOf } from "../../../app/compare/cells.ts";
import { keyOf } from "../../../app/content-key.ts";
import { rankingFigures, stabilityFigure } from "../../../diagrams/ranking.ts";
import { preferenceFrom } from "../../../domain/decision/preference/from-weights.ts";
import type { Problem } from "../../../domain/decision/problem.ts";
import { criteriaWith } from "../../../domain/lenses/own/own-view.ts";
import type { DrawingKind } from "../../drawings/files.ts";
import { onPage, tableOf } from "../../drawings/parts.ts";
import { piece } from "../../render/render.ts";
import { pathTo } from "../../routes.ts";
import { choicesIn, compareAddress } from "../address.ts";
import { usableWeights } from "../form.ts";
import type { Scene } from "../scene.ts";
import { figureFile } from "./figure-file.ts";
import { figureWords } from "./figure-words.ts";
import { rankingForm, startAgain } from "./ranking-form.ts";
import { taskOf } from "./task.ts";

/** Which model comes first: the form, the figures, and what the browser needs to follow the sliders by itself. */
export function rankingView(scene: Scene) {
  const { form, visit, comparison } = scene;
  const { t, language, format } = visit;
  const { ranking, information } = comparison;
  const problem = problemIn(scene);
  const words = figureWords(scene);
  const figures = rankingFigures(ranking, words);
  const stability = stabilityFigure(problem, words);
  const file = (kind: DrawingKind) => compareAddress(form, language, {}, figureFile(language, kind));
  return {
    anchor: t("compare:anchor.ranking"),
    iterations: format.number(ranking.iterations),
    action: pathTo("compare", language),
    reset: `${compareAddress(form, language, startAgain)}#${t("compare:anchor.ranking")}`,
    hidden: [...choicesIn(form)]
      .filter(([name]) => ["organisation", "level", "unit", "moved"].includes(name))
      .map(([name, value]) => ({ name, value })),
    form: rankingForm(scene, problem),
    acceptability: {
      svg: onPage(figures.acceptability.diagram, "acceptability"),
      table: tableOf(figures.acceptability.table, true),
    },
    central: { svg: onPage(figures.central.diagram, "central"), table: tableOf(figures.central.table, true) },
    stability: {
      shown: preferenceFrom(usableWeights(form), form.mode).type === "exact",
      svg: stability && onPage(stability.diagram, "stability"),
      table: stability && tableOf(stability.table, true),
    },
    sentences: comparison.words[language],
    findings: information.words[language],
    downloads: [
      { text: t("drawings:svg"), href: file("svg") },
      { text: t("drawings:png"), href: file("png") },
    ],
    task: piece(visit, "compare/task", [keyOf(scene.organisation)], () => taskOf(scene)),
  };
}

/** The problem that the ranking answers, at the weights as they stand. */
function problemIn({ form, comparison }: Scene): Problem {
  const { alternatives, ranking } = comparison;
  return {
    alternatives: alternatives.map(({ id }) => id),
    criteria: criteriaWith([]),
    measurements: measurementsOf(Object.fromEntries(alternatives.map(({ id, heard }) => [id, heard]))),
    preference: { type: "exact", weights: usableWeights(form) },
    iterations: ranking.iterations,
    seed: ranking.seed,
  };
}
