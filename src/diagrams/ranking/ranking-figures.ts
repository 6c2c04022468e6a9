import { stability } from "../../domain/decision/exact/stability.ts";
import { exactWeights } from "../../domain/decision/preference/weights.ts";
import type { Problem } from "../../domain/decision/problem.ts";
import type { Ranking } from "../../domain/decision/smaa/ranking.ts";
import type { Language } from "../../domain/language.ts";
import { acceptability, tableOfAcceptability } from "../charts/acceptability.ts";
import { centralWeights, tableOfCentralWeights } from "../charts/central-weights.ts";
import { stabilityIntervals, tableOfStability } from "../charts/stability.ts";
import type { Diagram } from "../diagram.ts";
import type { DiagramTable } from "../table.ts";
import { narrowWidth } from "./first-figure.ts";

type Named = { readonly id: string; readonly name: string };

/** What the figures of a ranking call things. */
export type RankingFigureWords = {
  readonly language: Language;
  readonly alternatives: readonly Named[];
  readonly criteria: readonly Named[];
  readonly acceptability: {
    readonly title: string;
    readonly description: string;
    readonly alternative: string;
    readonly ranks: readonly string[];
  };
  readonly central: {
    readonly title: string;
    readonly description: string;
    readonly criterion: string;
    readonly equal: string;
    readonly never: string;
  };
  readonly stability: {
    /** By the alternative that leads. */
    readonly titles: Readonly<Record<string, string>>;
    readonly description: string;
    readonly criterion: string;
    readonly weight: string;
    readonly from: string;
    readonly to: string;
  };
};

/** A figure at its usual width, the same for a phone, and its equal table. */
export type Figure = { readonly diagram: Diagram; readonly narrow: Diagram; readonly table: DiagramTable };

/** Draws the same at both widths. */
function figureOf<Input extends { readonly width?: number }>(
  input: Input,
  draw: (input: Input) => Diagram,
  table: (input: Input) => DiagramTable,
): Figure {
  return { diagram: draw(input), narrow: draw({ ...input, width: narrowWidth }), table: table(input) };
}

/** The two figures of a ranking: who comes where how often, and for which priorities. */
export function rankingFigures(
  ranking: Ranking,
  words: RankingFigureWords,
): { readonly acceptability: Figure; readonly central: Figure } {
  const { language, alternatives, criteria } = words;
  const shares = {
    rows: alternatives.map(({ id, name }) => ({
      id,
      name,
      shares: ranking.rankAcceptability[id] ?? [],
      standardError: ranking.standardErrors.rankAcceptability[id]?.[0] ?? 0,
    })),
    language,
    words: words.acceptability,
  };
  const central = {
    criteria,
    alternatives: alternatives.map(({ id, name }) => {
      const weights = ranking.centralWeights[id] ?? null;
      return { id, name, weights: weights && criteria.map((criterion) => weights[criterion.id] ?? 0) };
    }),
    language,
    words: words.central,
  };
  return {
    acceptability: figureOf(shares, acceptability, tableOfAcceptability),
    central: figureOf(central, centralWeights, tableOfCentralWeights),
  };
}

/** How far each weight may be moved before another leads; null unless the weights are given. */
export function stabilityFigure(problem: Problem, words: RankingFigureWords): Figure | null {
  if (problem.preference.type !== "exact") return null;
  const { winner, intervals } = stability(problem);
  const ids = words.criteria.map(({ id }) => id);
  const weights = exactWeights(problem.preference.weights, ids);
  const { titles, ...rest } = words.stability;
  const input = {
    rows: words.criteria.map(({ id, name }, at) => ({
      id,
      name,
      weight: weights[at] ?? 0,
      interval: intervals[id] ?? ([0, 1] as const),
    })),
    language: words.language,
    words: { ...rest, title: titles[winner] ?? winner },
  };
  return figureOf(input, stabilityIntervals, tableOfStability);
}
