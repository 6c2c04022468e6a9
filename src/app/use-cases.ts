import type { rearrange } from "../domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../domain/organisation/schema.ts";
import { type CapacityOf, capacityOf } from "./capacity/capacity-of.ts";
import { type CompareOrganisations, compareOrganisations } from "./compare/compare-organisations.ts";
import { type MeasureAlternatives, measureAlternatives } from "./compare/measure-alternatives.ts";
import type { Computations } from "./computations/computations.ts";
import { type BoundsFor, type BoundsStore, boundsFor } from "./hybrids/bounds-for.ts";
import { type SearchHybrids, searchHybrids } from "./hybrids/search-hybrids.ts";
import { answerCache } from "./kept/answer-cache.ts";
import { organisationAnswers } from "./kept/organisation-answers.ts";
import { type Asking, remembering } from "./kept/remembering.ts";
import type { Rooms } from "./kept/room.ts";
import type { Library } from "./library.ts";
import type { NormAnswer, NormQuestion } from "./norms/norms.ts";
import { type CheckOrganisation, checkOrganisation } from "./organisations/check/check-organisation.ts";
import { type DecisionsIn, decisionsIn } from "./organisations/decisions.ts";
import { type DifferenceIn, differenceIn } from "./organisations/difference.ts";
import { type TitledGraphs, titledGraphs } from "./organisations/graph/titled-graphs.ts";
import { type Organisations, organisationsOf } from "./organisations/organisations.ts";
import { type ReferralPathOf, referralPathOf } from "./organisations/referral-path-of.ts";
import { planAnswer } from "./plan/plan.ts";

/** Everything that can be asked of Tovholder, by pages, the API and the command line alike. */
export type UseCases = {
  readonly library: Library;
  readonly agreementAmong: Computations["agreement"];
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
  readonly organisations: Organisations;
  readonly preferenceIn: Asking<"preference">;
  readonly rankProblem: Asking<"rank">;
  readonly referralPathOf: ReferralPathOf;
  readonly searchHybrids: SearchHybrids;
  readonly stabilityOf: Asking<"stability">;
  readonly suppressTables: Computations["suppression"];
  readonly titledGraphs: TitledGraphs;
  /** Computations and stores what the cases and the example will need, the example first. */
  readonly warm: () => Promise<void>;
};

type Means = {
  readonly library: Library;
  readonly computations: Computations;
  /** How many computations are done at a time; one, if nobody says. */
  readonly threads?: number;
  readonly store: BoundsStore;
  /** The version of the code that measures. */
  readonly measures: string;
  /** Where answers are kept. */
  readonly rooms: Rooms;
  /** The domain's own, if nobody says. */
  readonly rearrange?: typeof rearrange;
};

export function useCasesOf({
  library,
  computations,
  threads = 1,
  store,
  measures,
  rooms,
  ...means
}: Means): UseCases {
  const { strangers } = rooms;
  const organisations = organisationsOf({ ...means, rooms, library });
  const bounds = boundsFor(computations, store, organisationAnswers(library, rooms), measures, threads);
  const information = remembering(computations, "information", answerCache(strangers));
  const measure = measureAlternatives({
    library,
    computations,
    organisations,
    boundsFor: bounds,
    values: organisationAnswers(library, rooms),
    measured: organisationAnswers(library, rooms),
  });
  return {
    library,
    agreementAmong: computations.agreement,
    boundsFor: bounds,
    capacityOf: capacityOf({ organisations, computations, threads }, answerCache(strangers)),
    checkOrganisation: checkOrganisation(library),
    compareOrganisations: compareOrganisations({
      library,
      measureAlternatives: measure,
      choose: remembering(computations, "choice", answerCache(strangers)),
      informationOn: information,
      comparisons: organisationAnswers(library, rooms),
    }),
    decisionsIn: decisionsIn(library),
    differenceIn: differenceIn(library, organisations),
    followNorms: (question, organisation, signal) =>
      computations.norms({ norms: library.corpus.norms, question, organisation }, signal),
    informationOn: information,
    lintPlan: planAnswer,
    measureAlternatives: measure,
    organisations,
    preferenceIn: remembering(computations, "preference", answerCache(strangers)),
    rankProblem: remembering(computations, "rank", answerCache(strangers)),
    referralPathOf: referralPathOf(organisations, computations),
    searchHybrids: searchHybrids(library, computations, bounds, organisationAnswers(library, rooms)),
    stabilityOf: remembering(computations, "stability", answerCache(strangers)),
    // Counts of children are not kept, not even here.
    suppressTables: computations.suppression,
    titledGraphs: titledGraphs(library, organisations),
    async warm() {
      const organisations = [...library.organisations.values()];
      const exampleFirst = organisations.toSorted((a, b) => rankToWarm(a.kind) - rankToWarm(b.kind));
      await Promise.all(exampleFirst.map((organisation) => bounds(organisation)));
    },
  };
}

const rankToWarm = (kind: string) => (kind === "example" ? 0 : 1);
