import { z } from "zod";
import type { Pool } from "./pool.ts";
import { longerIn, overloaded, shownShares, steady, waitsOf } from "./waits.ts";

const { load: _, lossProbability: __, meanPresent: ___, meanStay: ____, ...steadyInAll } = steady;
/** What one who arrives anywhere meets, over all pools by their arrivals. */
export const WaitsInAll = z.discriminatedUnion("state", [
  z.strictObject({ ...steadyInAll, shareWaitingLonger: z.number().optional() }).readonly(),
  z
    .strictObject({
      state: overloaded.state,
      utilisation: overloaded.utilisation.describe("The work offered per server, of all pools."),
      meanWait: z.null(),
      percentiles: z.null(),
      meanQueue: z.null(),
    })
    .readonly(),
]);
export type WaitsInAll = z.infer<typeof WaitsInAll>;

/** The pools side by side. Where one is overloaded, so is the whole: its waits have no mean. */
export function waitsInAll(pools: readonly Pool[], longerThan?: number): WaitsInAll {
  const arrivals = sum(pools.map(({ arrivalRate }) => arrivalRate));
  const servers = sum(pools.map((pool) => pool.servers));
  const steady = pools.flatMap((pool) => {
    const waits = waitsOf(pool);
    return waits.state === "steady" ? [{ ...pool, ...waits }] : [];
  });
  const work = sum(pools.map(({ arrivalRate, serviceRate }) => arrivalRate / serviceRate));
  if (steady.length < pools.length) {
    const utilisation = servers === 0 ? null : work / servers;
    return { state: "overloaded", utilisation, meanWait: null, percentiles: null, meanQueue: null };
  }
  const meanQueue = sum(steady.map((pool) => pool.meanQueue));
  const longer = (time: number) =>
    arrivals === 0 ? 0 : sum(steady.map((pool) => pool.arrivalRate * longerIn(pool, time))) / arrivals;
  return {
    state: "steady",
    utilisation: servers === 0 ? 0 : work / servers,
    waitProbability: longer(0),
    meanWait: arrivals === 0 ? 0 : meanQueue / arrivals,
    percentiles: {
      p50: timeExceededBy(1 - shownShares.p50, longer),
      p90: timeExceededBy(1 - shownShares.p90, longer),
      p95: timeExceededBy(1 - shownShares.p95, longer),
    },
    meanQueue,
    ...(longerThan !== undefined && { shareWaitingLonger: longer(longerThan) }),
  };
}

/**
 * Where a falling share crosses the asked one: doubled until below, then halved to the last bit that matters.
 */
function timeExceededBy(share: number, longer: (time: number) => number): number {
  if (longer(0) <= share) return 0;
  let high = 1e-9;
  while (longer(high) > share) high *= 2;
  let low = 0;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (longer(middle) > share) low = middle;
    else high = middle;
  }
  return high;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
