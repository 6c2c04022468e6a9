import { z } from "zod";
import { InformationAnswer, InformationQuestion } from "../../../app/decision/information.ts";
import { PreferenceAnswer } from "../../../app/decision/preference.ts";
import { RankAnswer, RankQuestion } from "../../../app/decision/rank.ts";
import { StabilityAnswer, StabilityQuestion } from "../../../app/decision/stability.ts";
import { exampleQuestions } from "../../../app/example-questions.ts";
import { Problem } from "../../../domain/decision/problem.ts";
import { endpoint } from "../endpoint.ts";
import type { ApiEndpoint } from "../services.ts";

export const decisionEndpoints: readonly ApiEndpoint[] = [
  endpoint({
    id: "rank",
    method: "post",
    path: "/rank",
    summary: "Which alternative comes where, over all weights and values left open (SMAA-2)",
    description:
      "The same problem and seed always have the same answer. Weights may also be given as `points`, or as `ratios` " +
      "([criterion, other, times]): how many times as much one swing from worst to best counts as another.",
    parameters: z.strictObject({}),
    body: RankQuestion,
    answer: RankAnswer,
    example: { body: exampleQuestions.rank },
    handle: ({ rankProblem }, { body, signal, progress }) => rankProblem(body, signal, progress),
  }),
  endpoint({
    id: "stability",
    method: "post",
    path: "/stability",
    summary: "What given weights say, and how far each may move before another alternative leads",
    description:
      "Asks for exact weights. Uncertain measurements stand at their means. With `map`, also who wins for each weight of " +
      "two criteria, when the others share what is left in their proportions.",
    parameters: z.strictObject({}),
    body: StabilityQuestion,
    answer: StabilityAnswer,
    example: { body: exampleQuestions.stability },
    handle: ({ stabilityOf }, { body, signal, progress }) => stabilityOf(body, signal, progress),
  }),
  endpoint({
    id: "preference",
    method: "post",
    path: "/preference",
    summary: "What holds whatever the open weights and values, what may hold, and who can never come first",
    description: "Exact, not sampled.",
    parameters: z.strictObject({}),
    body: Problem,
    answer: PreferenceAnswer,
    example: { body: exampleQuestions.preference },
    handle: ({ preferenceIn }, { body, signal, progress }) => preferenceIn(body, signal, progress),
  }),
  endpoint({
    id: "information",
    method: "post",
    path: "/information",
    summary: "What to find out first: what it would bring to know each uncertain value and each weight",
    description:
      "The expected value of partial perfect information, on the samples of the ranking; `groups` of values that would " +
      "become known together, as by asking one source; and how far each thing alone moves the lead (tornado).",
    parameters: z.strictObject({}),
    body: InformationQuestion,
    answer: InformationAnswer,
    example: { body: exampleQuestions.information },
    handle: ({ informationOn }, { body, signal, progress }) => informationOn(body, signal, progress),
  }),
];
