import { z } from "zod";
import { Text } from "../../language.ts";
import { CriterionId, decisionIds } from "../../organisation/decisions.ts";
import { EntryId } from "./entry-id.ts";

export const Criterion = z
  .strictObject({
    id: CriterionId,
    name: Text,
    /** As it stands inside a sentence: «hvor meget I vægter …». */
    sentence: Text,
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
    /** Null where the source is silent on it; what seems to follow from the offer is not said. */
    integration: Text.nullable(),
    offer: Text,
    lawThen: Text.nullable(),
    lawNow: Text,
    claims: z.array(EntryId).min(1).readonly(),
  })
  .readonly();
export type NeedLevel = z.infer<typeof NeedLevel>;
