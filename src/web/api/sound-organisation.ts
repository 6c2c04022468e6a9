import type { Organisations } from "../../app/organisations/organisations.ts";
import { Unsound } from "../../app/organisations/unsound.ts";
import type { Language } from "../../domain/language.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { Problem } from "../errors/problem.ts";

/** The organisation asked for, `at` a place of the body. */
export const soundOrganisation = (
  { find }: Organisations,
  asked: string | Organisation,
  language: Language,
  at = "organisation",
): Promise<Organisation> => refusingUnsound(language, () => find(asked, at));

/** What is answered; where it does not hold together, every reason in the reader's language, with its place. */
export async function refusingUnsound<Answer>(
  language: Language,
  answer: () => Promise<Answer>,
): Promise<Answer> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof Unsound)) throw error;
    const errors = error.reasons.map(({ path, message }) => ({ path, message: message[language] }));
    throw new Problem("invalid-body", { errors });
  }
}
