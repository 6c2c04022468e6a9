import { serversNeeded } from "./erlang.ts";
import { type Pool, pooled, type QueueQuestion } from "./pool.ts";
import { shareWaitingLonger, type Waits, waitsOf } from "./waits.ts";
import { type WaitsInAll, waitsInAll } from "./waits-in-all.ts";

type PoolAnswer = Waits & {
  readonly id: string;
  readonly shareWaitingLonger?: number;
  /** Null where no pool may have so many. */
  readonly serversNeeded?: number | null;
};
export type QueueAnswer = {
  readonly pools: readonly PoolAnswer[];
  readonly all: WaitsInAll;
  /** The pools made one; null where their courses differ, and with them what one line would do. */
  readonly asOne: PoolAnswer | null;
};

/** The waits of each pool, in the order asked, of all side by side, and of all as one. */
export function answerQueues({ pools, longerThan, target }: QueueQuestion): QueueAnswer {
  const answer = (pool: Pool) => ({
    id: pool.id,
    ...waitsOf(pool),
    ...(longerThan !== undefined && { shareWaitingLonger: shareWaitingLonger(pool, longerThan) }),
    ...(target !== undefined && { serversNeeded: serversNeeded({ ...pool, ...target }) }),
  });
  const one = pooled(pools, "as-one");
  return {
    pools: pools.map(answer),
    all: waitsInAll(pools, longerThan),
    asOne: one && answer(one),
  };
}
