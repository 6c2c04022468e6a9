import { DomainError } from "../../domain/errors.ts";
import { evidenceFor } from "../../domain/lenses/evidence/evidence.ts";
import type { OwnView } from "../../domain/lenses/own/own-view.ts";
import type { IndicatorValues } from "../../domain/lenses/structure/indicators.ts";
import { readings, structureMeasurements } from "../../domain/lenses/structure/scaling.ts";
import { nearestModel } from "../../domain/organisation/models.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Memo } from "../answer-cache.ts";
import { contentKey, keyOf } from "../content-key.ts";
import type { BoundsFor } from "../hybrids/bounds-for.ts";
import type { Library } from "../library.ts";
import type { Progress } from "../sums/sum.ts";
import type { Sums } from "../sums/sums.ts";
import type { MeasuredAlternative } from "./comparison.ts";
import { compareDefaults, type MeasureQuestion } from "./question.ts";
import { type LeftOut, type Variant, variantsOf } from "./variants.ts";

export type Measured = { readonly variant: Variant; readonly measured: MeasuredAlternative };
export type MeasuredAlternatives = {
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
  readonly sums: Sums;
  readonly boundsFor: BoundsFor;
  /** Indicators by the content of the organisation and its arrangements. */
  readonly measurements: Memo<readonly IndicatorValues[]>;
  readonly measured: Memo<MeasuredAlternatives>;
};

/**
 * Alternatives on one municipality's units, measured by every lens. Throws "invalid" for named alternatives that do not hold
 * together, and for judgements of alternatives that are not among them.
 */
export function measureAlternatives(parts: Parts): MeasureAlternatives {
  return ({ organisation, alternatives, scope, own }, signal, progress) => {
    const whole = {
      organisation,
      scope: scope ?? compareDefaults.scope,
      own: own ?? compareDefaults.own,
      ...(alternatives && { alternatives }),
    };
    const key = contentKey({ ...whole, organisation: keyOf(organisation) });
    return parts.measured.get(key, measuring(parts, whole), signal, progress);
  };
}

type Whole = MeasureQuestion & Required<Omit<MeasureQuestion, "alternatives">>;

const measuring =
  (parts: Parts, question: Whole) =>
  async (signal: AbortSignal, progress: Progress): Promise<MeasuredAlternatives> => {
    const { organisation, scope, own } = question;
    const { corpus } = parts.library;
    const { variants, leftOut } = variantsOf(organisation, question.alternatives);
    refuseStrangers(own, variants);
    const [bounds, values] = await Promise.all([
      parts.boundsFor(organisation, signal, progress),
      valuesOf(parts, organisation, variants, signal),
    ]);
    const alternatives = variants.map((variant, place) => {
      const indicators = readings(values[place] ?? {}, bounds);
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
  { sums, measurements }: Parts,
  organisation: Organisation,
  variants: readonly Variant[],
  signal: AbortSignal,
): Promise<readonly IndicatorValues[]> {
  const arrangements = variants.map(({ isToday, decisions }) => (isToday ? null : decisions));
  const key = contentKey({ organisation: keyOf(organisation), arrangements });
  return measurements.get(key, (together) => sums.measure({ organisation, arrangements }, together), signal);
}

function refuseStrangers({ judgements }: OwnView, variants: readonly Variant[]): void {
  const stranger = Object.keys(judgements).find((id) => variants.every((variant) => variant.id !== id));
  if (stranger !== undefined) throw new DomainError("invalid", `judged but not compared: ${stranger}`);
}
