import { z } from "zod";
import { Assumptions, defaultAssumptions } from "../../domain/capacity/assumptions.ts";
import { type Pool, QueueQuestion } from "../../domain/capacity/queue/pool.ts";
import { Replications, SimulationQuestion, Variant } from "../../domain/capacity/simulation/question.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import { type Alternative, Alternatives } from "../compare/question.ts";
import type { LeftOut } from "../organisations/organisations.ts";
import { OrganisationOrId } from "../organisations/question.ts";

const Pools = QueueQuestion.unwrap().shape.pools;

/** How much shorter courses must be in the near pools, to outweigh that these are smaller than the far ones. */
const BreakEvenQuestion = z.strictObject({ near: Pools, far: Pools }).readonly();
type BreakEvenQuestion = z.infer<typeof BreakEvenQuestion>;

/**
 * How an organisation is simulated beside its closed form. If nothing else is said, fifty years after fifty unseen: so
 * long do small and busy pools take to settle on what the closed form says.
 */
export const SimulationSettings = z
  .strictObject({
    borrowing: Variant.unwrap().shape.borrowing,
    warmUpWeeks: z.number().min(0).max(10_400).default(2_600),
    weeks: z.number().gt(0).max(10_400).default(2_600),
    replications: Replications.prefault({ atMost: 200, halfWidth: 0.5 }),
    seed: SimulationQuestion.unwrap().shape.seed,
  })
  .readonly();
export type SimulationSettings = z.infer<typeof SimulationSettings>;

/** The pools and needs of an organisation under each alternative; the published models if none are named. */
export type OrganisationQuestion = {
  readonly organisation: Organisation;
  readonly alternatives?: readonly Alternative[];
  /** Whether today's organisation stands before the published models, where none are named. */
  readonly withToday?: boolean;
  readonly assumptions: Assumptions;
  /** Weeks: the share that waits longer is told. */
  readonly longerThan: number;
  readonly simulation?: SimulationSettings;
};

/** The same, of the municipality as it is under each alternative. */
export type ArrangedQuestion = Pick<OrganisationQuestion, "assumptions" | "longerThan"> & {
  readonly arranged: readonly { readonly id: string; readonly organisation: Organisation }[];
  readonly leftOut: readonly LeftOut[];
};

type PoolQuestion = (QueueQuestion & { readonly pools: readonly Pool[] }) | BreakEvenQuestion;

/** Pools in closed form, pools near against far, or an organisation: what takes no simulation. */
export type ClosedQuestion = PoolQuestion | ArrangedQuestion;
export type CapacityQuestion = PoolQuestion | OrganisationQuestion | SimulationQuestion;

const OrganisationRequest = z.strictObject({
  organisation: OrganisationOrId,
  alternatives: Alternatives,
  assumptions: Assumptions.unwrap().partial().default({}).describe("Our own guesses where left out."),
  longerThan: z.number().min(0).default(4).describe("Weeks; the share that waits longer is told."),
  simulation: SimulationSettings.optional().describe("Simulated beside the closed form, with travel."),
});

/** One of four questions, told apart by their fields. */
export const CapacityRequest = z
  .union([
    QueueQuestion.describe("Pools in closed form (M/M/c)."),
    SimulationQuestion.describe("Needs under variants, simulated."),
    BreakEvenQuestion.describe("How much shorter courses must be near by, to outweigh smaller pools."),
    OrganisationRequest.describe("An organisation's own pools and needs under each alternative."),
  ])
  .describe("`pools`, `needs` with `variants`, `near` with `far`, or `organisation`.");
export type CapacityRequest = z.infer<typeof CapacityRequest>;

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
