import { findOrganisation, type Library } from "../app/library.ts";
import type { Language } from "../domain/language.ts";
import { Organisation } from "../domain/organisation/schema.ts";
import { readJson } from "./input.ts";

/** The organisation in a file or on standard input, or the case or example with this id. */
export function organisationIn(library: Library, file: string, language: Language): Organisation {
  if (library.organisations.has(file)) return findOrganisation(library, file);
  return readJson(file, Organisation, language);
}
