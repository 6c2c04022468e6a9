import type { Organisations } from "../../app/organisations/organisations.ts";
import type { UseCases } from "../../app/use-cases.ts";
import { Organisation } from "../../domain/organisation/schema.ts";
import { fromFile } from "./bad-input.ts";
import { readJson } from "./input.ts";

/**
 * The organisation in a file or on standard input, or the case or example with this id. Throws BadInput for ids in it that
 * lead nowhere, which the schema cannot see.
 */
export function organisationIn(
  { library, organisations }: Pick<UseCases, "library" | "organisations">,
  file: string,
): Promise<Organisation> {
  const asked = library.organisations.has(file) ? file : readJson(file, Organisation);
  return soundOrganisation(organisations, asked, file);
}

/** The organisation asked for, which stands in a file, and in a field there if it is not the whole. */
export const soundOrganisation = (
  { find }: Organisations,
  asked: string | Organisation,
  file: string,
  field?: string,
): Promise<Organisation> => fromFile(file, () => find(asked, field));
