import { z } from "zod";
import { limits } from "../limits.ts";

/** The anchoring decisions and their options, in the order in which they are shown. */
export const decisionOptions = {
  coordination: ["departments", "department", "areas", "network"],
  administration: ["joint", "separate"],
  leadership: ["traditional", "area", "twoTierArea"],
  specialLine: ["department", "area"],
  support: ["central", "specialUnit", "areas", "mixed"],
  referral: ["section", "committee", "area"],
  financing: ["central", "area"],
  network: ["none", "informal", "formal"],
} as const;

export type DecisionId = keyof typeof decisionOptions;
export const decisionIds = Object.keys(decisionOptions) as readonly DecisionId[];

/**
 * One option per decision. `supportAreas` names the areas that hold support staff of their own
 * when `support` is "mixed", and is empty otherwise.
 */
export const Decisions = z
  .strictObject({
    coordination: z.enum(decisionOptions.coordination),
    administration: z.enum(decisionOptions.administration),
    leadership: z.enum(decisionOptions.leadership),
    specialLine: z.enum(decisionOptions.specialLine),
    support: z.enum(decisionOptions.support),
    referral: z.enum(decisionOptions.referral),
    financing: z.enum(decisionOptions.financing),
    network: z.enum(decisionOptions.network),
    supportAreas: z.array(z.string().max(limits.nameLetters)).max(limits.areas).readonly().default([]),
  })
  .readonly();
export type Decisions = z.infer<typeof Decisions>;

/** Some decisions and their options: what a claim is about, or what a case publishes. */
export const PartialDecisions = z
  .strictObject({
    coordination: z.enum(decisionOptions.coordination),
    administration: z.enum(decisionOptions.administration),
    leadership: z.enum(decisionOptions.leadership),
    specialLine: z.enum(decisionOptions.specialLine),
    support: z.enum(decisionOptions.support),
    referral: z.enum(decisionOptions.referral),
    financing: z.enum(decisionOptions.financing),
    network: z.enum(decisionOptions.network),
  })
  .partial()
  .readonly();
export type PartialDecisions = z.infer<typeof PartialDecisions>;

export const modelIds = ["cross-department", "central", "decentral", "network"] as const;
export const ModelId = z.enum(modelIds);
export type ModelId = z.infer<typeof ModelId>;

export const criterionIds = [
  "direction",
  "referral",
  "parents",
  "knowledge",
  "efficiency",
  "specialism",
  "authority",
  "bridge",
] as const;
export const CriterionId = z.enum(criterionIds);
export type CriterionId = z.infer<typeof CriterionId>;
