import { z } from "zod";
import type { Language } from "../../domain/language.ts";

/** Sentences in both languages. */
export const Sentences = z
  .strictObject({ da: z.array(z.string()).readonly(), en: z.array(z.string()).readonly() })
  .readonly();
export type Sentences = z.infer<typeof Sentences>;

export const inBoth = (words: (language: Language) => readonly string[]): Sentences => ({
  da: words("da"),
  en: words("en"),
});

/** Alternatives and criteria of a problem go by the names that it gives them. */
const itself = (id: string) => id;
export const ownNames = { alternative: itself, criterion: itself };
