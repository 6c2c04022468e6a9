import { capacity, conclude, replicate } from "./capacity.ts";
import type { Computation, Progress } from "./computation.ts";
import { choice, information, preference, rank, stability } from "./decision.ts";
import { measure, norms, path, rankFront, scalingBounds, search } from "./organisations.ts";
import { agreement, suppression } from "./statistics.ts";

/** Every heavy computation, by its name: what may run in a thread of its own. */
const computations = {
  agreement,
  norms,
  suppression,
  information,
  preference,
  stability,
  capacity,
  choice,
  conclude,
  measure,
  path,
  rank,
  rankFront,
  replicate,
  search,
  scalingBounds,
};

export type ComputationId = keyof typeof computations;
export type InputOf<Id extends ComputationId> = Parameters<(typeof computations)[Id]["compute"]>[0];
export type OutputOf<Id extends ComputationId> = ReturnType<(typeof computations)[Id]["compute"]>;

/**
 * The heavy computations, wherever they are done. Any of them may throw Overload, and gives up when its signal is aborted.
 */
export type Computations = {
  readonly [Id in ComputationId]: (
    input: InputOf<Id>,
    signal?: AbortSignal,
    progress?: Progress,
  ) => Promise<OutputOf<Id>>;
};

type Compute = <Id extends ComputationId>(
  id: Id,
  input: InputOf<Id>,
  signal?: AbortSignal,
  progress?: Progress,
) => Promise<OutputOf<Id>>;

/** The computations, each done as told. */
export function computationsBy(compute: Compute): Computations {
  const entries = (Object.keys(computations) as ComputationId[]).map((id) => [
    id,
    (input: never, signal?: AbortSignal, progress?: Progress) => compute(id, input, signal, progress),
  ]);
  return Object.fromEntries(entries) as Computations;
}

export const computationOf = <Id extends ComputationId>(id: Id) =>
  computations[id] as unknown as Computation<InputOf<Id>, OutputOf<Id>>;
