import type { Corpus } from "../domain/corpus/corpus.ts";
import { DomainError } from "../domain/errors.ts";
import type { Organisation } from "../domain/organisation/schema.ts";

/** What Tovholder knows before anybody has told it anything: read once at start, and never changed. */
export type Library = {
  readonly corpus: Corpus;
  /** The cases and the example, by id. */
  readonly organisations: ReadonlyMap<string, Organisation>;
};

/** The organisation with the id, or the organisation itself. Throws "not-found" for an id that nothing has. */
export function findOrganisation({ organisations }: Library, sought: string | Organisation): Organisation {
  const found = typeof sought === "string" ? organisations.get(sought) : sought;
  if (found === undefined) throw new DomainError("not-found", `unknown organisation: ${sought}`);
  return found;
}
