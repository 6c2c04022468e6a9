import type { Batch } from "./batch.ts";

/** What one session did without a longer break. */
type Sitting<Step> = {
  readonly by: string;
  readonly from: number;
  readonly to: number;
  readonly batches: readonly Step[];
};

/** A break of more than this begins a new sitting. */
const breakMilliseconds = 30 * 60 * 1000;

/** The log as sittings, in its order: another session begins a new one, and so does a break. */
export function sittings<Step extends Pick<Batch, "by" | "at">>(
  log: readonly Step[],
): readonly Sitting<Step>[] {
  const found: Sitting<Step>[] = [];
  for (const batch of log) {
    const last = found.at(-1);
    if (last !== undefined && last.by === batch.by && batch.at - last.to <= breakMilliseconds)
      found[found.length - 1] = { ...last, to: batch.at, batches: [...last.batches, batch] };
    else found.push({ by: batch.by, from: batch.at, to: batch.at, batches: [batch] });
  }
  return found;
}
