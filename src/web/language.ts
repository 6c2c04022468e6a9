import type { Request } from "express";
import { type Language, languages } from "../domain/language.ts";
import { languageOf } from "./routes.ts";

/** The reader's language by Accept-Language; Danish if nothing else is asked for. */
export function preferredLanguage(request: Request): Language {
  const accepted = request.acceptsLanguages([...languages]);
  return languages.find((language) => language === accepted) ?? "da";
}

/** The language of an address, else the reader's. */
export const languageOfRequest = (request: Request): Language =>
  languageOf(request.path) ?? preferredLanguage(request);
