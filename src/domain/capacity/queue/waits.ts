import { exp, ln } from "../../random/elementary.ts";
import { erlangB, erlangC, fills, spareRate } from "./erlang.ts";
import type { Pool } from "./pool.ts";

/** The percentiles of the wait that are shown: half, nine of ten, nineteen of twenty. */
export const shownShares = { p50: 0.5, p90: 0.9, p95: 0.95 } as const;
export type Percentiles = { readonly [share in keyof typeof shownShares]: number };

/**
 * A pool that keeps up. Times are in the unit of the rates; `meanPresent` and `meanStay` include those served.
 */
export type SteadyWaits = {
  readonly state: "steady";
  readonly load: number;
  readonly utilisation: number;
  /** The share turned away if nobody could wait (Erlang B). */
  readonly lossProbability: number;
  readonly waitProbability: number;
  readonly meanWait: number;
  readonly percentiles: Percentiles;
  readonly meanQueue: number;
  readonly meanPresent: number;
  readonly meanStay: number;
};

/**
 * A pool whose line grows without end: it has no wait, and `utilisation` is the work offered per server (null
 * without servers).
 */
export type OverloadedWaits = {
  readonly state: "overloaded";
  readonly load: number;
  readonly utilisation: number | null;
  /** A pool that turns away what it cannot take at once always keeps up. */
  readonly lossProbability: number;
  readonly waitProbability: 1;
  readonly meanWait: null;
  readonly percentiles: null;
  readonly meanQueue: null;
  readonly meanPresent: null;
  readonly meanStay: null;
};
export type Waits = SteadyWaits | OverloadedWaits;

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
