import { z } from "zod";
import { Text } from "../../../domain/language.ts";
import { problemIds, problemKinds } from "../../errors/problem-kinds.ts";
import { endpoint } from "../endpoint.ts";
import type { ApiEndpoint } from "../services.ts";

const ProblemKind = z.strictObject({ id: z.enum(problemIds), status: z.int(), title: Text });

export const problemsEndpoint: ApiEndpoint = endpoint({
  id: "listProblem",
  method: "get",
  path: "/problems",
  summary: "What can be wrong with a request: the kinds that `type` refers to",
  parameters: z.strictObject({}),
  answer: z.array(ProblemKind),
  example: {},
  handle: () => problemIds.map((id) => ({ id, ...problemKinds[id] })),
});
