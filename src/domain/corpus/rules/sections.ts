import { type Fault, fault } from "../../faults/fault.ts";
import type { CollectionId, Corpus, Entry } from "../corpus.ts";
import { faultAt } from "./fault-at.ts";

/** Places under headings that the source does not have. */
export function strangeSections(corpus: Corpus): Fault[] {
  const headings = new Map(corpus.sources.map(({ id, sections }) => [id, new Set(sections)]));
  const anyHeading = new Set(corpus.sources.flatMap(({ sections }) => sections));
  const strange = (collection: CollectionId, entry: Entry, field: string, section: string) =>
    faultAt(corpus, collection, entry, fault("not-a-heading", { section }, field));

  const placed = (["claims", "norms", "profile", "goals", "defects"] as const).flatMap((collection) =>
    corpus[collection]
      .filter(({ source, section }) => headings.get(source)?.has(section) === false)
      .map((entry) => strange(collection, entry, "section", entry.section)),
  );
  const models = corpus.models
    .filter(({ section }) => !anyHeading.has(section))
    .map((model) => strange("models", model, "section", model.section));
  const pages = corpus.sources.flatMap((source) =>
    Object.keys(source.pages ?? {})
      .filter((section) => !source.sections.includes(section))
      .map((section) => strange("sources", source, "pages", section)),
  );
  return [...placed, ...models, ...pages];
}
