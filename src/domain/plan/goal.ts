import { z } from "zod";
import { refusing } from "../faults/issues.ts";

const Words = z.string().trim().min(1).max(1000);
const IsoDate = z.iso.date();

/**
 * The measures a municipality already has at hand: inspection, KIDS, early tracing, language, well-being,
 * reviews, counts.
 */
export const instruments = ["tilsyn", "kids", "topi", "language", "tu", "mus", "count", "other"] as const;

/**
 * A goal of a follow-up plan, as far as it is written. `indicator` is what will be looked at, `instrument` how,
 * `target` the level that counts as reached, `baseline` the level today, `date` when it is to be reached,
 * `evaluation` when and how it is looked at, `expiry` when the goal ends unless it is renewed.
 */
export const PlanGoal = z
  .strictObject({
    id: z.string().min(1).max(100),
    goal: Words,
    indicator: Words.optional(),
    instrument: z.enum(instruments).optional(),
    instrumentNote: Words.optional(),
    target: Words.optional(),
    baseline: Words.optional(),
    date: IsoDate.optional(),
    frequency: Words.optional(),
    owner: Words.optional(),
    obligation: z.enum(["required", "offered"]).optional(),
    evaluation: z.strictObject({ date: IsoDate.optional(), how: Words.optional() }).readonly().optional(),
    expiry: IsoDate.optional(),
  })
  .readonly();
export type PlanGoal = z.infer<typeof PlanGoal>;

export const Plan = z
  .strictObject({
    goals: z
      .array(PlanGoal)
      .min(1)
      .max(200)
      .refine(
        (goals) => new Set(goals.map(({ id }) => id)).size === goals.length,
        refusing("ids-must-differ", {}),
      )
      .readonly(),
  })
  .readonly();
export type Plan = z.infer<typeof Plan>;
