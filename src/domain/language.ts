import { z } from "zod";
import { limits } from "./limits.ts";

export const languages = ["da", "en"] as const;
export const Language = z.enum(languages);
export type Language = z.infer<typeof Language>;

const InOne = z.string().trim().min(1).max(limits.letters);

/** A text in both languages, in our own words. */
export const Text = z.strictObject({ da: InOne, en: InOne });
export type Text = z.infer<typeof Text>;

/** A text as it may be written: in both languages, or once where it is the same in both, as names are. */
export const Wording = z
  .union([InOne, Text])
  .transform((text): Text => (typeof text === "string" ? { da: text, en: text } : text));
