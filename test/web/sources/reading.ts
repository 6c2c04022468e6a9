import type { CollectionId } from "../../../src/domain/corpus/corpus.ts";
import { corpusOf } from "../../../src/domain/corpus/corpus-of.ts";
import { formats } from "../../../src/texts/format.ts";
import type { Reading } from "../../../src/web/claims/claim-reference.ts";

const text = (da: string) => ({ da, en: `${da} (en)` });

export const source = {
  id: "booklet",
  title: text("Hvem leder?"),
  publisher: text("Huset (KL og andre)"),
  year: 2011,
  language: "da",
  scope: text("Danske kommuner"),
  sections: ["Forord", "Modeller"],
  pages: { Modeller: [12, 19] },
};

export const claim = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  source: "booklet",
  section: "Modeller",
  hedge: "asserted",
  kind: "fact",
  text: text(`Teksten i ${id}`),
  ...more,
});

export const bearing = (more: Readonly<Record<string, unknown>>) => ({
  criterion: "bridge",
  direction: "for",
  because: text("Fordi"),
  ...more,
});

type Entries = Partial<Readonly<Record<CollectionId, readonly unknown[]>>>;

/** A Danish reader of a corpus of these entries and no other; a text is its key with its values. */
export function reading(entries: Entries): Reading {
  const raw = Object.entries({ sources: [source], ...entries }).map(([collection, content]) => ({
    file: collection,
    collection: collection as CollectionId,
    content,
  }));
  const { corpus, faults } = corpusOf(raw);
  const wrong = faults.filter(({ code }) => code !== "file-missing");
  if (wrong.length > 0) throw new Error(JSON.stringify(wrong));
  return {
    corpus,
    language: "da",
    format: formats.da,
    t: (key, values) => [key, ...Object.values(values ?? {})].join(" "),
  };
}
