import { within } from "../../faults/fault.ts";
import { type Applied, appliedBatch } from "../applied.ts";
import type { AnalysisCommand } from "../commands.ts";
import type { Analysis } from "../schema.ts";

type Reached = { readonly ok: true; readonly state: Analysis } | Extract<Applied, { readonly ok: false }>;

/** What a snapshot has become after the batches that followed it; a fault tells of the batch that no longer fits. */
export function replayed(
  snapshot: Analysis,
  batches: readonly { readonly commands: readonly AnalysisCommand[] }[],
): Reached {
  let state = snapshot;
  for (const [at, { commands }] of batches.entries()) {
    const result = appliedBatch(state, commands);
    if (!result.ok) return { ok: false, faults: result.faults.map((found) => within(found, "batches", at)) };
    state = result.state;
  }
  return { ok: true, state };
}
