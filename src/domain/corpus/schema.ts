import { z } from "zod";
import { Text } from "../language.ts";
import {
  CriterionId,
  decisionIds,
  decisionOptions,
  ModelId,
  PartialDecisions,
} from "../organisation/decisions.ts";

const EntryId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.!-]{0,39}$/);
const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * How sure the source itself is: a survey figure, outside research, asserted, hedged ("can", "perhaps"), a named
 * leader's opinion, or policy text that the source quotes.
 */
export const hedges = ["survey", "research", "asserted", "hedged", "opinion", "policy"] as const;
export const Hedge = z.enum(hedges);
export type Hedge = z.infer<typeof Hedge>;

/** A published document, and the headings under which its claims stand. */
export const Source = z
  .strictObject({
    id: EntryId,
    title: Text,
    publisher: Text,
    year: z.number().int().nullable(),
    /** What is known of the date, where no year is printed. */
    dating: Text.optional(),
    language: z.enum(["da", "en"]),
    scope: Text,
    url: z.url().optional(),
    reading: Text.optional(),
    sections: z.array(z.string().min(1)).min(1).readonly(),
    /** First and last page of a section, where the source itself names them. */
    pages: z.record(z.string(), z.tuple([z.number().int(), z.number().int()])).optional(),
  })
  .readonly();
export type Source = z.infer<typeof Source>;

export const directions = ["for", "against", "neutral"] as const;

/** What a claim is about, and why it bears there. It names a model, a decision, or both. */
export const Bearing = z
  .strictObject({
    model: ModelId.optional(),
    decision: PartialDecisions.optional(),
    criterion: CriterionId.nullable(),
    direction: z.enum(directions),
    because: Text,
  })
  .readonly()
  .refine(({ model, decision }) => model !== undefined || Object.keys(decision ?? {}).length > 0, {
    message: "a bearing names a model or a decision",
  });
export type Bearing = z.infer<typeof Bearing>;

export const claimKinds = [
  "about",
  "background",
  "gain",
  "offer",
  "figure",
  "potential",
  "strength",
  "weakness",
  "risk",
  "pattern",
  "trait",
  "precondition",
  "need-level",
  "stage",
  "fact",
  "opinion",
  "challenge",
  "question",
  "rule",
  "profile",
  "goal",
  "feedback",
  "suggestion",
] as const;

/** One published statement, in our own words, with its place and how sure the source is. */
export const Claim = z
  .strictObject({
    id: EntryId,
    source: EntryId,
    section: z.string().min(1),
    page: z.number().int().positive().nullable().default(null),
    origin: z.literal("published").default("published"),
    hedge: Hedge,
    kind: z.enum(claimKinds),
    /** The case municipality or model it is told of, where it is told of one. */
    about: z.string().optional(),
    text: Text,
    /** A caution for whoever reads it: a denominator, an uncertainty, what it must not be used for. */
    caution: Text.optional(),
    /** What a municipality can ask itself, where the source points at an untapped potential. */
    selfCheck: Text.optional(),
    /** Figures that stand in the source, exact, by name. */
    figures: z.record(z.string(), z.number()).optional(),
    /** For feedback: who said it and how many, in the source's own measure; and what the administration answered. */
    who: Text.optional(),
    tone: z.enum(["positive", "critical", "divided", "suggestion", "neutral"]).optional(),
    answer: Text.optional(),
    bears: z.array(Bearing).readonly().default([]),
  })
  .readonly();
export type Claim = z.infer<typeof Claim>;

/** How firmly an option of a published model stands: printed in the figure, said in the prose, or our inference. */
export const Firmness = z.enum(["label", "text", "infer"]);

const tagged = <const O extends readonly [string, ...string[]]>(options: O) =>
  z.strictObject({ option: z.enum(options), firmness: Firmness, note: Text.optional() });

const TaggedDecisions = z.strictObject({
  coordination: tagged(decisionOptions.coordination),
  administration: tagged(decisionOptions.administration),
  leadership: tagged(decisionOptions.leadership),
  specialLine: tagged(decisionOptions.specialLine),
  support: tagged(decisionOptions.support),
  referral: tagged(decisionOptions.referral),
  financing: tagged(decisionOptions.financing),
  network: tagged(decisionOptions.network),
});

/** A published model: a named set of decisions, what is said of it, and its printed figure as far as it is known. */
export const Model = z
  .strictObject({
    id: ModelId,
    number: z.number().int().min(1).max(4),
    name: Text,
    short: Text,
    section: z.string(),
    summary: Text,
    howItWorks: z.array(Text).min(1).readonly(),
    whoLeads: Text,
    whoDecides: Text,
    whoPays: Text,
    decisions: TaggedDecisions,
    figure: z
      .strictObject({
        title: z.string(),
        nodes: z.array(z.strictObject({ id: EntryId, label: Text, firmness: Firmness })).readonly(),
        edges: z
          .array(
            z.strictObject({
              from: EntryId,
              to: EntryId,
              kind: z.enum(["leads", "contains", "coordinates", "memberOf"]),
              firmness: Firmness,
              note: Text.optional(),
            }),
          )
          .readonly(),
      })
      .readonly(),
    questions: z.array(Text).min(3).readonly(),
  })
  .readonly();
export type Model = z.infer<typeof Model>;

export const Criterion = z
  .strictObject({
    id: CriterionId,
    name: Text,
    short: Text,
    question: Text,
    explanation: Text,
    gain: EntryId.nullable(),
    claims: z.array(EntryId).min(1).readonly(),
  })
  .readonly();
export type Criterion = z.infer<typeof Criterion>;

export const Decision = z
  .strictObject({
    id: z.enum(decisionIds),
    name: Text,
    question: Text,
    options: z
      .array(z.strictObject({ id: z.string(), name: Text, explanation: Text }))
      .min(2)
      .readonly(),
  })
  .readonly();
export type Decision = z.infer<typeof Decision>;

export const NeedLevel = z
  .strictObject({
    level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
    name: Text,
    children: Text,
    integration: Text,
    offer: Text,
    lawThen: Text.nullable(),
    lawNow: Text,
    claims: z.array(EntryId).min(1).readonly(),
  })
  .readonly();
export type NeedLevel = z.infer<typeof NeedLevel>;

/** A case municipality as it is told: the facts are claims, this ties them together. */
export const Case = z
  .strictObject({
    id: z.enum(["svendborg", "koege", "aalborg"]),
    name: Text,
    headline: Text,
    summary: Text,
    /** Claim ids in the order in which they are told. */
    facts: z.array(EntryId).min(1).readonly(),
    opinions: z.array(EntryId).readonly(),
    notStated: z.array(Text).readonly(),
    openQuestions: z.array(Text).min(1).readonly(),
  })
  .readonly();
export type Case = z.infer<typeof Case>;

export const Challenge = z
  .strictObject({
    id: EntryId,
    name: Text,
    summary: Text,
    claims: z.array(EntryId).readonly(),
    questions: z.array(EntryId).readonly(),
  })
  .readonly();
export type Challenge = z.infer<typeof Challenge>;

export const modalities = ["must", "must-strive", "recommended", "none-stated"] as const;
export const Norm = z
  .strictObject({
    id: EntryId,
    source: EntryId,
    section: z.string(),
    subject: Text,
    measure: z
      .enum(["placesPerArea", "staffPerLeader", "metresBetweenAddresses", "staffAtAddress"])
      .nullable(),
    /** Holds when the measured value lies within; null is open. `exclusive` ends do not belong. */
    from: z.number().nullable(),
    to: z.number().nullable(),
    exclusiveFrom: z.boolean().default(false),
    exclusiveTo: z.boolean().default(false),
    /** Where the source names the lower end only roughly: above the first and up to the second, judge. */
    band: z.tuple([z.number(), z.number()]).readonly().optional(),
    /** The norm that must hold before this one is asked. */
    given: EntryId.optional(),
    consequence: Text.nullable(),
    actor: Text.nullable(),
    involves: z.array(Text).readonly(),
    modality: z.enum(modalities),
    open: z.array(Text).readonly().default([]),
    claims: z.array(EntryId).readonly().default([]),
  })
  .readonly();
export type Norm = z.infer<typeof Norm>;

export const ProfileField = z
  .strictObject({
    id: EntryId,
    kind: z.enum(["capability", "dimension", "role", "frame"]),
    source: EntryId,
    section: z.string(),
    name: Text,
    demand: Text,
    means: z.array(Text).readonly().default([]),
    bearsOn: z.array(Text).readonly().default([]),
    claims: z.array(EntryId).readonly().default([]),
  })
  .readonly();
export type ProfileField = z.infer<typeof ProfileField>;

export const Goal = z
  .strictObject({
    id: EntryId,
    source: EntryId,
    section: z.string(),
    goal: Text,
    measure: Text,
    hasNumber: z.boolean(),
    hasDate: z.boolean(),
    hasInstrument: z.boolean(),
    hasTarget: z.boolean(),
    verdict: z.enum(["measurable", "partly", "not-measurable"]),
    why: Text,
    commitments: z.array(Text).readonly(),
    claims: z.array(EntryId).readonly().default([]),
  })
  .readonly();
export type Goal = z.infer<typeof Goal>;

export const GlossaryEntry = z
  .strictObject({ id: EntryId, term: Text, meaning: Text, code: z.string().optional() })
  .readonly();
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;

/** A place where law or figures have changed since the booklet. */
export const LawChange = z
  .strictObject({
    id: EntryId,
    topic: Text,
    in2011: Text.nullable(),
    now: Text,
    certainty: z.enum(["high", "medium", "low"]),
    checked: IsoDate,
    where: z.string(),
    levels: z.array(z.number().int().min(1).max(4)).readonly().default([]),
  })
  .readonly();
export type LawChange = z.infer<typeof LawChange>;

/** A known defect of a source, shown wherever it matters. */
export const Defect = z
  .strictObject({
    id: EntryId,
    source: EntryId,
    section: z.string(),
    name: Text,
    text: Text,
    touches: z.array(z.string()).readonly(),
  })
  .readonly();
export type Defect = z.infer<typeof Defect>;

/** The interval that one claim gives a cell, by hedge, when it speaks for; against is mirrored. */
export const EvidenceTable = z.strictObject({
  for: z.record(
    Hedge,
    z
      .tuple([z.number().min(0).max(1), z.number().min(0).max(1)])
      .refine(([low, high]) => low <= high, { message: "the lower end lies above the upper" }),
  ),
  why: Text,
});
export type EvidenceTable = z.infer<typeof EvidenceTable>;
