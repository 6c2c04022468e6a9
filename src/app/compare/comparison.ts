import { z } from "zod";
import { WithoutStatements } from "../../domain/decision/first/without-statements.ts";
import { Information } from "../../domain/decision/information/information.ts";
import { Ranking } from "../../domain/decision/smaa/ranking.ts";
import { EvidenceCell } from "../../domain/lenses/evidence/evidence.ts";
import { lensIds, Said } from "../../domain/lenses/lens.ts";
import { Judgement } from "../../domain/lenses/own/own-view.ts";
import { IndicatorReadings } from "../../domain/lenses/structure/scaling.ts";
import { CriterionId, Decisions, decisionIds, ModelId } from "../../domain/organisation/decisions.ts";
import { Sentences } from "../decision/bilingual.ts";

const Entered = Judgement.unwrap()
  .extend({ origin: z.literal("entered") })
  .readonly();

/** One alternative on this municipality's units, by every lens. */
const Measured = z.strictObject({
  id: z.string(),
  decisions: Decisions,
  nearestModel: z.strictObject({ id: ModelId, differs: z.array(z.enum(decisionIds)).readonly() }).readonly(),
  indicators: IndicatorReadings,
  measurements: z
    .strictObject({
      evidence: z.record(CriterionId, EvidenceCell).readonly(),
      structure: z.record(CriterionId, Said).readonly(),
      own: z.record(z.string(), Entered).readonly().describe("What was judged, and why."),
    })
    .readonly(),
});
export const MeasuredAlternative = Measured.readonly();
export type MeasuredAlternative = z.infer<typeof MeasuredAlternative>;

const LensId = z.enum(lensIds);
const CombinedCell = z
  .strictObject({
    measurement: Said,
    lenses: z.array(LensId).readonly().describe("Those that say anything here."),
    disagreements: z
      .array(z.tuple([LensId, LensId]).readonly())
      .readonly()
      .describe("Pairs of which each excludes what the other says."),
  })
  .readonly();

/** An alternative, and what the ranking goes by in each cell, whichever lens was asked for. */
export const ComparedAlternative = Measured.extend({
  combined: z.record(z.string(), CombinedCell).readonly(),
}).readonly();
export type ComparedAlternative = z.infer<typeof ComparedAlternative>;

export const Comparison = z
  .strictObject({
    alternatives: z.array(ComparedAlternative).readonly(),
    ranking: Ranking,
    without: WithoutStatements,
    information: Information.unwrap()
      .extend({ words: Sentences })
      .readonly()
      .describe("What knowing more would bring; a group is all that one source speaks of."),
    words: Sentences,
  })
  .readonly();
export type Comparison = z.infer<typeof Comparison>;
