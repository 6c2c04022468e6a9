import { type InputOf, type OutputOf, type SumId, type Sums, sumOf, sumsBy } from "../app/sums/sums.ts";
import type { Pool } from "./pool.ts";
import type { SumInput } from "./tasks/sum.ts";

const file = new URL("./tasks/sum.ts", import.meta.url);

/** Does at once what is quickly done, and the rest in the pool. */
export function sumsIn(pool: Pool): Sums {
  return sumsBy(async (id, input, signal, progress) => {
    const sum = sumOf(id);
    if (sum.isQuick(input)) return sum.compute(input, () => {});
    return pool.run<SumInput<SumId>, OutputOf<typeof id>>(
      file,
      { id, input: input as InputOf<SumId> },
      signal,
      progress,
    );
  });
}
