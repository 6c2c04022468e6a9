import { modelDecisions } from "../../domain/organisation/models.ts";
import type { Basis, TodayDecisions } from "../../domain/organisation/today-decisions.ts";
import { type Difference, differencesBetween } from "../../texts/decision-words.ts";
import type { Reading } from "../claims/claim-reference.ts";
import { pathTo } from "../routes.ts";

/** The published model that a case resembles most, and each decision that the two take differently. */
export type NearestView = {
  readonly number: number;
  readonly name: string;
  readonly href: string;
  readonly differs: readonly (Difference & { readonly basis: Basis })[];
};

export function nearestView(
  { decisions, basis, nearest }: TodayDecisions,
  { corpus, language }: Reading,
): NearestView {
  const model = corpus.models.find(({ id }) => id === nearest.id);
  return {
    number: model?.number ?? 0,
    name: model?.name[language] ?? nearest.id,
    href: pathTo("model", language, { model: nearest.id }),
    differs: differencesBetween(corpus, decisions, modelDecisions[nearest.id], language).map(
      (difference) => ({ ...difference, basis: basis[difference.id] }),
    ),
  };
}
