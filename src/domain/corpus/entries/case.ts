import { z } from "zod";
import { Text } from "../../language.ts";
import { EntryId } from "./entry-id.ts";

/** A case municipality as it is told: the facts are claims, this ties them together. */
export const Case = z
  .strictObject({
    id: z.enum(["svendborg", "koege", "aalborg"]),
    name: Text,
    headline: Text,
    summary: Text,
    /** Claim ids in the order in which they are told. */
    facts: z.array(EntryId).min(1).readonly(),
    opinions: z.array(EntryId).readonly(),
    /** Every fact and opinion once, by what it is about. */
    themes: z
      .array(z.strictObject({ name: Text, claims: z.array(EntryId).min(1).readonly() }).readonly())
      .min(1)
      .readonly(),
    notStated: z.array(Text).readonly(),
    openQuestions: z.array(Text).min(1).readonly(),
  })
  .readonly();
export type Case = z.infer<typeof Case>;

export const Challenge = z
  .strictObject({
    id: EntryId,
    name: Text,
    summary: Text,
    claims: z.array(EntryId).readonly(),
    questions: z.array(EntryId).readonly(),
  })
  .readonly();
export type Challenge = z.infer<typeof Challenge>;
