import { z } from "zod";
import { Comparison } from "../../../app/compare/comparison.ts";
import { endpoint } from "../endpoint.ts";
import type { ApiEndpoint } from "../services.ts";
import { CompareRequest } from "../shapes.ts";
import { refusingUnsound } from "../sound-organisation.ts";

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
  example: {
    body: {
      organisation: "svendborg",
      alternatives: ["today", "central", "decentral", "network"],
      lens: "all",
      scope: "decision",
      own: {
        criteria: [
          {
            name: "Yearly cost",
            unit: "million kroner",
            measured: { id: "cost", scale: { worst: 12, best: 8 } },
          },
        ],
        judgements: {
          central: {
            cost: { says: { type: "exact", value: 9 }, because: "The budget of 2026" },
            parents: {
              says: { type: "empirical", values: [0.2, 0.4, 0.6] },
              because: "Three leaders asked",
            },
          },
          decentral: {
            cost: { says: { type: "uniform", low: 9, high: 11 }, because: "Two areas have been priced" },
          },
        },
      },
      preference: { type: "bounds", bounds: { parents: [0.2, 0.5], cost: [0.1, 0.2] } },
      seed: 1,
      iterations: 10_000,
    },
  },
  handle: (
    { organisations, compareOrganisations },
    { body: { alternatives, ...asked }, language, signal, progress },
  ) =>
    refusingUnsound(language, async () =>
      compareOrganisations(
        {
          ...asked,
          organisation: await organisations.find(asked.organisation, "organisation"),
          ...(alternatives && { alternatives }),
        },
        signal,
        progress,
      ),
    ),
});
