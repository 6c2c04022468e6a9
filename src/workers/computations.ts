import {
  type ComputationId,
  type Computations,
  computationOf,
  computationsBy,
  type InputOf,
  type OutputOf,
} from "../app/computations/computations.ts";
import type { Pool } from "./pool.ts";
import type { ComputationInput } from "./tasks/computation.ts";

const file = new URL("./tasks/computation.ts", import.meta.url);

/** Does at once what is quickly done, and the rest in the pool. */
export function computationsIn(pool: Pool): Computations {
  return computationsBy(async (id, input, signal, progress) => {
    const computation = computationOf(id);
    if (computation.isQuick(input)) return computation.compute(input, () => {});
    return pool.run<ComputationInput<ComputationId>, OutputOf<typeof id>>(
      file,
      { id, input: input as InputOf<ComputationId> },
      signal,
      progress,
    );
  });
}
