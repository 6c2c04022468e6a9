import { z } from "zod";
import { Wording } from "../../language.ts";
import { limits, recordOf } from "../../limits.ts";
import { Base, bases, Origin } from "../../origin.ts";

export const Id = z.stringFormat("id", /^[a-z0-9][a-z0-9-]{0,63}$/);
export const Count = z.number().int().min(0).max(100_000);
export const Amount = z.number().min(0).max(100_000);

export const FieldOrigins = recordOf(z.string().max(limits.nameLetters), Origin, limits.listed);
export const ClaimIds = z.array(z.string().max(limits.nameLetters)).max(limits.claims);

/**
 * What public registers, and the municipality itself, call an entry. Ids are ours, and tell nothing outside the document.
 */
const External = z
  .strictObject({
    institution: z
      .string()
      .regex(/^[0-9A-Z]{1,20}$/)
      .describe("The institution's number in the register of daycare."),
    productionUnit: z
      .string()
      .regex(/^[0-9]{10}$/)
      .describe("P-number in the business register."),
    cvr: z
      .string()
      .regex(/^[0-9]{8}$/)
      .describe("The owner's number in the business register."),
    own: z.string().min(1).max(limits.nameLetters).describe("What the municipality's own systems call it."),
  })
  .partial()
  .readonly();

/**
 * `origin` says where the entry as a whole comes from; `origins` names the fields that differ from it;
 * `from` is what its computed fields were made from; `claims` are the ids of the published claims behind it.
 */
export const Entry = {
  id: Id,
  name: Wording,
  origin: Origin,
  origins: FieldOrigins.optional(),
  from: z.array(Base).max(bases.length).readonly().optional(),
  claims: ClaimIds.optional(),
  note: Wording.optional(),
  external: External.optional(),
};
