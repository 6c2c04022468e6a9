import { type InputOf, type SumId, sumOf } from "../../app/sums/sums.ts";
import { task } from "../task.ts";

export type SumInput<Id extends SumId> = { readonly id: Id; readonly input: InputOf<Id> };

/** Any of the sums, in a thread. */
export const run = task(<Id extends SumId>({ id, input }: SumInput<Id>, progress: (share: number) => void) =>
  sumOf(id).compute(input, progress),
);
