import { z } from "zod";
import { Text } from "../../domain/language.ts";
import { instruments, Plan, PlanGoal } from "../../domain/plan/goal.ts";
import { grades } from "../../domain/plan/grade.ts";
import { lintPlan } from "../../domain/plan/lint.ts";

/** A follow-up plan, and the date that it is read on: today's, if none is given. */
export const PlanQuestion = Plan.unwrap().extend({ today: z.iso.date().optional() }).readonly();
export type PlanQuestion = z.infer<typeof PlanQuestion>;

const fields = PlanGoal.unwrap().keyof();

export const PlanAnswer = z
  .strictObject({
    goals: z
      .array(
        z
          .strictObject({
            id: z.string(),
            grade: z.enum(grades).describe("Whether one can answer later if the goal was reached."),
            complete: z.boolean().describe("Nothing that hinders is missing."),
            findings: z
              .array(
                z
                  .strictObject({
                    check: z.string(),
                    field: fields,
                    severity: z.enum(["error", "warning"]),
                    text: Text,
                  })
                  .readonly(),
              )
              .readonly(),
          })
          .readonly(),
      )
      .readonly(),
    instruments: z.array(z.enum(instruments)).readonly().describe("What may be measured by."),
  })
  .readonly();
export type PlanAnswer = z.infer<typeof PlanAnswer>;

export const planAnswer = (plan: PlanQuestion, today: string): PlanAnswer => ({
  goals: lintPlan(plan, plan.today ?? today),
  instruments,
});
