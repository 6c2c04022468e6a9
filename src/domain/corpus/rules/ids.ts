import { rollup } from "d3-array";
import { type Fault, fault } from "../../faults/fault.ts";
import { type CollectionId, type Corpus, collectionIds, type Entry, entryId } from "../corpus.ts";
import { faultAt } from "./fault-at.ts";

/** A tie from one entry to another: the field it stands in, the id it names, and what the id may be of. */
type Tie = { readonly field: string; readonly id: string; readonly to: readonly CollectionId[] };

/** Ids that more than one entry of a collection goes by. */
export function repeatedIds(corpus: Corpus): Fault[] {
  return collectionIds.flatMap((collection) => {
    const entries: readonly Entry[] = corpus[collection];
    const counts = rollup(entries, (same) => same.length, entryId);
    return entries
      .filter((entry) => counts.get(entryId(entry)) !== 1)
      .map((entry) =>
        faultAt(corpus, collection, entry, fault("id-used-twice", { id: entryId(entry) }, "id")),
      );
  });
}

/** Ids that name nothing. */
export function danglingIds(corpus: Corpus): Fault[] {
  return [
    ...danglingIn(corpus, "claims", ({ source, about, restates }) => [
      ...ties("source", [source], "sources"),
      ...ties("about", present(about), "models", "cases"),
      ...ties("restates", present(restates), "claims"),
    ]),
    ...danglingIn(corpus, "criteria", ({ gain, claims }) => [
      ...ties("gain", present(gain), "claims"),
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
    ...danglingIn(corpus, "norms", ({ source, claims, given }) => [
      ...sourced(source, claims),
      ...ties("given", present(given), "norms"),
    ]),
    ...danglingIn(corpus, "profile", ({ source, claims }) => sourced(source, claims)),
    ...danglingIn(corpus, "goals", ({ source, claims }) => sourced(source, claims)),
    ...danglingIn(corpus, "defects", ({ source, touches }) => [
      ...ties("source", [source], "sources"),
      ...ties("touches", touches, "claims", "models", "cases", "norms", "profile", "goals"),
    ]),
  ];
}

const present = (id: string | null | undefined): string[] => (id == null ? [] : [id]);

const ties = (field: string, ids: readonly string[], ...to: readonly CollectionId[]): Tie[] =>
  ids.map((id) => ({ field, id, to }));

const sourced = (source: string, claims: readonly string[]): Tie[] => [
  ...ties("source", [source], "sources"),
  ...ties("claims", claims, "claims"),
];

function danglingIn<C extends CollectionId>(
  corpus: Corpus,
  collection: C,
  tiesOf: (entry: Corpus[C][number]) => readonly Tie[],
): Fault[] {
  const entries: readonly Corpus[C][number][] = corpus[collection];
  const known = ({ id, to }: Tie) =>
    to.some((name) => corpus[name].some((entry: Entry) => entryId(entry) === id));
  return entries.flatMap((entry) =>
    tiesOf(entry)
      .filter((tie) => !known(tie))
      .map(({ field, id }) => faultAt(corpus, collection, entry, fault("unknown-id", { id }, field))),
  );
}
