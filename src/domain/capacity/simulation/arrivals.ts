import { type Stream, streamOf } from "../../random/stream.ts";
import { lengthsFrom } from "./course-length.ts";
import type { Need } from "./question.ts";

/** Per need, what it draws the times between its children from, and the lengths of their courses. */
export type Arrivals = {
  readonly streams: readonly Stream[];
  readonly lengths: readonly (() => number)[];
};

/**
 * Streams by seed, replication and the need's id. So they are the same in every variant (common random
 * numbers), and another need leaves them as they are.
 */
export function arrivalsOf(needs: readonly Need[], seed: number, replication: number): Arrivals {
  const stream = (need: Need, what: string) => streamOf(seed, `${what} ${replication} ${need.id}`);
  return {
    streams: needs.map((need) => stream(need, "comes")),
    lengths: needs.map((need) => lengthsFrom(need.length, stream(need, "lasts"))),
  };
}
