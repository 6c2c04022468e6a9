import { z } from "zod";
import { compareDefaults, lenses, today } from "../../app/compare/question.ts";
import { CriteriaPreference } from "../../app/criteria-preference.ts";
import { fewEnough, NormQuestion, tooMany } from "../../app/norms/norms.ts";
import { limits } from "../../domain/decision/limits.ts";
import { Preference } from "../../domain/decision/preference/preference.ts";
import { preferenceFaults } from "../../domain/decision/preference/preference-faults.ts";
import { SearchFilter } from "../../domain/hybrids/search/filter.ts";
import { evidenceScopes } from "../../domain/lenses/evidence/evidence.ts";
import { criteriaWith, OwnView } from "../../domain/lenses/own/own-view.ts";
import { Decisions, ModelId, modelIds } from "../../domain/organisation/decisions.ts";
import { Id, Organisation } from "../../domain/organisation/schema.ts";

/** The organisations that Tovholder knows of itself. */
export const KnownOrganisation = z.enum(["svendborg", "koege", "aalborg", "example"]);

export const OrganisationOrId = z
  .union([KnownOrganisation, Organisation])
  .describe("An organisation, or the id of a case or of the example.");

/** Names of our own are taken, and so are those that every object has. */
const OwnId = Id.refine((id) => ![...modelIds, today].includes(id) && !(id in Object.prototype), {
  error: ({ input }) => `taken: ${input}`,
});

export const Alternative = z
  .union([
    ModelId,
    z.literal(today).describe("The organisation as it is."),
    z.strictObject({ id: OwnId, decisions: Decisions }),
  ])
  .describe("A published model, the organisation as it is, or decisions under an id of one's own.");

/** Anything meant as an organisation, by itself or under `organisation`: what is wrong with it is the answer. */
export const CheckRequest = z.union([
  z.strictObject({ organisation: z.union([KnownOrganisation, z.looseObject({})]) }),
  z.looseObject({ organisation: z.never().optional() }),
]);

/** What POST organisations/compare asks. */
export const CompareRequest = z
  .strictObject({
    organisation: OrganisationOrId,
    alternatives: z
      .array(Alternative)
      .min(1)
      .max(limits.alternatives)
      .optional()
      .describe("The published models that the organisation's units allow, if left out."),
    lens: z.enum(lenses).default(compareDefaults.lens),
    scope: z.enum(evidenceScopes).default(compareDefaults.scope),
    own: OwnView.default(compareDefaults.own).describe(
      "Criteria of one's own, and what one judges, each with a reason.",
    ),
    preference: Preference.default(compareDefaults.preference),
    seed: z.int().min(0).default(compareDefaults.seed),
    iterations: z.int().min(1).max(limits.iterations).default(compareDefaults.iterations),
  })
  .superRefine(({ preference, own }, context) => {
    const ids = criteriaWith(own.criteria).map(({ id }) => id);
    for (const { path, message } of preferenceFaults(preference, ids))
      context.addIssue({ code: "custom", path: ["preference", ...path], message });
  });

export const ReferralPathRequest = z.strictObject({
  organisation: OrganisationOrId,
  decisions: z
    .union([ModelId, Decisions])
    .optional()
    .describe("A published model, or decisions; the organisation as it is, if left out."),
  unit: z.string(),
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
});

const Step = z.strictObject({
  from: z.string(),
  to: z.string(),
  handOver: z.boolean(),
  changesDepartment: z.boolean(),
  origin: z.enum(["published", "computed", "assumed", "entered"]),
});
const Offer = z.enum(["specialNursery", "group", "support"]);
const Level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

export const ReferralPathAnswer = z.discriminatedUnion("reached", [
  z.strictObject({
    reached: z.literal(true),
    unit: z.string(),
    level: Level,
    offer: Offer.nullable().describe("Null at level 4, which stays in the unit."),
    actors: z.array(z.string()).describe("The child's own unit first; one more than there are steps."),
    steps: z.array(Step),
    handOvers: z.int(),
    boundaries: z.int(),
    deciders: z.array(z.string()),
    provider: z.string(),
  }),
  z.strictObject({
    reached: z.literal(false),
    unit: z.string(),
    level: Level,
    offer: Offer,
    because: z.enum(["no-provider", "no-way"]),
  }),
]);

const Arrangement = z
  .union([ModelId, Decisions])
  .optional()
  .describe("A published model, or decisions, to lay over it; as it is, if left out.");

/** What POST organisations/difference asks: two organisations, or one and decisions to lay over it. */
export const DifferenceRequest = z.strictObject({
  from: z.strictObject({ organisation: OrganisationOrId, decisions: Arrangement }),
  to: z.strictObject({
    organisation: OrganisationOrId.optional().describe("That of `from`, if left out."),
    decisions: Arrangement,
  }),
});

export const DecisionsRequest = z.strictObject({ organisation: OrganisationOrId });

/** What POST search asks: an organisation, which combinations of decisions to look among, and the priorities. */
export const SearchRequest = z.strictObject({
  organisation: OrganisationOrId,
  ...SearchFilter.unwrap().shape,
  preference: CriteriaPreference.default(compareDefaults.preference).describe(
    "What is known of the priorities among the eight criteria; nothing, if left out.",
  ),
});

/** What POST norms asks: the values that are known, and perhaps an organisation to read the places of. */
export const NormRequest = z
  .strictObject({ ...NormQuestion.unwrap().shape, organisation: OrganisationOrId.optional() })
  .refine(fewEnough, tooMany);
