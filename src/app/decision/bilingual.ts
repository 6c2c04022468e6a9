import { z } from "zod";
import { type Language, languages } from "../../domain/language.ts";

/** Sentences in both languages. */
export const Sentences = z
  .strictObject({ da: z.array(z.string()).readonly(), en: z.array(z.string()).readonly() })
  .readonly();
export type Sentences = z.infer<typeof Sentences>;

export const inBoth = (words: (language: Language) => readonly string[]): Sentences =>
  Object.fromEntries(languages.map((language) => [language, words(language)])) as Sentences;

/** Alternatives, criteria and groups of cells go by the names that a problem gives them. */
const itself = (id: string) => id;
export const ownNames = { alternative: itself, criterion: itself, group: itself };
