import type { Replication } from "../replication.ts";
import type { Outcome } from "./outcome.ts";

/** The outcomes of some pools in each replication: of one pool, or of all that a variant has. */
export type Seen = readonly (readonly Outcome[])[];

/** What a variant's pool, or all of them, saw; null where one of these in any replication did not keep up. */
export function seenBy(done: readonly Replication[], variant: number, pool?: number): Seen | null {
  const seen = done.map((replication) => {
    const pools = replication[variant]?.pools ?? [];
    return pool === undefined ? pools : pools.slice(pool, pool + 1);
  });
  return seen.some((outcomes) => outcomes.includes(null)) ? null : (seen as Seen);
}
