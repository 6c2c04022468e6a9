import { type CollectionId, type Corpus, type Entry, entryId, placeOf } from "../corpus.ts";
import type { Mistake } from "../mistake.ts";

/** What is wrong with an entry, at its place. */
export function mistakeAt(
  corpus: Corpus,
  collection: CollectionId,
  entry: Entry,
  field: string,
  message: string,
): Mistake {
  const file = corpus.files.get(placeOf(collection, entry)) ?? collection;
  return { file, entry: entryId(entry), field, message };
}
