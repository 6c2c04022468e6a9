import { z } from "zod";
import { Comparison } from "../../../../app/compare/comparison.ts";
import { CompareRequest } from "../../../../app/compare/question.ts";
import { exampleQuestions } from "../../../../app/example-questions.ts";
import { endpoint } from "../../endpoint.ts";
import type { ApiEndpoint } from "../../services.ts";

export const compareEndpoint: ApiEndpoint = endpoint({
  id: "compare",
  method: "post",
  path: "/organisations/compare",
  summary:
    "Ways of organising a municipality, measured by every lens and ranked by one of them or several together",
  description:
    "`own` holds criteria beside the eight, and judgements by alternative and criterion. On a criterion of one's own only the " +
    "own judgement can speak, so it does under every lens. `information` tells what to find out first.",
  parameters: z.strictObject({}),
  body: CompareRequest,
  answer: Comparison,
  example: { body: exampleQuestions.compare },
  handle: async ({ organisations, compareOrganisations }, { body, signal, progress }) => {
    const organisation = await organisations.find(body.organisation, "organisation");
    return compareOrganisations({ ...body, organisation }, signal, progress);
  },
});
