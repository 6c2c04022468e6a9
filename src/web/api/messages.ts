import { z } from "zod";
import type { Language } from "../../domain/language.ts";
import { textSaid } from "../../domain/said.ts";

type Messages = z.core.$ZodErrorMap<z.core.$ZodIssue>;

/** What is wrong with a value, in each language: in our own words where the schema has them, else in zod's. */
export const messages: Readonly<Record<Language, Messages>> = {
  da: (issue) => textSaid(issue)?.da ?? z.locales.da().localeError(issue),
  en: (issue) => textSaid(issue)?.en ?? z.locales.en().localeError(issue),
};
