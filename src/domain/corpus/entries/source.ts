import { z } from "zod";
import { Text } from "../../language.ts";
import { EntryId } from "./entry-id.ts";

/** A published document, and the headings under which its claims stand. */
export const Source = z
  .strictObject({
    id: EntryId,
    title: Text,
    publisher: Text,
    year: z.number().int().nullable(),
    /** What is known of the date, where no year is printed. */
    dating: Text.optional(),
    language: z.enum(["da", "en"]),
    scope: Text,
    url: z.url().optional(),
    reading: Text.optional(),
    sections: z.array(z.string().min(1)).min(1).readonly(),
    /** First and last page of a section, where the source itself names them. */
    pages: z.record(z.string(), z.tuple([z.number().int(), z.number().int()])).optional(),
  })
  .readonly();
export type Source = z.infer<typeof Source>;
