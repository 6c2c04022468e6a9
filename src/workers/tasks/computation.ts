import { type ComputationId, computationOf, type InputOf } from "../../app/computations/computations.ts";
import { task } from "../task.ts";

export type ComputationInput<Id extends ComputationId> = { readonly id: Id; readonly input: InputOf<Id> };

/** Any of the computations, in a thread. */
export const run = task(
  <Id extends ComputationId>({ id, input }: ComputationInput<Id>, progress: (share: number) => void) =>
    computationOf(id).compute(input, progress),
);
