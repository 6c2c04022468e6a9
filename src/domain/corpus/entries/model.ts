import { z } from "zod";
import { Text } from "../../language.ts";
import { decisionOptions, ModelId } from "../../organisation/decisions.ts";
import { EntryId } from "./entry-id.ts";

/** How firmly an option of a published model stands: printed in the figure, said in the prose, or our inference. */
export const Firmness = z.enum(["label", "text", "infer"]);

/** `contradicted`: what in the same source says otherwise. The model keeps the option, but no evidence of others. */
const tagged = <const O extends readonly [string, ...string[]]>(options: O) =>
  z.strictObject({
    option: z.enum(options),
    firmness: Firmness,
    note: Text.optional(),
    contradicted: Text.optional(),
  });

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
    /** As it stands inside a sentence: «… kommer oftest først». */
    sentence: Text,
    short: Text,
    section: z.string(),
    /** What it is, in the few words that stand beside its picture. */
    gist: Text,
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
