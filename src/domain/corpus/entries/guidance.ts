import { z } from "zod";
import { Text } from "../../language.ts";
import { Measure } from "../../organisation/norms/measured.ts";
import { EntryId } from "./entry-id.ts";

export const modalities = ["must", "must-strive", "recommended", "none-stated"] as const;
export const Norm = z
  .strictObject({
    id: EntryId,
    source: EntryId,
    section: z.string(),
    subject: Text,
    measure: Measure.nullable(),
    /** What is meant to hold: it is the values outside that fall short. Else those inside call for something. */
    aim: z.boolean().default(false),
    /** Holds when the measured value lies within; null is open. `exclusive` ends do not belong. */
    from: z.number().nullable(),
    to: z.number().nullable(),
    exclusiveFrom: z.boolean().default(false),
    exclusiveTo: z.boolean().default(false),
    /** Where the source names the lower end only roughly: above the first and up to the second, judge. */
    band: z.tuple([z.number(), z.number()]).readonly().optional(),
    /** The norm that must hold before this one is asked. */
    given: EntryId.optional(),
    consequence: Text.nullable(),
    actor: Text.nullable(),
    involves: z.array(Text).readonly(),
    modality: z.enum(modalities),
    open: z.array(Text).readonly().default([]),
    claims: z.array(EntryId).readonly().default([]),
  })
  .readonly();
export type Norm = z.infer<typeof Norm>;

export const ProfileField = z
  .strictObject({
    id: EntryId,
    kind: z.enum(["capability", "dimension", "role", "frame"]),
    source: EntryId,
    section: z.string(),
    name: Text,
    demand: Text,
    means: z.array(Text).readonly().default([]),
    bearsOn: z.array(Text).readonly().default([]),
    claims: z.array(EntryId).readonly().default([]),
  })
  .readonly();
export type ProfileField = z.infer<typeof ProfileField>;

export const Goal = z
  .strictObject({
    id: EntryId,
    source: EntryId,
    section: z.string(),
    goal: Text,
    measure: Text,
    hasNumber: z.boolean(),
    hasDate: z.boolean(),
    hasInstrument: z.boolean(),
    hasTarget: z.boolean(),
    verdict: z.enum(["measurable", "partly", "not-measurable"]),
    why: Text,
    commitments: z.array(Text).readonly(),
    claims: z.array(EntryId).readonly().default([]),
  })
  .readonly();
export type Goal = z.infer<typeof Goal>;
