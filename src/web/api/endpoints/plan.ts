import { z } from "zod";
import { exampleQuestions } from "../../../app/example-questions.ts";
import { PlanAnswer, PlanQuestion } from "../../../app/plan/plan.ts";
import { endpoint } from "../endpoint.ts";
import type { ApiEndpoint } from "../services.ts";

export const planEndpoint: ApiEndpoint = endpoint({
  id: "planLint",
  method: "post",
  path: "/plan-lint",
  summary: "What each goal of a follow-up plan lacks, and whether one can say later that it was reached",
  parameters: z.strictObject({}),
  body: PlanQuestion,
  answer: PlanAnswer,
  example: { body: exampleQuestions.planLint },
  handle: ({ lintPlan, today }, { body }) => lintPlan(body, today()),
});
