import type { Library } from "../../../app/library.ts";
import type { Model } from "../../../domain/corpus/schema.ts";
import { modelDecisions } from "../../../domain/organisation/models.ts";
import { type Basis, todayDecisions } from "../../../domain/organisation/today-decisions.ts";
import { type Difference, differencesBetween } from "../../../texts/decision-words.ts";
import type { Reading } from "../../claims/claim-reference.ts";
import { pathTo } from "../../routes.ts";

export type NearCase = {
  readonly name: string;
  readonly headline: string;
  readonly href: string;
  /** No published model is nearer to it. */
  readonly nearest: boolean;
  readonly differs: readonly (Difference & { readonly basis: Basis })[];
};

/** The cases, the one that differs in the fewest decisions first. */
export function nearCases(
  { id }: Model,
  { organisations }: Library,
  { corpus, language }: Reading,
): readonly NearCase[] {
  return corpus.cases
    .flatMap((one) => {
      const organisation = organisations.get(one.id);
      if (!organisation) return [];
      const { decisions, basis, nearest } = todayDecisions(organisation);
      return {
        name: one.name[language],
        headline: one.headline[language],
        href: pathTo("case", language, { case: one.id }),
        nearest: nearest.id === id,
        differs: differencesBetween(corpus, modelDecisions[id], decisions, language).map((difference) => ({
          ...difference,
          basis: basis[difference.id],
        })),
      };
    })
    .toSorted((a, b) => a.differs.length - b.differs.length || Number(b.nearest) - Number(a.nearest));
}
