import { indicators } from "../../domain/lenses/structure/indicators.ts";
import { indicatorUnit } from "../../texts/indicator-amount.ts";
import type { Reading } from "../claims/claim-reference.ts";
import type { Link } from "../components.ts";
import { pathTo } from "../routes.ts";

type IndicatorView = {
  readonly name: string;
  readonly meaning: string;
  readonly formula: string;
  readonly letters: string;
  readonly unit: string;
  readonly better: "higher" | "lower";
  readonly scale: "linear" | "log";
};

export type CriterionView = {
  readonly anchor: string;
  readonly name: string;
  readonly question: string;
  readonly explanation: string;
  /** The published gain it is, or null where it comes from a risk. */
  readonly gain: Link | null;
  readonly claims: readonly Link[];
  readonly indicator: IndicatorView | null;
};

/** The criteria with the claims behind them, and the indicator by which the structure answers each. */
export function criterionViews({ corpus, language }: Reading): readonly CriterionView[] {
  const link = (id: string) => ({ text: id, href: pathTo("claim", language, { claim: id }) });
  return corpus.criteria.map(({ id, name, question, explanation, gain, claims }) => {
    const indicator = indicators.find(({ criterion }) => criterion === id);
    return {
      anchor: `criterion-${id}`,
      name: name[language],
      question: question[language],
      explanation: explanation[language],
      gain: gain === null ? null : link(gain),
      claims: claims.filter((claim) => claim !== gain).map(link),
      indicator: indicator
        ? {
            name: indicator.name[language],
            meaning: indicator.meaning[language],
            formula: indicator.formula,
            letters: indicator.letters[language],
            unit: indicatorUnit(indicator, language),
            better: indicator.better,
            scale: indicator.scale,
          }
        : null,
    };
  });
}
