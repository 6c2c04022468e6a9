import { z } from "zod";
import { AgreementAnswer, AgreementQuestion } from "../../../app/agreement/agreement.ts";
import { exampleQuestions } from "../../../app/example-questions.ts";
import { endpoint } from "../endpoint.ts";
import type { ApiEndpoint } from "../services.ts";

export const agreementEndpoint: ApiEndpoint = endpoint({
  id: "agreement",
  method: "post",
  path: "/agreement",
  summary:
    "How far participants agree: Kendall's W with its test, medians and quartiles, groups who weigh alike",
  parameters: z.strictObject({}),
  body: AgreementQuestion,
  answer: AgreementAnswer,
  example: { body: exampleQuestions.agreement },
  handle: ({ agreementAmong }, { body, signal, progress }) => agreementAmong(body, signal, progress),
});
