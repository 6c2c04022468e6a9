import { z } from "zod";
import { CapacityAnswer } from "../../../app/capacity/answer.ts";
import { CapacityRequest, organisationQuestion } from "../../../app/capacity/question.ts";
import { exampleQuestions } from "../../../app/example-questions.ts";
import { endpoint } from "../endpoint.ts";
import type { ApiEndpoint } from "../services.ts";

export const capacityEndpoint: ApiEndpoint = endpoint({
  id: "capacity",
  method: "post",
  path: "/capacity",
  summary: "How long children wait for support, from pools of staff and the needs that reach them",
  description:
    "Pools in closed form: {pools}. A seeded simulation of needs under variants, paired by common random numbers: " +
    "{needs, variants, weeks, …}. What smaller pools near by must gain to wait no longer: {near, far}. All this from " +
    "an organisation, over the range of each assumption: {organisation}; with `simulation`, simulated as well.",
  parameters: z.strictObject({}),
  body: CapacityRequest,
  answer: CapacityAnswer,
  example: { body: exampleQuestions.capacity },
  handle: async ({ organisations, capacityOf }, { body, signal, progress }) => {
    if (!("organisation" in body)) return capacityOf(body, signal, progress);
    const organisation = await organisations.find(body.organisation, "organisation");
    return capacityOf(organisationQuestion(body, organisation), signal, progress);
  },
});
