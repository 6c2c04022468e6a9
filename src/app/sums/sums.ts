import { capacity } from "./capacity.ts";
import { choice } from "./choice.ts";
import { conclude } from "./conclude.ts";
import { information, preference, stability } from "./deciding.ts";
import { measure } from "./measure.ts";
import { rank } from "./rank.ts";
import { rankFront } from "./rank-front.ts";
import { replicate } from "./replicate.ts";
import { agreement, norms, suppression } from "./rules.ts";
import { scalingBounds } from "./scaling-bounds.ts";
import { search } from "./search.ts";
import type { Progress, Sum } from "./sum.ts";

/** Every heavy sum, by its name. A new one is a file beside and a line here. */
export const allSums = {
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
  rank,
  rankFront,
  replicate,
  search,
  scalingBounds,
};

export type SumId = keyof typeof allSums;
export type InputOf<Id extends SumId> = Parameters<(typeof allSums)[Id]["compute"]>[0];
export type OutputOf<Id extends SumId> = ReturnType<(typeof allSums)[Id]["compute"]>;

/**
 * The heavy sums, wherever they are done. Any of them may throw Overload, and gives up when its signal is aborted.
 */
export type Sums = {
  readonly [Id in SumId]: (
    input: InputOf<Id>,
    signal?: AbortSignal,
    progress?: Progress,
  ) => Promise<OutputOf<Id>>;
};

export type DoSum = <Id extends SumId>(
  id: Id,
  input: InputOf<Id>,
  signal?: AbortSignal,
  progress?: Progress,
) => Promise<OutputOf<Id>>;

/** The sums, each done as told. */
export function sumsBy(doSum: DoSum): Sums {
  const entries = (Object.keys(allSums) as SumId[]).map((id) => [
    id,
    (input: never, signal?: AbortSignal, progress?: Progress) => doSum(id, input, signal, progress),
  ]);
  return Object.fromEntries(entries) as Sums;
}

export const sumOf = <Id extends SumId>(id: Id) => allSums[id] as unknown as Sum<InputOf<Id>, OutputOf<Id>>;
