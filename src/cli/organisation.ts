import type { Organisations } from "../app/organisations/organisations.ts";
import { Unsound } from "../app/organisations/unsound.ts";
import type { UseCases } from "../app/use-cases.ts";
import type { Language } from "../domain/language.ts";
import { Organisation } from "../domain/organisation/schema.ts";
import { readJson } from "./input.ts";
import { Mistake } from "./mistake.ts";
import { words } from "./words.ts";

/**
 * The organisation in a file or on standard input, or the case or example with this id. Throws a Mistake for ids in it that
 * lead nowhere, which the schema cannot see.
 */
export function organisationIn(
  { library, organisations }: Pick<UseCases, "library" | "organisations">,
  file: string,
  language: Language,
): Promise<Organisation> {
  const asked = library.organisations.has(file) ? file : readJson(file, Organisation, language);
  return soundOrganisation(organisations, asked, [file], language);
}

/** The organisation asked for, which stands in a file, and in a field there if it is not the whole. */
export async function soundOrganisation(
  { find }: Organisations,
  asked: string | Organisation,
  [file, field]: readonly [file: string, field?: string],
  language: Language,
): Promise<Organisation> {
  try {
    return await find(asked, field);
  } catch (error) {
    if (!(error instanceof Unsound)) throw error;
    const name = file === "-" ? words[language].standardInput : file;
    throw new Mistake(error.reasons.map(({ path, message }) => `${name}: ${path}: ${message[language]}`));
  }
}
