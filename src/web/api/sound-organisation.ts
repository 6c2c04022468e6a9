import { findOrganisation, type Library } from "../../app/library.ts";
import { tieFindings } from "../../app/organisations/check/ties.ts";
import type { Language } from "../../domain/language.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { Problem } from "../errors/problem.ts";

/** The organisation asked for, `at` a place of the body. One that was sent may have ids that lead nowhere, which the schema cannot see. */
export function soundOrganisation(
  library: Library,
  asked: string | Organisation,
  language: Language,
  at = "organisation",
): Organisation {
  const organisation = findOrganisation(library, asked);
  if (typeof asked === "string") return organisation;
  const errors = tieFindings(organisation).map(({ path, message }) => ({
    path: path === "" ? at : `${at}.${path}`,
    message: message[language],
  }));
  if (errors.length > 0) throw new Problem("invalid-body", { errors });
  return organisation;
}
