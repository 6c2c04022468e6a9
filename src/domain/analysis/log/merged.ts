import type { Fault } from "../../faults/fault.ts";
import { overlap } from "../../organisation/edit/touched.ts";
import { type Applied, appliedBatch } from "../applied.ts";
import type { AnalysisCommand } from "../commands.ts";
import type { Analysis } from "../schema.ts";
import type { Batch } from "./batch.ts";

/** Why somebody's commands cannot be joined to what others did meanwhile: both sides, and where they meet. */
type Conflict = {
  readonly mine: readonly AnalysisCommand[];
  readonly theirs: readonly { readonly batch: Batch; readonly keys: readonly string[] }[];
  /** Why mine cannot be done any longer; none where they could, but would change what others just changed. */
  readonly faults: readonly Fault[];
};

export type Merged = Applied | { readonly ok: false; readonly conflict: Conflict };

/** Commands that somebody meant for an older analysis, done on the one there is now, where they touch nothing that was changed `since`. */
export function merged(now: Analysis, since: readonly Batch[], commands: readonly AnalysisCommand[]): Merged {
  const result = appliedBatch(now, commands);
  if (since.length === 0) return result;
  if (!result.ok) {
    const theirs = since.map((batch) => ({ batch, keys: batch.touched.writes }));
    return { ok: false, conflict: { mine: commands, theirs, faults: result.faults } };
  }
  const theirs = since
    .map((batch) => ({ batch, keys: overlap(result.touched, batch.touched) }))
    .filter(({ keys }) => keys.length > 0);
  return theirs.length === 0 ? result : { ok: false, conflict: { mine: commands, theirs, faults: [] } };
}
