import { z } from "zod";
import { Measurement } from "../../domain/decision/measurement.ts";
import { Ranking } from "../../domain/decision/smaa/ranking.ts";
import { EvidenceCell } from "../../domain/lenses/evidence/evidence.ts";
import { CriterionId, Decisions, decisionIds, ModelId } from "../../domain/organisation/decisions.ts";

const IndicatorReading = z
  .strictObject({
    value: z
      .number()
      .nullable()
      .describe("In the indicator's own unit; null where there is nothing to measure."),
    scaled: z
      .number()
      .nullable()
      .describe("0 worst to 1 best over all consistent decisions for this municipality."),
    origin: z.literal("computed"),
  })
  .readonly();

/** One alternative on this municipality's units, by every lens, whichever of them the ranking goes by. */
export const ComparedAlternative = z
  .strictObject({
    id: z.string(),
    decisions: Decisions,
    nearestModel: z
      .strictObject({ id: ModelId, differs: z.array(z.enum(decisionIds)).readonly() })
      .readonly(),
    indicators: z.record(z.string(), IndicatorReading).readonly(),
    measurements: z
      .strictObject({
        evidence: z.record(CriterionId, EvidenceCell).readonly(),
        structure: z.record(CriterionId, Measurement).readonly(),
      })
      .readonly(),
  })
  .readonly();
export type ComparedAlternative = z.infer<typeof ComparedAlternative>;

export const Comparison = z
  .strictObject({
    alternatives: z.array(ComparedAlternative).readonly(),
    ranking: Ranking,
    words: z
      .strictObject({ da: z.array(z.string()).readonly(), en: z.array(z.string()).readonly() })
      .readonly(),
  })
  .readonly();
export type Comparison = z.infer<typeof Comparison>;
