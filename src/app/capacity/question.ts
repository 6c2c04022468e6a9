import { z } from "zod";
import type { Assumptions } from "../../domain/capacity/assumptions.ts";
import { type Pool, QueueQuestion } from "../../domain/capacity/queue/pool.ts";
import type { SimulationQuestion } from "../../domain/capacity/simulation/question.ts";
import type { Organisation } from "../../domain/organisation/schema.ts";
import type { AlternativeAsked } from "../compare/question.ts";

const Pools = QueueQuestion.unwrap().shape.pools;

/** How much shorter courses must be in the near pools, to outweigh that these are smaller than the far ones. */
export const BreakEvenQuestion = z.strictObject({ near: Pools, far: Pools }).readonly();
export type BreakEvenQuestion = z.infer<typeof BreakEvenQuestion>;

/** The pools and needs of an organisation under each alternative; the published models if none are named. */
export type OrganisationQuestion = {
  readonly organisation: Organisation;
  readonly alternatives?: readonly AlternativeAsked[];
  readonly assumptions: Assumptions;
};

/** Pools in closed form, pools near against far, or an organisation: what takes no simulation. */
export type ClosedQuestion =
  | (QueueQuestion & { readonly pools: readonly Pool[] })
  | BreakEvenQuestion
  | OrganisationQuestion;
export type CapacityQuestion = ClosedQuestion | SimulationQuestion;
