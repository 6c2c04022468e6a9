import { serversNeeded } from "./erlang.ts";
import type { QueueQuestion } from "./pool.ts";
import { type WaitsInAll, waitsInAll } from "./together.ts";
import { shareWaitingLonger, type Waits, waitsOf } from "./waits.ts";

export type PoolAnswer = Waits & {
  readonly id: string;
  readonly shareWaitingLonger?: number;
  readonly serversNeeded?: number;
};
export type QueueAnswer = { readonly pools: readonly PoolAnswer[]; readonly all: WaitsInAll };

/** The waits of each pool, in the order asked, and of all together. */
export function answerQueues({ pools, longerThan, target }: QueueQuestion): QueueAnswer {
  return {
    pools: pools.map((pool) => ({
      id: pool.id,
      ...waitsOf(pool),
      ...(longerThan !== undefined && { shareWaitingLonger: shareWaitingLonger(pool, longerThan) }),
      ...(target !== undefined && { serversNeeded: serversNeeded({ ...pool, ...target }) }),
    })),
    all: waitsInAll(pools),
  };
}
