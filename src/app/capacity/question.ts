import { z } from "zod";
import type { Assumptions } from "../../domain/capacity/assumptions.ts";
import { type Pool, QueueQuestion } from "../../domain/capacity/queue/pool.ts";
import { Replications, SimulationQuestion, Variant } from "../../domain/capacity/simulation/question.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { AlternativeAsked } from "../compare/question.ts";
import type { LeftOut } from "../organisations/organisations.ts";

const Pools = QueueQuestion.unwrap().shape.pools;

/** How much shorter courses must be in the near pools, to outweigh that these are smaller than the far ones. */
export const BreakEvenQuestion = z.strictObject({ near: Pools, far: Pools }).readonly();
export type BreakEvenQuestion = z.infer<typeof BreakEvenQuestion>;

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
  readonly alternatives?: readonly AlternativeAsked[];
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
