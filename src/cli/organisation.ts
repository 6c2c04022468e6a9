import { tieFindings } from "../app/check/ties.ts";
import { findOrganisation, type Library } from "../app/library.ts";
import type { Language } from "../domain/language.ts";
import { Organisation } from "../domain/organisation/schema.ts";
import { readJson } from "./input.ts";
import { Mistake } from "./mistake.ts";

/**
 * The organisation in a file or on standard input, or the case or example with this id. Throws a Mistake for ids in it that
 * lead nowhere, which the schema cannot see.
 */
export function organisationIn(library: Library, file: string, language: Language): Organisation {
  if (library.organisations.has(file)) return findOrganisation(library, file);
  const organisation = readJson(file, Organisation, language);
  const lines = tieFindings(organisation).map(({ path, message }) =>
    [file, ...(path === "" ? [] : [path]), message[language]].join(": "),
  );
  if (lines.length > 0) throw new Mistake(lines);
  return organisation;
}
