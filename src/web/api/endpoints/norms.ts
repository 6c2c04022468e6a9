import { z } from "zod";
import { exampleQuestions } from "../../../app/example-questions.ts";
import { NormAnswer, NormRequest } from "../../../app/norms/norms.ts";
import { endpoint } from "../endpoint.ts";
import type { ApiEndpoint } from "../services.ts";

export const normsEndpoint: ApiEndpoint = endpoint({
  id: "norms",
  method: "post",
  path: "/norms",
  summary:
    "What published rules say of areas, institutions and addresses, with who must act and how binding it is",
  description:
    "Rules of one municipality, which others may borrow. What they leave open (heads or full time, road or straight " +
    "line, …) is a setting; `otherwise` tells which settings decide a finding, `duties` the rules that nothing counts.",
  parameters: z.strictObject({}),
  body: NormRequest,
  answer: NormAnswer,
  example: { body: exampleQuestions.norms },
  handle: async ({ organisations, followNorms }, { body: { organisation, ...question }, signal }) => {
    const sound =
      organisation === undefined ? undefined : await organisations.find(organisation, "organisation");
    return followNorms(question, sound, signal);
  },
});
