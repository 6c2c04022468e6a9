import { z } from "zod";
import { languages, Text } from "../../language.ts";
import { EntryId } from "./entry-id.ts";

const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const GlossaryEntry = z
  .strictObject({
    id: EntryId,
    term: Text,
    meaning: Text,
    code: z.string().optional(),
    /** The languages in which everybody knows the word. */
    everyday: z.array(z.enum(languages)).readonly().default([]),
  })
  .readonly();
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;

/** A place where law or figures have changed since the booklet. */
export const LawChange = z
  .strictObject({
    id: EntryId,
    topic: Text,
    in2011: Text.nullable(),
    now: Text,
    certainty: z.enum(["high", "medium", "low"]),
    /** Where it was read: on the page of the authority or publisher itself, partly there, only elsewhere, or not at all. */
    read: z.enum(["source", "partly", "elsewhere", "none"]),
    checked: IsoDate,
    where: z.string(),
    /** The acts as they stand in the official collection, which we have not read there. */
    official: z
      .array(
        z
          .strictObject({
            kind: z.enum(["act", "consolidated", "order"]),
            name: Text,
            number: z.number().int().positive(),
            date: IsoDate,
          })
          .readonly(),
      )
      .readonly()
      .default([]),
    levels: z.array(z.number().int().min(1).max(4)).readonly().default([]),
  })
  .readonly();
export type LawChange = z.infer<typeof LawChange>;

/** How well two coders agreed on one field before anything was settled: Cohen's kappa, and in how many of how many claims. */
export const Agreement = z
  .strictObject({
    id: z.enum(["section", "hedge", "figures", "whom", "criterion", "direction"]),
    name: Text,
    kappa: z.number().min(-1).max(1),
    agreed: z.int().min(0),
    of: z.int().min(1),
  })
  .readonly();
export type Agreement = z.infer<typeof Agreement>;

/** A known defect of a source, shown wherever it matters. */
export const Defect = z
  .strictObject({
    id: EntryId,
    source: EntryId,
    section: z.string(),
    name: Text,
    text: Text,
    touches: z.array(z.string()).readonly(),
  })
  .readonly();
export type Defect = z.infer<typeof Defect>;
