import type { Touched } from "../../organisation/edit/result.ts";
import type { AnalysisCommand } from "../commands.ts";

/** What somebody did at once, as it stands in the log. */
export type Batch = {
  readonly id: string;
  /** The session that did it. */
  readonly by: string;
  /** In milliseconds of the clock. */
  readonly at: number;
  readonly commands: readonly AnalysisCommand[];
  readonly inverse: readonly AnalysisCommand[];
  readonly touched: Touched;
  /** The batch that it takes back; of one that does something again, the batch that took it back. */
  readonly undoes?: string | undefined;
};

/** The batches that still count: one that was taken back and the one that did so leave nothing. */
export function standing(log: readonly Batch[]): readonly Batch[] {
  const there = new Set(log.map(({ id }) => id));
  const gone = new Set<string>();
  for (const { id, undoes } of log.toReversed()) {
    if (undoes === undefined || gone.has(id) || !there.has(undoes)) continue;
    gone.add(id).add(undoes);
  }
  return log.filter(({ id }) => !gone.has(id));
}
