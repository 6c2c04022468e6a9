import { z } from "zod";
import { DomainError } from "../errors.ts";
import { fault } from "../faults/fault.ts";
import type { CriterionId, ModelId } from "../organisation/decisions.ts";
import type { Edition } from "./edition.ts";
import {
  Agreement,
  Case,
  Challenge,
  Claim,
  Criterion,
  Decision,
  Defect,
  type EvidenceTable,
  GlossaryEntry,
  Goal,
  LawChange,
  Model,
  NeedLevel,
  Norm,
  ProfileField,
  Source,
} from "./schema.ts";

/** The collections and the shape of their entries. */
export const entrySchemas = {
  sources: Source,
  claims: Claim,
  models: Model,
  needLevels: NeedLevel,
  criteria: Criterion,
  decisions: Decision,
  cases: Case,
  challenges: Challenge,
  norms: Norm,
  profile: ProfileField,
  goals: Goal,
  glossary: GlossaryEntry,
  law: LawChange,
  defects: Defect,
  agreement: Agreement,
} as const;

export type CollectionId = keyof typeof entrySchemas;
export const collectionIds = Object.keys(entrySchemas) as readonly CollectionId[];

export type Entries = { readonly [C in CollectionId]: readonly z.infer<(typeof entrySchemas)[C]>[] };

/** All that is published and encoded, read once at start. Plain data and maps: it can be sent to a worker. */
export type Corpus = Entries & {
  readonly evidence: EvidenceTable;
  readonly claimById: ReadonlyMap<string, Claim>;
  readonly claimsBySource: ReadonlyMap<string, readonly Claim[]>;
  /** The claims that bear on the model, or are told of it. */
  readonly claimsByModel: ReadonlyMap<ModelId, readonly Claim[]>;
  readonly claimsByCriterion: ReadonlyMap<CriterionId, readonly Claim[]>;
  /** The claims told of a case municipality or a model. */
  readonly claimsAbout: ReadonlyMap<string, readonly Claim[]>;
  /** The file of each entry, by `placeOf`. */
  readonly files: ReadonlyMap<string, string>;
  readonly edition: Edition;
};

/** What every entry has: an id, or a need level its number. */
export const Entry = z.union([z.object({ id: z.string() }), z.object({ level: z.number() })]);

export type Entry = z.infer<typeof Entry>;
export const entryId = (entry: Entry): string => ("id" in entry ? entry.id : String(entry.level));

export const placeOf = (collection: CollectionId, entry: Entry): string => `${collection}/${entryId(entry)}`;

/** The claim with the id. Throws `not-found` when there is none. */
export function claimOf(corpus: Corpus, id: string): Claim {
  const claim = corpus.claimById.get(id);
  if (claim === undefined) throw new DomainError("not-found", fault("unknown-claim", { claim: id }));
  return claim;
}
