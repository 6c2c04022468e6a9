import { z } from "zod";
import { InformationAnswer, InformationQuestion } from "../../../app/decision/information.ts";
import { PreferenceAnswer } from "../../../app/decision/preference.ts";
import { RankAnswer } from "../../../app/decision/rank.ts";
import { StabilityAnswer, StabilityQuestion } from "../../../app/decision/stability.ts";
import { Problem } from "../../../domain/decision/problem.ts";
import { endpoint } from "../endpoint.ts";
import type { ApiEndpoint } from "../services.ts";

const unitScale = { worst: 0, best: 1 };

/** Two ways of placing support: what is known of each on two criteria. */
const exampleProblem = {
  alternatives: ["central", "areas"],
  criteria: [
    { id: "specialism", scale: unitScale },
    { id: "contacts", scale: { worst: 8, best: 2 } },
  ],
  measurements: {
    central: {
      specialism: { type: "uniform", low: 0.5, high: 1 },
      contacts: { type: "normal", mean: 6, sd: 0.5 },
    },
    areas: {
      specialism: { type: "uniform", low: 0, high: 0.5 },
      contacts: { type: "exact", value: 3 },
    },
  },
};

/** The same, and the minutes that a pedagogue is on the road. */
const threeCriteria = {
  ...exampleProblem,
  criteria: [...exampleProblem.criteria, { id: "transport", scale: { worst: 60, best: 0 } }],
  measurements: {
    central: { ...exampleProblem.measurements.central, transport: { type: "exact", value: 40 } },
    areas: { ...exampleProblem.measurements.areas, transport: { type: "exact", value: 10 } },
  },
};

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
    body: Problem,
    answer: RankAnswer,
    example: {
      body: {
        ...exampleProblem,
        preference: { type: "ordinal", ranking: [["specialism"], ["contacts"]] },
        iterations: 10_000,
        seed: 1,
      },
    },
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
    example: {
      body: {
        ...threeCriteria,
        preference: { type: "exact", weights: { specialism: 2, contacts: 1, transport: 1 } },
        map: ["specialism", "contacts"],
      },
    },
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
    example: {
      body: { ...exampleProblem, preference: { type: "ordinal", ranking: [["specialism"], ["contacts"]] } },
    },
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
    example: {
      body: {
        ...exampleProblem,
        groups: [
          {
            id: "a survey of specialists",
            cells: [
              { alternative: "central", criterion: "specialism" },
              { alternative: "areas", criterion: "specialism" },
            ],
          },
        ],
        iterations: 10_000,
        seed: 1,
      },
    },
    handle: ({ informationOn }, { body, signal, progress }) => informationOn(body, signal, progress),
  }),
];
