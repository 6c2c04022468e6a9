import { z } from "zod";
import { type CollectionId, type Entry, entryId } from "../../../../domain/corpus/corpus.ts";
import * as corpus from "../../../../domain/corpus/schema.ts";
import { DomainError } from "../../../../domain/errors.ts";
import { fault } from "../../../../domain/faults/fault.ts";
import { limits } from "../../../../domain/limits.ts";
import { endpoint } from "../../endpoint.ts";
import type { ApiEndpoint } from "../../services.ts";
import { claimsEndpoint } from "./claims.ts";

type Collection = {
  readonly path: string;
  readonly from: CollectionId;
  /** What one entry is called, in code and in the document. */
  readonly name: string;
  readonly summary: string;
  readonly schema: z.ZodType;
  /** An entry that is there. */
  readonly example: string;
};

/** Each collection of the corpus by its address. */
export const collections: readonly Collection[] = [
  {
    path: "sources",
    from: "sources",
    name: "Source",
    summary: "The published documents, with their headings",
    schema: corpus.Source,
    example: "vaeksthus-2011",
  },
  {
    path: "claims",
    from: "claims",
    name: "Claim",
    summary: "The published statements, with source, place, hedge and what they bear on",
    schema: corpus.Claim,
    example: "M3-R1",
  },
  {
    path: "criteria",
    from: "criteria",
    name: "Criterion",
    summary: "The eight criteria",
    schema: corpus.Criterion,
    example: "specialism",
  },
  {
    path: "decisions",
    from: "decisions",
    name: "Decision",
    summary: "The anchoring decisions and their options",
    schema: corpus.Decision,
    example: "support",
  },
  {
    path: "models",
    from: "models",
    name: "Model",
    summary: "The four published models",
    schema: corpus.Model,
    example: "decentral",
  },
  {
    path: "need-levels",
    from: "needLevels",
    name: "NeedLevel",
    summary: "The four levels of need, with the law then and now",
    schema: corpus.NeedLevel,
    example: "1",
  },
  {
    path: "cases",
    from: "cases",
    name: "Case",
    summary: "The three case municipalities as they are told",
    schema: corpus.Case,
    example: "svendborg",
  },
  {
    path: "challenges",
    from: "challenges",
    name: "Challenge",
    summary: "The challenges, with their questions",
    schema: corpus.Challenge,
    example: "L-1",
  },
  {
    path: "norms",
    from: "norms",
    name: "Norm",
    summary: "Rules with their thresholds, and how binding they are",
    schema: corpus.Norm,
    example: "K-1",
  },
  {
    path: "leadership-profile",
    from: "profile",
    name: "ProfileField",
    summary: "What is asked of the leaders",
    schema: corpus.ProfileField,
    example: "F-1",
  },
  {
    path: "goals",
    from: "goals",
    name: "Goal",
    summary: "Published goals, and whether they can be measured",
    schema: corpus.Goal,
    example: "A",
  },
  {
    path: "law-changes",
    from: "law",
    name: "LawChange",
    summary: "What law and figures have become since 2011, and how certain that is",
    schema: corpus.LawChange,
    example: "LAW-TEXT",
  },
  {
    path: "defects",
    from: "defects",
    name: "Defect",
    summary: "Known defects of the sources",
    schema: corpus.Defect,
    example: "lost-drawings",
  },
  {
    path: "glossary",
    from: "glossary",
    name: "GlossaryEntry",
    summary: "The words, and what they mean here",
    schema: corpus.GlossaryEntry,
    example: "hand-over",
  },
];

export const collectionEndpoints: readonly ApiEndpoint[] = collections.flatMap((collection) => [
  collection.from === "claims" ? claimsEndpoint : listing(collection),
  single(collection),
]);

function listing({ path, from, name, summary, schema }: Collection): ApiEndpoint {
  return endpoint({
    id: `list${name}`,
    method: "get",
    path: `/${path}`,
    summary,
    parameters: z.strictObject({}),
    answer: z.array(schema),
    example: {},
    handle: ({ library }) => library.corpus[from],
  });
}

function single({ path, from, name, summary, schema, example }: Collection): ApiEndpoint {
  return endpoint({
    id: `get${name}`,
    method: "get",
    path: `/${path}/{id}`,
    summary: `${summary}: one of them`,
    parameters: z.strictObject({ id: z.string().max(limits.nameLetters) }),
    answer: schema,
    example: { parameters: { id: example } },
    handle: ({ library }, { parameters: { id } }) => {
      const entries: readonly Entry[] = library.corpus[from];
      const found = entries.find((entry) => entryId(entry) === id);
      if (found === undefined)
        throw new DomainError("not-found", fault("unknown-entry", { collection: path, id }));
      return found;
    },
  });
}
