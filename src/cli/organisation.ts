import { findOrganisation, type Library } from "../app/library.ts";
import { tieFindings } from "../app/organisations/check/ties.ts";
import type { Language } from "../domain/language.ts";
import { Organisation } from "../domain/organisation/schema.ts";
import { readJson } from "./input.ts";
import { Mistake } from "./mistake.ts";
import { words } from "./words.ts";

/**
 * The organisation in a file or on standard input, or the case or example with this id. Throws a Mistake for ids in it that
 * lead nowhere, which the schema cannot see.
 */
export function organisationIn(library: Library, file: string, language: Language): Organisation {
  const asked = library.organisations.has(file) ? file : readJson(file, Organisation, language);
  return soundOrganisation(library, asked, [file], language);
}

/**
 * The organisation asked for, which stands in a file, and in a field there if it is not the whole. One that was written
 * may have ids that lead nowhere, which the schema cannot see.
 */
export function soundOrganisation(
  library: Library,
  asked: string | Organisation,
  [file, field]: readonly [file: string, field?: string],
  language: Language,
): Organisation {
  const organisation = findOrganisation(library, asked);
  const ties = typeof asked === "string" ? [] : tieFindings(organisation);
  if (ties.length === 0) return organisation;
  const name = file === "-" ? words[language].standardInput : file;
  throw new Mistake(
    ties.map(({ path, message }) => `${name}: ${field ? `${field}.` : ""}${path}: ${message[language]}`),
  );
}
