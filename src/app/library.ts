import type { Corpus } from "../domain/corpus/corpus.ts";
import type { Organisation } from "../domain/organisation/schema.ts";

/** What Tovholder knows before anybody has told it anything: read once at start, and never changed. */
export type Library = {
  readonly corpus: Corpus;
  /** The cases and the example, by id. */
  readonly organisations: ReadonlyMap<string, Organisation>;
};
