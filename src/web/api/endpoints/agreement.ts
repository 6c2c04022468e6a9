import { z } from "zod";
import { AgreementAnswer, AgreementQuestion } from "../../../app/agreement/agreement.ts";
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
  example: {
    body: {
      weights: [
        [60, 30, 10],
        [50, 40, 10],
        [55, 30, 15],
        [10, 20, 70],
        [15, 20, 65],
        [10, 25, 65],
      ],
      answers: [
        [0.7, 0.2],
        [0.8, null],
        [0.6, 0.4],
      ],
    },
  },
  handle: ({ agreementAmong }, { body, signal, progress }) => agreementAmong(body, signal, progress),
});
