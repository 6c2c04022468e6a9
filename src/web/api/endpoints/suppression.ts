import { z } from "zod";
import { exampleQuestions } from "../../../app/example-questions.ts";
import { SuppressAnswer, SuppressRequest } from "../../../app/suppression/suppression.ts";
import { endpoint } from "../endpoint.ts";
import type { ApiEndpoint } from "../services.ts";

export const suppressionEndpoint: ApiEndpoint = endpoint({
  id: "suppress",
  method: "post",
  path: "/suppress",
  summary:
    "Tables as they may be published: small counts hidden, and others so that these cannot be computed",
  description:
    "From all that is shown together no hidden count can be narrowed to a range less wide than the threshold (5, or " +
    "down to 3 with a reason). Tables that could be put together to more than they say are refused: a ring of three, rows " +
    "that only one of them groups, labels left out. What lies within what must be told (`within`). Or one table in ranges, or rounded at random. At most 50,000 counts together. `report` must not be published.",
  parameters: z.strictObject({}),
  body: SuppressRequest,
  keepsNothing: true,
  answer: SuppressAnswer,
  example: { body: exampleQuestions.suppress },
  handle: ({ suppressTables }, { body, signal, progress }) => suppressTables(body, signal, progress),
});
