import { rollup } from "d3-array";
import { type CollectionId, type Corpus, collectionIds, type Entry, entryId, placeOf } from "./corpus.ts";
import type { Mistake } from "./mistake.ts";

/** A tie from one entry to another: the field it stands in, the id it names, and what the id may be of. */
type Tie = { readonly field: string; readonly id: string; readonly to: readonly CollectionId[] };

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

/** Ids that more than one entry of a collection goes by. */
export function repeatedIds(corpus: Corpus): Mistake[] {
  return collectionIds.flatMap((collection) => {
    const entries: readonly Entry[] = corpus[collection];
    const counts = rollup(entries, (same) => same.length, entryId);
    return entries
      .filter((entry) => counts.get(entryId(entry)) !== 1)
      .map((entry) => mistakeAt(corpus, collection, entry, "id", `used more than once: ${entryId(entry)}`));
  });
}

/** Ids that name nothing. */
export function danglingIds(corpus: Corpus): Mistake[] {
  return [
    ...danglingIn(corpus, "claims", ({ source, about }) => [
      ...ties("source", [source], "sources"),
      ...ties("about", about === undefined ? [] : [about], "models", "cases"),
    ]),
    ...danglingIn(corpus, "criteria", ({ gain, claims }) => [
      ...ties("gain", gain === null ? [] : [gain], "claims"),
      ...ties("claims", claims, "claims"),
    ]),
    ...danglingIn(corpus, "needLevels", ({ claims }) => ties("claims", claims, "claims")),
    ...danglingIn(corpus, "cases", ({ facts, opinions }) => [
      ...ties("facts", facts, "claims"),
      ...ties("opinions", opinions, "claims"),
    ]),
    ...danglingIn(corpus, "challenges", ({ claims, questions }) => [
      ...ties("claims", claims, "claims"),
      ...ties("questions", questions, "claims"),
    ]),
    ...danglingIn(corpus, "norms", ({ source }) => ties("source", [source], "sources")),
    ...danglingIn(corpus, "profile", ({ source }) => ties("source", [source], "sources")),
    ...danglingIn(corpus, "goals", ({ source }) => ties("source", [source], "sources")),
    ...danglingIn(corpus, "defects", ({ source, touches }) => [
      ...ties("source", [source], "sources"),
      ...ties("touches", touches, "claims", "models", "cases", "norms", "profile", "goals"),
    ]),
  ];
}

/** Places under headings that the source does not have. */
export function strangeSections(corpus: Corpus): Mistake[] {
  const headings = new Map(corpus.sources.map(({ id, sections }) => [id, new Set(sections)]));
  const anyHeading = new Set(corpus.sources.flatMap(({ sections }) => sections));
  const placed = (["claims", "norms", "profile", "goals", "defects"] as const).flatMap((collection) =>
    corpus[collection]
      .filter(({ source, section }) => headings.get(source)?.has(section) === false)
      .map((entry) => strange(corpus, collection, entry, "section", entry.section)),
  );
  const models = corpus.models
    .filter(({ section }) => !anyHeading.has(section))
    .map((model) => strange(corpus, "models", model, "section", model.section));
  const paged = corpus.sources.flatMap((source) =>
    Object.keys(source.pages ?? {})
      .filter((section) => !source.sections.includes(section))
      .map((section) => strange(corpus, "sources", source, "pages", section)),
  );
  return [...placed, ...models, ...paged];
}

const strange = (
  corpus: Corpus,
  collection: CollectionId,
  entry: Entry,
  field: string,
  section: string,
): Mistake => mistakeAt(corpus, collection, entry, field, `not a heading of the source: ${section}`);

const ties = (field: string, ids: readonly string[], ...to: readonly CollectionId[]): Tie[] =>
  ids.map((id) => ({ field, id, to }));

function danglingIn<C extends CollectionId>(
  corpus: Corpus,
  collection: C,
  tiesOf: (entry: Corpus[C][number]) => readonly Tie[],
): Mistake[] {
  const entries: readonly Corpus[C][number][] = corpus[collection];
  const known = ({ id, to }: Tie) =>
    to.some((name) => corpus[name].some((entry: Entry) => entryId(entry) === id));
  return entries.flatMap((entry) =>
    tiesOf(entry)
      .filter((tie) => !known(tie))
      .map(({ field, id }) => mistakeAt(corpus, collection, entry, field, `unknown id: ${id}`)),
  );
}
