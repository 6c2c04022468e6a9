import { DomainError } from "../../domain/errors.ts";
import { fault } from "../../domain/faults/fault.ts";
import type { Decisions, ModelId } from "../../domain/organisation/decisions.ts";
import { decisionsOf } from "../../domain/organisation/decisions-of.ts";
import { modelDecisions, modelOf } from "../../domain/organisation/models.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { LeftOut, Organisations } from "../organisations/organisations.ts";
import { type Alternative, today } from "./question.ts";

/** One way of organising the municipality: as it is today, or rearranged under the decisions. */
export type Variant = {
  readonly id: string;
  /** The published model with these very decisions, whatever the id; null where none is, or where today's are unclear. */
  readonly model: ModelId | null;
  readonly decisions: Decisions;
};

/** A variant, and the municipality as it then is. */
export type ArrangedVariant = { readonly variant: Variant; readonly organisation: Organisation };

type Variants = {
  readonly arranged: readonly ArrangedVariant[];
  readonly leftOut: readonly LeftOut[];
};

/**
 * The alternatives asked for. When none are named they are those of the published models that this municipality's
 * units allow; the others are left out with the reason. Throws "invalid" for an id given twice, and for named
 * alternatives that do not hold together.
 */
export async function variantsOf(
  { under, underModels }: Organisations,
  organisation: Organisation,
  asked?: readonly Alternative[],
): Promise<Variants> {
  if (asked === undefined) {
    const { models, leftOut } = await underModels(organisation);
    const arranged = [...models].map(([id, shown]) => ({
      variant: variantOf(organisation, id),
      organisation: shown.organisation,
    }));
    return { arranged, leftOut };
  }
  const variants = asked.map((alternative) => variantOf(organisation, alternative));
  const twice = variants.find(({ id }, place) => variants.findIndex((other) => other.id === id) < place);
  if (twice !== undefined)
    throw new DomainError("invalid", fault("alternative-twice", { alternative: twice.id }));
  const arranged = variants.map(async (variant, place) => {
    const arrangement = asked[place] === today ? null : variant.decisions;
    const shown = await under(organisation, arrangement, `alternatives.${place}`);
    return { variant, organisation: shown.organisation };
  });
  return { arranged: await Promise.all(arranged), leftOut: [] };
}

function variantOf(organisation: Organisation, asked: Alternative): Variant {
  if (asked === today) {
    const { decisions, unclear } = decisionsOf(organisation);
    return { id: today, model: unclear.length === 0 ? modelOf(decisions) : null, decisions };
  }
  const [id, decisions] =
    typeof asked === "string" ? [asked, modelDecisions[asked]] : [asked.id, asked.decisions];
  return { id, model: modelOf(decisions), decisions };
}
