import { z } from "zod";
import { Wording } from "../language.ts";
import { limits, recordOf } from "../limits.ts";
import { NormSettings } from "../organisation/norms/settings.ts";
import { Organisation } from "../organisation/schema.ts";
import { SuppressionSettings } from "../suppression/table.ts";

/** How the published norms are read here, and at which values where a municipality has its own. */
const NormChoices = z
  .strictObject({
    readings: NormSettings.prefault({}),
    thresholds: recordOf(z.string().max(limits.nameLetters), z.number().min(0), limits.listed).default({}),
  })
  .readonly();

export const AnalysisSettings = z
  .strictObject({
    norms: NormChoices.prefault({}),
    suppression: SuppressionSettings.prefault({}),
    /** After this day it may be deleted; null for as long as somebody opens it. */
    keptUntil: z.iso.date().nullable().default(null),
  })
  .readonly();
export type AnalysisSettings = z.infer<typeof AnalysisSettings>;

/** A list of which nothing is known yet but its place. */
const Empty = z.array(z.never()).max(0).readonly().default([]);

export const analysisSchema = "tovholder/analysis@1";

/** One municipality's saved work: what its log of commands has made so far. */
export const Analysis = z
  .strictObject({
    schema: z.literal(analysisSchema),
    name: Wording,
    organisation: Organisation,
    variants: Empty,
    priorities: Empty,
    judgements: Empty,
    plan: Empty,
    texts: Empty,
    settings: AnalysisSettings.prefault({}),
  })
  .readonly();
export type Analysis = z.infer<typeof Analysis>;
