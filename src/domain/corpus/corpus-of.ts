import { group } from "d3-array";
import type { z } from "zod";
import { type Fault, fault } from "../faults/fault.ts";
import { read } from "../faults/read.ts";
import { modelIds } from "../organisation/decisions.ts";
import { type CollectionId, type Corpus, type Entries, Entry, entryId, entrySchemas } from "./corpus.ts";
import { editionOf } from "./edition.ts";
import { type Claim, EvidenceTable } from "./entries/claim.ts";
import { inFile } from "./in-file.ts";

/** One file as it was read: where it stands, which collection it belongs to, and its parsed content. */
export type RawFile = {
  readonly file: string;
  readonly collection: CollectionId | "evidence";
  readonly content: unknown;
};

export type CorpusReading = { readonly corpus: Corpus; readonly faults: readonly Fault[] };

/**
 * The corpus in the raw files, and what is wrong with their shape. Entries that are wrong are left out, so the corpus
 * is whole only when there are no faults. Ties between entries are checked by `checkIntegrity`.
 */
export function corpusOf(raw: readonly RawFile[]): CorpusReading {
  const faults: Fault[] = [];
  const files = new Map<string, string>();

  const entriesOf = <C extends CollectionId>(collection: C): Entries[C] => {
    const schema: z.ZodType = entrySchemas[collection];
    const own = raw.filter((file) => file.collection === collection);
    if (own.length === 0) faults.push(missing(collection));
    return own.flatMap(({ file, content }) => {
      if (!Array.isArray(content)) {
        faults.push(inFile(fault("wrong-kind", { kind: "list", given: "object" }), file));
        return [];
      }
      return content.flatMap((entry, index) => {
        const label = labelOf(entry, index);
        const reading = read(schema, entry);
        if (!reading.ok) {
          faults.push(...reading.faults.map((found) => inFile(found, file, label)));
          return [];
        }
        files.set(`${collection}/${label}`, file);
        return [reading.value];
      });
    }) as unknown as Entries[C];
  };

  const claims = entriesOf("claims");
  const law = entriesOf("law");
  const corpus: Corpus = {
    sources: entriesOf("sources"),
    claims,
    models: entriesOf("models"),
    needLevels: entriesOf("needLevels"),
    criteria: entriesOf("criteria"),
    decisions: entriesOf("decisions"),
    cases: entriesOf("cases"),
    challenges: entriesOf("challenges"),
    norms: entriesOf("norms"),
    profile: entriesOf("profile"),
    goals: entriesOf("goals"),
    glossary: entriesOf("glossary"),
    law,
    defects: entriesOf("defects"),
    agreement: entriesOf("agreement"),
    evidence: evidenceOf(raw, faults),
    claimById: new Map(claims.map((claim) => [claim.id, claim])),
    claimsBySource: group(claims, (claim) => claim.source),
    claimsByModel: groupByEach(claims, modelsOf),
    claimsByCriterion: groupByEach(claims, criteriaOf),
    claimsAbout: groupByEach(claims, ({ about }) => (about === undefined ? [] : [about])),
    files,
    edition: editionOf(
      raw.map(({ collection, content }) => [collection, JSON.stringify(content)]).toSorted(),
      law.map(({ checked }) => checked),
    ),
  };
  return { corpus, faults };
}

const modelsOf = ({ about, bears }: Claim) =>
  modelIds.filter((id) => id === about || bears.some(({ model }) => model === id));
const criteriaOf = ({ bears }: Claim) => bears.flatMap(({ criterion }) => criterion ?? []);

function groupByEach<T, K>(items: readonly T[], keys: (item: T) => readonly K[]): Map<K, T[]> {
  const pairs = items.flatMap((item) => [...new Set(keys(item))].map((key) => ({ key, item })));
  return new Map(
    Array.from(
      group(pairs, ({ key }) => key),
      ([key, members]) => [key, members.map(({ item }) => item)],
    ),
  );
}

const silentEvidence: EvidenceTable = EvidenceTable.parse({
  for: {
    survey: [0, 1],
    research: [0, 1],
    asserted: [0, 1],
    hedged: [0, 1],
    opinion: [0, 1],
    policy: [0, 1],
  },
  why: { da: "Mangler.", en: "Missing." },
});

function evidenceOf(raw: readonly RawFile[], faults: Fault[]): EvidenceTable {
  const file = raw.find(({ collection }) => collection === "evidence");
  if (file === undefined) {
    faults.push(missing("evidence"));
    return silentEvidence;
  }
  const reading = read(EvidenceTable, file.content);
  if (reading.ok) return reading.value;
  faults.push(...reading.faults.map((found) => inFile(found, file.file)));
  return silentEvidence;
}

const missing = (collection: string): Fault => inFile(fault("file-missing", {}), collection);

function labelOf(entry: unknown, index: number): string {
  const labelled = Entry.safeParse(entry);
  return labelled.success ? entryId(labelled.data) : `entry ${index + 1}`;
}
