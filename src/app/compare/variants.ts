import { DomainError } from "../../domain/errors.ts";
import { type ConsistencyRule, inconsistencies } from "../../domain/organisation/consistency.ts";
import { type Decisions, type ModelId, modelIds } from "../../domain/organisation/decisions.ts";
import { decisionsOf } from "../../domain/organisation/decisions-of.ts";
import { modelDecisions, nearestModel } from "../../domain/organisation/models.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { type AlternativeAsked, today } from "./question.ts";

/** One way of organising the municipality: as it is today when `isToday`, else rearranged under the decisions. */
export type Variant = {
  readonly id: string;
  /** The published model that it is, or null. */
  readonly model: ModelId | null;
  readonly decisions: Decisions;
  readonly isToday: boolean;
};

/** A published model that cannot be built on the municipality, and the first reason. */
export type LeftOut = { readonly model: ModelId; readonly because: ConsistencyRule["because"] };

export type Variants = { readonly variants: readonly Variant[]; readonly leftOut: readonly LeftOut[] };

/**
 * The alternatives asked for. When none are named they are those of the published models that this municipality's
 * units allow; the others are left out with the reason. Throws "invalid" for an id given twice, and for named
 * alternatives that do not hold together.
 */
export function variantsOf(organisation: Organisation, asked?: readonly AlternativeAsked[]): Variants {
  const variants = (asked ?? modelIds).map((alternative) => variantOf(organisation, alternative));
  const twice = variants.find(({ id }, place) => variants.findIndex((other) => other.id === id) < place);
  if (twice !== undefined) throw new DomainError("invalid", `alternative named twice: ${twice.id}`);
  const judged = variants.map((variant) => ({ variant, broken: brokenBy(variant, organisation) }));
  const leftOut = judged.flatMap(({ variant: { id, model }, broken }) => {
    if (broken === undefined) return [];
    if (asked !== undefined || model === null)
      throw new DomainError("invalid", `${id} does not hold together: ${broken.because.en}`);
    return [{ model, because: broken.because }];
  });
  return {
    variants: judged.flatMap(({ variant, broken }) => (broken === undefined ? [variant] : [])),
    leftOut,
  };
}

function variantOf(organisation: Organisation, asked: AlternativeAsked): Variant {
  if (asked === today)
    return { id: today, model: null, decisions: decisionsOf(organisation).decisions, isToday: true };
  if (typeof asked === "string")
    return { id: asked, model: asked, decisions: modelDecisions[asked], isToday: false };
  return { id: asked.id, model: modelOf(asked.decisions), decisions: asked.decisions, isToday: false };
}

const brokenBy = ({ isToday, decisions }: Variant, organisation: Organisation) =>
  isToday ? undefined : inconsistencies(decisions, organisation)[0];

/** The published model with these very decisions. */
function modelOf(decisions: Decisions): ModelId | null {
  const { id, differs } = nearestModel(decisions);
  return differs.length === 0 ? id : null;
}
