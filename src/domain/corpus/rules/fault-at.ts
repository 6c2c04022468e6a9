import type { Fault } from "../../faults/fault.ts";
import { type CollectionId, type Corpus, type Entry, entryId, placeOf } from "../corpus.ts";
import { inFile } from "../in-file.ts";

/** What is wrong with an entry, at its place in its file. */
export function faultAt(corpus: Corpus, collection: CollectionId, entry: Entry, found: Fault): Fault {
  const file = corpus.files.get(placeOf(collection, entry)) ?? collection;
  return inFile(found, file, entryId(entry));
}
