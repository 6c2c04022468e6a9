import { rowUnder } from "../../app/compare/cells.ts";
import type { ComparedAlternative } from "../../app/compare/comparison.ts";
import type { Lens } from "../../app/compare/question.ts";
import { asideWords, namesIn } from "../../app/compare/words.ts";
import { keyOf } from "../../app/content-key.ts";
import { type RankingFigureWords, rankingFigures, stabilityFigure } from "../../diagrams/ranking.ts";
import type { RankingTask } from "../../diagrams/ranking-task.ts";
import type { Problem } from "../../domain/decision/problem.ts";
import type { EvidenceScope } from "../../domain/lenses/evidence/evidence.ts";
import { criterionIds, type ModelId } from "../../domain/organisation/decisions.ts";
import type { DrawingKind } from "../drawings/files.ts";
import { onPage, tableOf } from "../drawings/parts.ts";
import type { Visit } from "../page.ts";
import { piece } from "../render/render.ts";
import { pathTo } from "../routes.ts";
import { choicesIn, compareAddress } from "./address.ts";
import { figureFile } from "./figure-file.ts";
import { type CompareForm, evenWeight, lenses, scopes, usableWeights, weightModes } from "./form.ts";
import type { Scene } from "./scene.ts";

/** Which model comes first: the form, the figures, and what the browser needs to follow the sliders by itself. */
export function rankingView(scene: Scene) {
  const { form, visit, comparison } = scene;
  const { t, language, format } = visit;
  const { ranking } = comparison;
  const figures = rankingFigures(ranking, figureWords(scene));
  const stability = stabilityFigure(problemIn(scene), figureWords(scene));
  const errors = errorsIn(scene);
  const weights = usableWeights(form);
  const file = (kind: DrawingKind) => compareAddress(form, language, {}, figureFile(language, kind));
  return {
    anchor: t("compare:anchor.ranking"),
    iterations: format.number(ranking.iterations),
    action: pathTo("compare", language),
    reset: `${compareAddress(form, language, startAgain)}#${t("compare:anchor.ranking")}`,
    hidden: [...choicesIn(form)]
      .filter(([name]) => ["organisation", "level", "unit", "moved"].includes(name))
      .map(([name, value]) => ({ name, value })),
    errors: errors.map(({ field, text }) => ({ field, text })),
    choices: choicesOf(form, visit),
    weights: scene.corpus.criteria.map(({ id, name }) => {
      const error = errors.find(({ criterion }) => criterion === id)?.text;
      return {
        id: `weight-${id}`,
        name: id,
        label: name[language],
        value: weights[id],
        low: 0,
        high: 100,
        step: 5,
        ...(error !== undefined && { error }),
      };
    }),
    start: String(evenWeight),
    ignored: form.mode === "none",
    acceptability: {
      svg: onPage(figures.acceptability.diagram, "acceptability"),
      table: tableOf(figures.acceptability.table, true),
    },
    central: { svg: onPage(figures.central.diagram, "central"), table: tableOf(figures.central.table, true) },
    stability: {
      shown: form.mode === "exact",
      svg: stability && onPage(stability.diagram, "stability"),
      table: stability && tableOf(stability.table, true),
    },
    sentences: comparison.words[language],
    downloads: [
      { text: t("drawings:svg"), href: file("svg") },
      { text: t("drawings:png"), href: file("png") },
    ],
    task: piece(scene.visit, "compare/task", [keyOf(scene.organisation)], () => taskOf(scene)),
  };
}

/** The problem that the ranking answers, at the weights as they stand. */
function problemIn({ form, comparison }: Scene): Problem {
  const { iterations, seed } = comparison.ranking;
  const { alternatives } = comparison;
  return {
    alternatives: alternatives.map(({ id }) => id),
    criteria: criterionIds.map((id) => ({ id, scale: { worst: 0, best: 1 }, extrapolate: false })),
    measurements: Object.fromEntries(
      alternatives.map(({ id, measurements }) => [id, rowUnder(form.lens, measurements)]),
    ),
    preference: { type: "exact", weights: usableWeights(form) },
    iterations,
    seed,
  };
}

const startAgain: Readonly<Record<string, null>> = Object.fromEntries(
  ["lens", "scope", "mode", ...criterionIds].map((name) => [name, null]),
);

/** What the figures call things on this page. */
export function figureWords({ visit, corpus, comparison }: Scene): RankingFigureWords {
  const { t, language, format } = visit;
  const nameOf = (id: string) => corpus.models.find((model) => model.id === id)?.short[language] ?? id;
  const ranks = comparison.alternatives.map((_, at) => t("compare:ranking.rank", { rank: at + 1 }));
  return {
    language,
    alternatives: comparison.alternatives.map(({ id }) => ({ id, name: nameOf(id) })),
    criteria: corpus.criteria.map(({ id, short }) => ({ id, name: short[language] })),
    acceptability: {
      title: t("compare:ranking.chartTitle"),
      description: t("compare:ranking.chartDescription"),
      alternative: t("compare:ranking.head.model"),
      ranks,
    },
    central: {
      title: t("compare:ranking.forWhich"),
      description: t("compare:ranking.forWhichLead"),
      criterion: t("compare:matrix.head.criterion"),
      equal: t("compare:ranking.equal"),
      never: t("compare:ranking.neverFirst", { iterations: format.number(comparison.ranking.iterations) }),
    },
    stability: {
      titles: Object.fromEntries(
        comparison.alternatives.map(({ id }) => [
          id,
          t("compare:ranking.stabilityTitle", { model: nameOf(id) }),
        ]),
      ),
      description: t("compare:ranking.stabilityLead"),
      criterion: t("compare:matrix.head.criterion"),
      weight: t("compare:ranking.stabilityHead.weight"),
      from: t("compare:ranking.stabilityHead.from"),
      to: t("compare:ranking.stabilityHead.to"),
    },
  };
}

type FieldError = { readonly criterion: string; readonly field: string; readonly text: string };

function errorsIn({ form, visit, corpus }: Scene): readonly FieldError[] {
  const { t, language } = visit;
  const wrong = corpus.criteria.flatMap(({ id, name }) => {
    const { typed, weight } = form.weights[id];
    if (weight !== null) return [];
    const text = t("compare:ranking.badWeight", { value: typed, criterion: name[language] });
    return [{ criterion: id, field: `weight-${id}`, text }];
  });
  const nothing = form.mode !== "none" && criterionIds.every((id) => form.weights[id].weight === 0);
  const [first] = criterionIds;
  return nothing
    ? [...wrong, { criterion: first, field: `weight-${first}`, text: t("compare:ranking.allZero") }]
    : wrong;
}

function choicesOf(form: CompareForm, { t }: Visit) {
  return [
    {
      id: "mode",
      name: "mode",
      label: t("compare:ranking.mode.label"),
      value: form.mode,
      start: "none",
      options: weightModes.map((value) => ({ value, text: t(`compare:ranking.mode.${value}`) })),
    },
    {
      id: "lens",
      name: "lens",
      label: t("compare:ranking.lens.label"),
      value: form.lens,
      start: "evidence",
      options: lenses.map((value) => ({ value, text: t(`compare:ranking.lens.${value}`) })),
    },
    {
      id: "scope",
      name: "scope",
      label: t("compare:ranking.scope.label"),
      value: form.scope,
      start: "model",
      options: scopes.map((value) => ({ value, text: t(`compare:ranking.scope.${value}`) })),
    },
  ];
}

/** What the browser needs to rank by itself, with the same code and the same seed, for every lens and scope. */
function taskOf(scene: Scene): RankingTask {
  const { comparison, visit, byScope, corpus } = scene;
  const { t, language } = visit;
  const views = scopes.flatMap((scope) => lenses.map((lens) => ({ scope, lens, key: `${lens} ${scope}` })));
  const each = <V>(entry: (lens: Lens, alternative: ComparedAlternative, scope: EvidenceScope) => V) =>
    Object.fromEntries(
      views.map(({ scope, lens, key }) => [
        key,
        Object.fromEntries(
          byScope[scope].map((alternative) => [alternative.id, entry(lens, alternative, scope)]),
        ),
      ]),
    );
  const names = namesIn(language, corpus);
  return {
    rows: each((lens, { measurements }) => rowUnder(lens, measurements)),
    asides: each((lens, { id, decisions, measurements }, scope) =>
      asideWords(
        { variant: { id, model: id as ModelId, decisions }, ...measurements },
        { corpus, lens, scope },
        language,
      ),
    ),
    words: figureWords(scene),
    names: {
      alternatives: Object.fromEntries(comparison.alternatives.map(({ id }) => [id, names.alternative(id)])),
      criteria: Object.fromEntries(criterionIds.map((id) => [id, names.criterion(id)])),
    },
    iterations: comparison.ranking.iterations,
    seed: comparison.ranking.seed,
    texts: {
      failed: t("compare:ranking.failed"),
      copied: t("compare:ranking.copied"),
    },
  };
}
