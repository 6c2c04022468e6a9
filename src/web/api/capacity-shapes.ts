import { z } from "zod";
import { BreakEvenAnswer, OrganisationCapacity, QueueAnswer } from "../../app/capacity/answer.ts";
import {
  BreakEvenQuestion,
  type OrganisationQuestion,
  SimulationSettings,
} from "../../app/capacity/question.ts";
import { SimulationAnswer } from "../../app/capacity/simulated.ts";
import { Assumptions, defaultAssumptions } from "../../domain/capacity/assumptions.ts";
import { QueueQuestion } from "../../domain/capacity/queue/pool.ts";
import { SimulationQuestion } from "../../domain/capacity/simulation/question.ts";
import { limits } from "../../domain/decision/limits.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
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
  longerThan: z.number().min(0).default(4).describe("Weeks; the share that waits longer is told."),
  simulation: SimulationSettings.optional().describe("Simulated beside the closed form, with travel."),
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

/** What is asked of an organisation that was found, our guesses standing where no assumption was given. */
export function organisationQuestion(
  { assumptions, longerThan, alternatives, simulation }: z.infer<typeof OrganisationRequest>,
  organisation: Organisation,
): OrganisationQuestion {
  return {
    organisation,
    assumptions: { ...defaultAssumptions, ...assumptions } as Assumptions,
    longerThan,
    ...(alternatives && { alternatives }),
    ...(simulation && { simulation }),
  };
}
