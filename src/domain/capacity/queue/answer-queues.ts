import { z } from "zod";
import { serversNeeded } from "./erlang.ts";
import { type Pool, pooled, type QueueQuestion } from "./pool.ts";
import { shareWaitingLonger, waitsOf, waitsWith } from "./waits.ts";
import { WaitsInAll, waitsInAll } from "./waits-in-all.ts";

const PoolAnswer = waitsWith({
  id: z.string(),
  shareWaitingLonger: z.number().optional(),
  serversNeeded: z.int().nullable().optional().describe("Null where no pool may have so many."),
});

/** The waits of pools in closed form (M/M/c), in the order asked. */
export const QueueAnswer = z
  .strictObject({
    pools: z.array(PoolAnswer).readonly(),
    all: WaitsInAll.describe("Side by side, as somebody who arrives anywhere meets them."),
    asOne: PoolAnswer.nullable().describe("All of them made one pool; null where their courses differ."),
  })
  .readonly();
export type QueueAnswer = z.infer<typeof QueueAnswer>;

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
