import { z } from "zod";
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
  example: {
    body: {
      goals: [
        {
          id: "knowledge",
          goal: "Better knowledge sharing between daycare and special nursery",
          indicator: "Joint supervision meetings a year in each area",
          instrument: "count",
          target: "At least 4",
          baseline: "1",
          date: "2027-06-30",
          owner: "The area leader",
          obligation: "required",
        },
      ],
      today: "2026-11-01",
    },
  },
  handle: ({ lintPlan, today }, { body }) => lintPlan(body, today()),
});
