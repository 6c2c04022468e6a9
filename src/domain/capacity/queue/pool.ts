import { sum } from "d3-array";
import { z } from "zod";
import { refusing } from "../../faults/issues.ts";

/** The most that one question may hold. */
export const poolLimits = { pools: 500, servers: 100_000 } as const;

const Rate = z.number().min(0).max(1e9);

/**
 * A pool of equal servers with one line in front: arrivals per unit of time, and services per server in the
 * same unit (1 / the mean length of a course). Each pool has its own length of courses.
 */
export const Pool = z
  .strictObject({
    id: z.string().min(1).max(100),
    servers: z.number().int().min(0).max(poolLimits.servers),
    arrivalRate: Rate,
    serviceRate: Rate.min(1e-9),
  })
  .readonly();
export type Pool = z.infer<typeof Pool>;

/**
 * A question in closed form. `longerThan` asks for the share that waits longer; `target` for the servers at
 * which at most `share` waits longer than `wait`. All times are in the unit of the rates.
 */
export const QueueQuestion = z
  .strictObject({
    pools: z
      .array(Pool)
      .min(1)
      .max(poolLimits.pools)
      .refine(
        (pools) => new Set(pools.map(({ id }) => id)).size === pools.length,
        refusing("ids-must-differ", {}),
      )
      .readonly(),
    longerThan: z.number().min(0).optional(),
    target: z.strictObject({ share: z.number().gt(0).max(1), wait: z.number().min(0) }).optional(),
  })
  .readonly();
export type QueueQuestion = z.infer<typeof QueueQuestion>;

/**
 * The pools as one, with all servers, all arrivals and the same work. With the same length of courses
 * everywhere it never waits longer than the pools apart (Smith & Whitt 1981, Bell System Technical Journal
 * 60:39). Null where lengths differ: it then might, and M/M/c with their mean is only near.
 */
export function pooled(pools: readonly Pool[], id: string): Pool | null {
  const [first] = pools;
  if (first === undefined || pools.some(({ serviceRate }) => serviceRate !== first.serviceRate)) return null;
  return {
    id,
    servers: sum(pools, ({ servers }) => servers),
    arrivalRate: sum(pools, ({ arrivalRate }) => arrivalRate),
    serviceRate: first.serviceRate,
  };
}
