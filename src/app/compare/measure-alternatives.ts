import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";
import { evidenceFor } from "../../domain/lenses/evidence/evidence.ts";
import type { OwnView } from "../../domain/lenses/own/own-view.ts";
import type { IndicatorValues } from "../../domain/lenses/structure/indicators.ts";
import { readings, structureMeasurements } from "../../domain/lenses/structure/scaling.ts";
import { basesIn } from "../../domain/organisation/bases-in.ts";
import { nearestModel } from "../../domain/organisation/models.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Progress } from "../computations/computation.ts";
import type { Computations } from "../computations/computations.ts";
import type { BoundsFor } from "../hybrids/bounds-for.ts";
import type { OrganisationAnswers } from "../kept/organisation-answers.ts";
import type { Library } from "../library.ts";
import type { LeftOut, Organisations } from "../organisations/organisations.ts";
import type { MeasuredAlternative } from "./comparison.ts";
import { compareDefaults, type MeasureQuestion, today } from "./question.ts";
import { type ArrangedVariant, type Variant, variantsOf } from "./variants.ts";

type Measured = { readonly variant: Variant; readonly measured: MeasuredAlternative };
type MeasuredAlternatives = {
  readonly alternatives: readonly Measured[];
  readonly leftOut: readonly LeftOut[];
};

export type MeasureAlternatives = (
  question: MeasureQuestion,
  signal?: AbortSignal,
  progress?: Progress,
) => Promise<MeasuredAlternatives>;

type Parts = {
  readonly library: Library;
  readonly computations: Computations;
  readonly organisations: Organisations;
  readonly boundsFor: BoundsFor;
  /** The indicators, by the ways of organising. */
  readonly values: OrganisationAnswers<readonly IndicatorValues[]>;
  readonly measured: OrganisationAnswers<MeasuredAlternatives>;
};

/**
 * Alternatives on one municipality's units, measured by every lens. Throws "invalid" for named alternatives that do not hold
 * together, and for judgements of alternatives that are not among them.
 */
export function measureAlternatives(parts: Parts): MeasureAlternatives {
  return ({ organisation, alternatives, scope, own }, signal, progress) => {
    const asked = {
      scope: scope ?? compareDefaults.scope,
      own: own ?? compareDefaults.own,
      ...(alternatives && { alternatives }),
    };
    const measure = measuring(parts, { organisation, ...asked });
    return parts.measured.get(organisation, asked, measure, signal, progress);
  };
}

type Whole = MeasureQuestion & Required<Omit<MeasureQuestion, "alternatives">>;

const measuring =
  (parts: Parts, question: Whole) =>
  async (signal: AbortSignal, progress: Progress): Promise<MeasuredAlternatives> => {
    const { organisation, scope, own } = question;
    const { corpus } = parts.library;
    const { arranged, leftOut } = await variantsOf(parts.organisations, organisation, question.alternatives);
    refuseStrangers(own, arranged);
    const [bounds, values] = await Promise.all([
      parts.boundsFor(organisation, signal, progress),
      valuesOf(parts, organisation, arranged, signal),
    ]);
    const from = basesIn(organisation);
    const alternatives = arranged.map(({ variant }, place) => {
      const indicators = readings(values[place] ?? {}, bounds, from);
      const judged = Object.entries(own.judgements[variant.id] ?? {});
      return {
        variant,
        measured: {
          id: variant.id,
          decisions: variant.decisions,
          nearestModel: nearestModel(variant.decisions),
          indicators,
          measurements: {
            evidence: evidenceFor(variant, corpus.claims, corpus.evidence, scope),
            structure: structureMeasurements(indicators),
            own: Object.fromEntries(
              judged.map(([id, judgement]) => [id, { ...judgement, origin: "entered" as const }]),
            ),
          },
        },
      };
    });
    return { alternatives, leftOut };
  };

function valuesOf(
  { computations, values }: Parts,
  organisation: Organisation,
  arranged: readonly ArrangedVariant[],
  signal: AbortSignal,
): Promise<readonly IndicatorValues[]> {
  const ways = arranged.map(({ variant: { id, decisions } }) => (id === today ? null : decisions));
  const organisations = arranged.map((one) => one.organisation);
  return values.get(organisation, ways, (wanted) => computations.measure({ organisations }, wanted), signal);
}

function refuseStrangers({ judgements }: OwnView, arranged: readonly ArrangedVariant[]): void {
  const stranger = Object.keys(judgements).find((id) => arranged.every(({ variant }) => variant.id !== id));
  if (stranger !== undefined)
    throw new DomainError("invalid", fault("judged-not-compared", { alternative: stranger }));
}
