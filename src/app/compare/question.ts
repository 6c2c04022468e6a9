import { z } from "zod";
import { limits } from "../../domain/decision/limits.ts";
import { Preference } from "../../domain/decision/preference/preference.ts";
import { preferenceFaults } from "../../domain/decision/preference/preference-faults.ts";
import { fault } from "../../domain/faults/fault.ts";
import { addFaults } from "../../domain/faults/issues.ts";
import { evidenceScopes } from "../../domain/lenses/evidence/evidence.ts";
import { criteriaWith, OwnView } from "../../domain/lenses/own/own-view.ts";
import { Decisions, ModelId, modelIds } from "../../domain/organisation/decisions.ts";
import { Id, type Organisation } from "../../domain/organisation/schema.ts";
import { OrganisationOrId } from "../organisations/question.ts";

/**
 * `evidence`: what the published claims say. `structure`: what the structure does. `own`: what the asker judges. `both`: the
 * first two as voices of equal weight; `all`: the three.
 */
export const lenses = ["evidence", "structure", "own", "both", "all"] as const;
export type Lens = (typeof lenses)[number];

export const today = "today";

/** Names of our own are taken, and so are those that every object has. */
const OwnId = Id.superRefine((id, context) => {
  if ([...modelIds, today].includes(id) || id in Object.prototype)
    addFaults(context, [fault("id-taken", { id })]);
});

const Alternative = z
  .union([
    ModelId,
    z.literal(today).describe("The organisation as it is."),
    z.strictObject({ id: OwnId, decisions: Decisions }).readonly(),
  ])
  .describe("A published model, the organisation as it is, or decisions under an id of one's own.");
export type Alternative = z.infer<typeof Alternative>;

export const Alternatives = z
  .array(Alternative)
  .min(1)
  .max(limits.alternatives)
  .readonly()
  .optional()
  .describe("The published models that the organisation's units allow, if left out.");

const nothingOwn: OwnView = { criteria: [], judgements: {} };

export const compareDefaults = {
  lens: "evidence",
  scope: "model",
  own: nothingOwn,
  preference: { type: "none" },
  seed: 1,
  iterations: 10_000,
} as const;

export const CompareRequest = z
  .strictObject({
    organisation: OrganisationOrId,
    alternatives: Alternatives,
    lens: z.enum(lenses).default(compareDefaults.lens),
    scope: z.enum(evidenceScopes).default(compareDefaults.scope),
    own: OwnView.default(compareDefaults.own).describe(
      "Criteria of one's own, and what one judges, each with a reason.",
    ),
    preference: Preference.default(compareDefaults.preference),
    seed: z.int().min(0).default(compareDefaults.seed),
    iterations: z.int().min(1).max(limits.iterations).default(compareDefaults.iterations),
  })
  .readonly()
  .superRefine(({ preference, own }, context) => {
    const ids = criteriaWith(own.criteria).map(({ id }) => id);
    addFaults(context, preferenceFaults(preference, ids), "preference");
  });
type CompareRequest = z.infer<typeof CompareRequest>;

/** A request whose organisation was found. What is left out is as in `compareDefaults`. */
export type CompareQuestion = Partial<CompareRequest> & { readonly organisation: Organisation };

/** What is to be measured, whatever is then done with it. */
export type MeasureQuestion = Pick<CompareQuestion, "organisation" | "alternatives" | "scope" | "own">;
