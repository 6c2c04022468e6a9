import { z } from "zod";
import { limits } from "../../domain/limits.ts";
import { Decisions, ModelId } from "../../domain/organisation/decisions.ts";
import { Level, Organisation } from "../../domain/organisation/schema.ts";

/** The organisations that Tovholder knows of itself. */
export const KnownOrganisation = z.enum(["svendborg", "koege", "aalborg", "example"]);

/** Ids of analyses are of letters that nobody takes for others; see chance.ts, which makes them. */
export const AnalysisId = z.string().regex(/^[0-9a-hjkmnp-tv-z]{12}$/);

export const OrganisationOrId = z
  .union([KnownOrganisation, AnalysisId, Organisation])
  .describe("An organisation, or the id of a case, of the example, or of an analysis that the token opens.");

/** Anything meant as an organisation, by itself or under `organisation`: what is wrong with it is the answer. */
export const CheckRequest = z.union([
  z.strictObject({ organisation: z.union([KnownOrganisation, z.looseObject({})]) }),
  z.looseObject({ organisation: z.never().optional() }),
]);

export const DecisionsRequest = z.strictObject({ organisation: OrganisationOrId });

const Arrangement = z
  .union([ModelId, Decisions])
  .optional()
  .describe("A published model, or decisions, to lay over it; as it is, if left out.");

/** Two organisations, or one and decisions to lay over it. */
export const DifferenceRequest = z.strictObject({
  from: z.strictObject({ organisation: OrganisationOrId, decisions: Arrangement }),
  to: z.strictObject({
    organisation: OrganisationOrId.optional().describe("That of `from`, if left out."),
    decisions: Arrangement,
  }),
});

export const ReferralPathRequest = z.strictObject({
  organisation: OrganisationOrId,
  decisions: Arrangement,
  unit: z.string().max(limits.nameLetters),
  level: Level,
});
