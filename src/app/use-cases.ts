import type { Organisation } from "../domain/organisation/schema.ts";
import { memo } from "./answer-cache.ts";
import { type ArrangeOrganisation, arrangeOrganisation } from "./arrange-organisation.ts";
import { type CapacityOf, capacityOf } from "./capacity/capacity-of.ts";
import { type CompareOrganisations, compareOrganisations } from "./compare/compare-organisations.ts";
import { type MeasureAlternatives, measureAlternatives } from "./compare/measure-alternatives.ts";
import { type BoundsFor, type BoundsStore, boundsFor } from "./hybrids/bounds-for.ts";
import { type SearchHybrids, searchHybrids } from "./hybrids/search-hybrids.ts";
import type { Library } from "./library.ts";
import { type CheckOrganisation, checkOrganisation } from "./organisations/check/check-organisation.ts";
import { type DecisionsIn, decisionsIn } from "./organisations/decisions.ts";
import { type DifferenceIn, differenceIn } from "./organisations/difference.ts";
import { type ReferralPathOf, referralPathOf } from "./organisations/referral-path-of.ts";
import { type Asking, remembering } from "./remembering.ts";
import type { NormAnswer, NormQuestion } from "./rules/norms.ts";
import { planAnswer } from "./rules/plan.ts";
import type { Sums } from "./sums/sums.ts";

/** Everything that can be asked of Tovholder, by pages, the API and the command line alike. */
export type UseCases = {
  readonly library: Library;
  readonly agreementAmong: Sums["agreement"];
  readonly arrangeOrganisation: ArrangeOrganisation;
  readonly boundsFor: BoundsFor;
  readonly capacityOf: CapacityOf;
  readonly checkOrganisation: CheckOrganisation;
  readonly compareOrganisations: CompareOrganisations;
  readonly decisionsIn: DecisionsIn;
  readonly differenceIn: DifferenceIn;
  readonly followNorms: (
    question: NormQuestion,
    organisation?: Organisation,
    signal?: AbortSignal,
  ) => Promise<NormAnswer>;
  readonly informationOn: Asking<"information">;
  readonly lintPlan: typeof planAnswer;
  readonly measureAlternatives: MeasureAlternatives;
  readonly preferenceIn: Asking<"preference">;
  readonly rankProblem: Asking<"rank">;
  readonly referralPathOf: ReferralPathOf;
  readonly searchHybrids: SearchHybrids;
  readonly stabilityOf: Asking<"stability">;
  readonly suppressTables: Sums["suppression"];
  /** Sums and stores what the cases and the example will need, the example first. */
  readonly warm: () => Promise<void>;
};

export type Means = {
  readonly library: Library;
  readonly sums: Sums;
  /** How many sums are done at a time; one, if nobody says. */
  readonly threads?: number;
  readonly store: BoundsStore;
  /** The version of the code that measures. */
  readonly measures: string;
};

export function useCasesOf({ library, sums, threads = 1, store, measures }: Means): UseCases {
  const arrange = arrangeOrganisation(memo(100));
  const bounds = boundsFor(sums, store, memo(200), measures, threads);
  const information = remembering(sums, "information", memo(300));
  const measure = measureAlternatives({
    library,
    sums,
    boundsFor: bounds,
    measurements: memo(200),
    measured: memo(200),
  });
  return {
    library,
    agreementAmong: sums.agreement,
    arrangeOrganisation: arrange,
    boundsFor: bounds,
    capacityOf: capacityOf(sums, threads, memo(50)),
    checkOrganisation: checkOrganisation(library),
    compareOrganisations: compareOrganisations({
      library,
      measureAlternatives: measure,
      choose: remembering(sums, "choice", memo(300)),
      informationOn: information,
      comparisons: memo(300),
    }),
    decisionsIn: decisionsIn(library),
    differenceIn: differenceIn(library),
    followNorms: (question, organisation, signal) =>
      sums.norms({ norms: library.corpus.norms, question, organisation }, signal),
    informationOn: information,
    lintPlan: planAnswer,
    measureAlternatives: measure,
    preferenceIn: remembering(sums, "preference", memo(50)),
    rankProblem: remembering(sums, "rank", memo(300)),
    searchHybrids: searchHybrids(library, sums, bounds, memo(20)),
    stabilityOf: remembering(sums, "stability", memo(50)),
    // Counts of children are not kept, not even here.
    suppressTables: sums.suppression,
    referralPathOf: referralPathOf(arrange),
    async warm() {
      const organisations = [...library.organisations.values()];
      const exampleFirst = organisations.toSorted((a, b) => rankToWarm(a.kind) - rankToWarm(b.kind));
      await Promise.all(exampleFirst.map((organisation) => bounds(organisation)));
    },
  };
}

const rankToWarm = (kind: string) => (kind === "example" ? 0 : 1);
