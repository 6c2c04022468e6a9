import { z } from "zod";
import { exampleQuestions } from "../../../../app/example-questions.ts";
import { SearchRequest } from "../../../../app/hybrids/question.ts";
import { SearchAnswer } from "../../../../domain/hybrids/ranking/answer.ts";
import { endpoint } from "../../endpoint.ts";
import type { ApiEndpoint } from "../../services.ts";

export const searchEndpoint: ApiEndpoint = endpoint({
  id: "search",
  method: "post",
  path: "/search",
  summary:
    "Every consistent way of organising a municipality: those that none beats, the way there from today, and which come " +
    "first under which priorities",
  description:
    "Measures all combinations of decisions on the eight indicators. `atLeastAsNow` names criteria on which the " +
    "structure may be no worse than today; `keep` decisions to be taken in a given way. Of each that none beats, `first` " +
    "tells whether it can come first under the `preference` (exactly) and how often it does (sampled), by the structure alone.",
  parameters: z.strictObject({}),
  body: SearchRequest,
  answer: SearchAnswer,
  example: { body: exampleQuestions.search },
  handle: async (
    { organisations, searchHybrids },
    { body: { organisation, preference, ...filter }, signal, progress },
  ) => {
    const sound = await organisations.find(organisation, "organisation");
    return searchHybrids({ organisation: sound, filter, preference }, signal, progress);
  },
});
