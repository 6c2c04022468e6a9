import { z } from "zod";
import { BreakEvenAnswer, OrganisationCapacity, QueueAnswer } from "../../app/capacity/answer.ts";
import { BreakEvenQuestion } from "../../app/capacity/question.ts";
import { SimulationAnswer } from "../../app/capacity/simulated.ts";
import { Assumptions, defaultAssumptions } from "../../domain/capacity/assumptions.ts";
import { QueueQuestion } from "../../domain/capacity/queue/pool.ts";
import { SimulationQuestion } from "../../domain/capacity/simulation/question.ts";
import { limits } from "../../domain/decision/limits.ts";
import { Alternative, OrganisationOrId } from "./shapes.ts";

const OrganisationRequest = z.strictObject({
  organisation: OrganisationOrId,
  alternatives: z
    .array(Alternative)
    .min(1)
    .max(limits.alternatives)
    .optional()
    .describe("The published models that the organisation's units allow, if left out."),
  assumptions: Assumptions.unwrap().partial().default({}).describe("Our own guesses where left out."),
});

/** What POST capacity asks: one of four questions, told apart by their fields. */
export const CapacityRequest = z
  .union([
    QueueQuestion.describe("Pools in closed form (M/M/c)."),
    SimulationQuestion.describe("Needs under variants, simulated."),
    BreakEvenQuestion.describe("How much shorter courses must be near by, to outweigh smaller pools."),
    OrganisationRequest.describe("An organisation's own pools and needs under each alternative."),
  ])
  .describe("`pools`, `needs` with `variants`, `near` with `far`, or `organisation`.");
export type CapacityRequest = z.infer<typeof CapacityRequest>;

export const CapacityAnswer = z.union([QueueAnswer, SimulationAnswer, BreakEvenAnswer, OrganisationCapacity]);

/** The assumptions with our guesses where nothing was said. */
export const assumptionsOf = ({ assumptions }: z.infer<typeof OrganisationRequest>): Assumptions =>
  Assumptions.parse({ ...defaultAssumptions, ...assumptions });
