import { z } from "zod";
import { EvidenceCell } from "../../lenses/evidence/evidence.ts";
import { IndicatorReadings } from "../../lenses/structure/scaling.ts";
import { CriterionId, Decisions, decisionIds, ModelId } from "../../organisation/decisions.ts";

const DecisionId = z.enum(decisionIds);
const Count = z.number();

const NearestModel = z.strictObject({ id: ModelId, differs: z.array(DecisionId).readonly() }).readonly();
const Evidence = z.record(CriterionId, EvidenceCell).readonly();

/** One decision changed. `from` and `to` are options. */
const Change = {
  decision: DecisionId,
  from: z.string(),
  to: z.string(),
  areas: z
    .array(z.string())
    .readonly()
    .optional()
    .describe("Where support becomes mixed: the areas that then have support of their own."),
};

const Reached = z
  .strictObject({ units: Count, leaders: Count, staff: Count, children: Count, paths: Count })
  .readonly();
const Worse = z.array(CriterionId).readonly().describe("Criteria that then stand worse than today.");

export const FrontMember = z
  .strictObject({
    decisions: Decisions,
    indicators: IndicatorReadings,
    evidence: Evidence.describe("What is published of decisions like these."),
    nearestModel: NearestModel,
    beatsToday: z
      .boolean()
      .describe("No worse than today on any of the eight indicators, and better on one."),
    alike: Count.describe("How many more combinations measure the same; this one changes least from today."),
    changes: z.array(z.strictObject(Change).readonly()).readonly().describe("From today."),
    reached: Reached.describe(
      "How many units, leaders, specialists, children and referral paths the changes reach.",
    ),
    steps: z
      .array(
        z
          .strictObject({
            ...Change,
            worse: Worse,
          })
          .readonly(),
      )
      .readonly()
      .nullable()
      .describe(
        "The shortest way from today by single decisions that hold together; null where there is none.",
      ),
  })
  .readonly();
export type FrontMember = z.infer<typeof FrontMember>;

/** The combinations that nothing beats on all eight indicators, fewest changes from today first. */
export const Found = z
  .strictObject({
    combinations: Count.describe("All that hold together for this municipality."),
    kept: Count.describe("Those that pass the filter."),
    mixedSupport: z
      .enum(["every-set", "most-children", "none"])
      .describe(
        "Whether mixed support was tried in every set of areas, or, where areas are many, in the areas with most children for each number of areas.",
      ),
    today: z
      .strictObject({
        decisions: Decisions,
        unclear: z.array(DecisionId).readonly(),
        indicators: IndicatorReadings,
        evidence: Evidence,
        nearestModel: NearestModel,
        plain: z
          .strictObject({ indicators: IndicatorReadings, worse: Worse, reached: Reached })
          .readonly()
          .nullable()
          .describe(
            "Today's decisions in the plain form that all combinations are measured in: what differs from today here is no decision's doing. Null where today's decisions do not hold together.",
          ),
      })
      .readonly(),
    front: z.array(FrontMember).readonly(),
  })
  .readonly();
export type Found = z.infer<typeof Found>;
