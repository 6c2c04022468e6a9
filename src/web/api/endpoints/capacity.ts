import { z } from "zod";
import { CapacityAnswer, CapacityRequest, organisationQuestion } from "../capacity-shapes.ts";
import { endpoint } from "../endpoint.ts";
import type { ApiEndpoint } from "../services.ts";
import { soundOrganisation } from "../sound-organisation.ts";

const exponential = { type: "exponential", mean: 26 };

export const capacityEndpoint: ApiEndpoint = endpoint({
  id: "capacity",
  method: "post",
  path: "/capacity",
  summary: "How long children wait for support, from pools of staff and the needs that reach them",
  description:
    "Pools in closed form: {pools}. A seeded simulation of needs under variants, paired by common random numbers: " +
    "{needs, variants, weeks, …}. What smaller pools near by must gain to wait no longer: {near, far}. All this from " +
    "an organisation, over the range of each assumption: {organisation}; with `simulation`, simulated as well.",
  parameters: z.strictObject({}),
  body: CapacityRequest,
  answer: CapacityAnswer,
  example: {
    body: {
      needs: [
        { id: "north", level: 3, arrivalRate: 0.15, length: exponential },
        { id: "south", level: 3, arrivalRate: 0.15, length: exponential },
      ],
      variants: [
        { id: "central", pools: [{ id: "corps", servers: 10, serves: "all" }] },
        {
          id: "areas",
          pools: [
            { id: "north-team", servers: 5, serves: ["north"] },
            { id: "south-team", servers: 5, serves: ["south"] },
          ],
          borrowing: "whenIdle",
        },
      ],
      warmUpWeeks: 104,
      weeks: 520,
      replications: { atLeast: 10, atMost: 20, halfWidth: 0.25 },
      seed: 1,
    },
  },
  handle: async ({ organisations, capacityOf }, { body, language, signal, progress }) => {
    if (!("organisation" in body)) return capacityOf(body, signal, progress);
    const organisation = await soundOrganisation(organisations, body.organisation, language);
    return capacityOf(organisationQuestion(body, organisation), signal, progress);
  },
});
