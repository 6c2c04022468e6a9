import { exp } from "../../random/elementary.ts";
import { poolLimits } from "./pool.ts";

/**
 * Erlang B: the share of arrivals that find all servers busy and leave, at an offered load in erlangs (arrival
 * rate × mean service time). By the recursion B(n) = aB(n-1) / (n + aB(n-1)), B(0) = 1 (Jagerman 1974, Bell
 * System Technical Journal 53:525), which neither overflows nor cancels, whatever the size.
 */
export function erlangB(servers: number, load: number): number {
  let blocked = 1;
  for (let n = 1; n <= servers; n++) blocked = (load * blocked) / (n + load * blocked);
  return blocked;
}

/**
 * Whether a load fills all servers, so that the line grows without end. What only rounding keeps from it counts as
 * full too: 0.3 arrivals and 0.1 services are a load of 2.9999999999999996 on three servers.
 */
export const fills = (load: number, servers: number) => load > 0 && load >= servers * (1 - 1e-15);

/**
 * Erlang C: the share of arrivals that must wait when they queue instead of leaving, C = cB / (c - a(1 - B))
 * (Erlang 1917; Gross & Harris 1998, Fundamentals of Queueing Theory, section 2.3). 1 when the load fills all
 * servers.
 */
export function erlangC(servers: number, load: number): number {
  return fills(load, servers) ? 1 : delayFrom(erlangB(servers, load), servers, load);
}

/**
 * What a pool that keeps up can do beyond its arrivals, per unit of time: cm - l. By the load, since the difference of
 * the rates may round to nothing, or below it, where the load is still less than the servers.
 */
export const spareRate = (servers: number, load: number, serviceRate: number) =>
  (servers - load) * serviceRate;

/** Erlang C from Erlang B at the same servers and load; the load is below the servers. */
function delayFrom(blocked: number, servers: number, load: number): number {
  return (servers * blocked) / (servers - load * (1 - blocked));
}

/**
 * The fewest servers at which at most `share` wait longer than `wait`, as P(W > t) = C exp(-(cm - l)t) for
 * arrivals at rate l and services at rate m (Gross & Harris 1998, section 2.3). One pass: each step reuses the
 * last Erlang B. Null where no pool may have so many.
 */
export function serversNeeded(asked: {
  readonly arrivalRate: number;
  readonly serviceRate: number;
  readonly share: number;
  readonly wait: number;
}): number | null {
  const { arrivalRate, serviceRate, share, wait } = asked;
  const load = arrivalRate / serviceRate;
  if (load === 0) return 0;
  for (let servers = 1, blocked = 1; servers <= poolLimits.servers; servers++) {
    blocked = (load * blocked) / (servers + load * blocked);
    if (fills(load, servers)) continue;
    const spare = spareRate(servers, load, serviceRate);
    if (delayFrom(blocked, servers, load) * exp(-spare * wait) <= share) return servers;
  }
  return null;
}
