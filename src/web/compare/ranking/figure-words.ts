import type { FirstFigureWords } from "../../../diagrams/ranking/first-figure.ts";
import type { RankingFigureWords } from "../../../diagrams/ranking/ranking-figures.ts";
import type { Scene } from "../scene.ts";

/** What models are called beside a bar or over a column; the municipality's own organisation too. */
export function shortName({ visit, corpus }: Pick<Scene, "visit" | "corpus">, id: string): string {
  const model = corpus.models.find((known) => known.id === id);
  return model?.short[visit.language] ?? visit.t("compare:today");
}

/** What the figure beside the answer calls things. */
export const firstWords = (scene: Scene): FirstFigureWords => ({
  language: scene.visit.language,
  title: scene.visit.t("compare:ranking.firstTitle"),
  alternatives: scene.comparison.alternatives.map(({ id }) => ({ id, name: shortName(scene, id) })),
});

/** What the figures of the full account call things. */
export function figureWords(scene: Scene): RankingFigureWords {
  const { visit, corpus, comparison } = scene;
  const { t, language, format } = visit;
  const nameOf = (id: string) => shortName(scene, id);
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
