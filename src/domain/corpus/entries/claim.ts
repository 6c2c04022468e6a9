import { z } from "zod";
import { refusing } from "../../faults/issues.ts";
import { Text } from "../../language.ts";
import { CriterionId, ModelId, PartialDecisions } from "../../organisation/decisions.ts";
import { EntryId } from "./entry-id.ts";

/**
 * How sure the source itself is: a survey figure, outside research, asserted, hedged ("can", "perhaps"), a named
 * leader's opinion, or policy text that the source quotes.
 */
export const hedges = ["survey", "research", "asserted", "hedged", "opinion", "policy"] as const;
export const Hedge = z.enum(hedges);
export type Hedge = z.infer<typeof Hedge>;

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
  .refine(
    ({ model, decision }) => model !== undefined || Object.keys(decision ?? {}).length > 0,
    refusing("bears-on-nothing", {}),
  );
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

export const longestQuote = 12;

/** At most `longestQuote` words, in the language of the source. */
export const Quote = z
  .strictObject({ da: z.string().regex(/^\S+( \S+)*$/, "words with one space between them") })
  .readonly()
  .refine(
    ({ da }) => da.split(" ").length <= longestQuote,
    refusing("quotation-too-long", { most: longestQuote }),
  );

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
    /** The few words of the source on which the reading turns, letter for letter, where the exact word matters. */
    quote: Quote.optional(),
    /** The claim that this one says again. What is restated counts once, so this one bears on nothing. */
    restates: EntryId.optional(),
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

/** The interval that one claim gives a cell, by hedge, when it speaks for; against is mirrored. */
export const EvidenceTable = z.strictObject({
  for: z.record(
    Hedge,
    z
      .tuple([z.number().min(0).max(1), z.number().min(0).max(1)])
      .refine(([low, high]) => low <= high, refusing("ends-swapped", {})),
  ),
  why: Text,
});
export type EvidenceTable = z.infer<typeof EvidenceTable>;
