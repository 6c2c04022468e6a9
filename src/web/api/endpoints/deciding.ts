import { z } from "zod";
import { Stability, stability } from "../../../domain/decision/exact/stability.ts";
import { Problem } from "../../../domain/decision/problem.ts";
import { Ranking } from "../../../domain/decision/smaa/ranking.ts";
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

export const decidingEndpoints: readonly ApiEndpoint[] = [
  endpoint({
    id: "rank",
    method: "post",
    path: "/rank",
    summary: "Which alternative comes where, over all weights and values left open (SMAA-2)",
    description: "The same problem and seed always have the same answer.",
    parameters: z.strictObject({}),
    body: Problem,
    answer: Ranking,
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
    description: "Asks for exact weights. Uncertain measurements stand at their means.",
    parameters: z.strictObject({}),
    body: Problem,
    answer: Stability,
    example: {
      body: { ...exampleProblem, preference: { type: "exact", weights: { specialism: 2, contacts: 1 } } },
    },
    handle: (_, { body }) => stability(body),
  }),
];
