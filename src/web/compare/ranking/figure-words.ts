import type { RankingFigureWords } from "../../../diagrams/ranking/ranking-figures.ts";
import type { Scene } from "../scene.ts";

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
