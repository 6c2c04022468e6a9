import { z } from "zod";
import { exp, ln } from "../../random/elementary.ts";
import { erlangB, erlangC, fills, spareRate } from "./erlang.ts";
import type { Pool } from "./pool.ts";

/** The percentiles of the wait that are shown: half, nine of ten, nineteen of twenty. */
export const shownShares = { p50: 0.5, p90: 0.9, p95: 0.95 } as const;

const Percentiles = z.strictObject({ p50: z.number(), p90: z.number(), p95: z.number() }).readonly();

/** A pool that keeps up. `meanPresent` and `meanStay` include those served. */
export const steady = {
  state: z.literal("steady"),
  load: z.number().describe("The servers that the work would keep busy."),
  utilisation: z.number(),
  lossProbability: z.number().describe("The share turned away if nobody could wait (Erlang B)."),
  waitProbability: z.number(),
  meanWait: z.number().describe("In the unit of the rates, as all times are."),
  percentiles: Percentiles,
  meanQueue: z.number(),
  meanPresent: z.number(),
  meanStay: z.number(),
};

/**
 * A pool whose line grows without end: it has no wait, and `utilisation` is the work offered per server (null
 * without servers). One that turns away what it cannot take at once always keeps up, so its loss has a number.
 */
export const overloaded = {
  state: z.literal("overloaded"),
  load: z.number(),
  utilisation: z.number().nullable(),
  lossProbability: steady.lossProbability,
  waitProbability: z.literal(1),
  meanWait: z.null(),
  percentiles: z.null(),
  meanQueue: z.null(),
  meanPresent: z.null(),
  meanStay: z.null(),
};

/** The waits of a pool, with what else is told of it. */
export const waitsWith = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.discriminatedUnion("state", [
    z.strictObject({ ...shape, ...steady }).readonly(),
    z.strictObject({ ...shape, ...overloaded }).readonly(),
  ]);
const Waits = waitsWith({});
type Waits = z.infer<typeof Waits>;
type SteadyWaits = Extract<Waits, { readonly state: "steady" }>;

type Rates = Omit<Pool, "id">;

/**
 * M/M/c: Poisson arrivals, exponential courses, first come first served (Gross & Harris 1998, section 2.3).
 */
export function waitsOf({ servers, arrivalRate, serviceRate }: Rates): Waits {
  const load = arrivalRate / serviceRate;
  const lossProbability = load === 0 ? 0 : erlangB(servers, load);
  if (fills(load, servers)) {
    const utilisation = servers === 0 ? null : load / servers;
    const none = { meanWait: null, percentiles: null, meanQueue: null, meanPresent: null, meanStay: null };
    return { state: "overloaded", load, utilisation, lossProbability, waitProbability: 1, ...none };
  }
  const waitProbability = servers === 0 ? 0 : erlangC(servers, load);
  const spare = spareRate(servers, load, serviceRate);
  const meanWait = waitProbability === 0 ? 0 : waitProbability / spare;
  const percentile = (share: number) => Math.max(0, ln(waitProbability / (1 - share)) / spare);
  return {
    state: "steady",
    load,
    utilisation: servers === 0 ? 0 : load / servers,
    lossProbability,
    waitProbability,
    meanWait,
    percentiles:
      waitProbability === 0
        ? { p50: 0, p90: 0, p95: 0 }
        : {
            p50: percentile(shownShares.p50),
            p90: percentile(shownShares.p90),
            p95: percentile(shownShares.p95),
          },
    meanQueue: arrivalRate * meanWait,
    meanPresent: arrivalRate * meanWait + load,
    meanStay: meanWait + 1 / serviceRate,
  };
}

/** The share that waits longer than a time: C exp(-(cm - l)t). Everybody, in a pool that is overloaded. */
export function shareWaitingLonger(pool: Rates, time: number): number {
  const waits = waitsOf(pool);
  return waits.state === "overloaded" ? 1 : longerIn({ ...pool, ...waits }, time);
}

/** The same from waits that are known already. */
export function longerIn(
  { servers, serviceRate, load, waitProbability }: Rates & Pick<SteadyWaits, "load" | "waitProbability">,
  time: number,
): number {
  return waitProbability * exp(-spareRate(servers, load, serviceRate) * time);
}
