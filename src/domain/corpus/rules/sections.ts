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

/**
 * What is made from claims stands where one of them stands: a norm, a field of the profile or a goal under its heading, and
 * a model under that of what is told of it.
 */
export function apartFromClaims(corpus: Corpus): Fault[] {
  const sectionsOf = (ids: readonly string[]) => ids.map((id) => corpus.claimById.get(id)?.section);
  const apart = (
    collection: CollectionId,
    entry: Entry & { readonly section: string },
    ids: readonly string[],
  ) =>
    ids.length === 0 || sectionsOf(ids).includes(entry.section)
      ? []
      : [
          faultAt(
            corpus,
            collection,
            entry,
            fault("apart-from-its-claims", { section: entry.section }, "section"),
          ),
        ];
  return [
    ...(["norms", "profile", "goals"] as const).flatMap((collection) =>
      corpus[collection].flatMap((entry) => apart(collection, entry, entry.claims)),
    ),
    ...corpus.models.flatMap((model) =>
      apart(
        "models",
        model,
        corpus.claims.filter(({ about }) => about === model.id).map(({ id }) => id),
      ),
    ),
  ];
}

/** A page that a claim names is one that its source names itself: for the claim's heading, if it names pages for that. */
export function strangePages(corpus: Corpus): Fault[] {
  const pagesOf = new Map(corpus.sources.map(({ id, pages = {} }) => [id, pages]));
  return corpus.claims.flatMap((claim) => {
    const { page, section, source } = claim;
    const pages = pagesOf.get(source) ?? {};
    const own = pages[section];
    const named = own === undefined ? Object.values(pages) : [own];
    return page === null || named.some(([first, last]) => first <= page && page <= last)
      ? []
      : [faultAt(corpus, "claims", claim, fault("not-a-page-of-it", { page }, "page"))];
  });
}
