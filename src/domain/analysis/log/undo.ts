import type { Analysis } from "../schema.ts";
import { type Batch, standing } from "./batch.ts";
import { type Merged, merged } from "./merged.ts";

/** The batch that is taken back, and what comes of it; null where there is none. */
type Undone = { readonly batch: Batch; readonly result: Merged } | null;

/**
 * Takes back somebody's own last batch that others have not built on since. Where they have built on all of them, that is told of
 * the last.
 */
export function undo(now: Analysis, log: readonly Batch[], by: string): Undone {
  const all = standing(log);
  return firstThatFits(
    now,
    log,
    all.filter((batch) => batch.by === by && batch.undoes === undefined),
  );
}

/** Does again what somebody took back last, as long as they have done nothing new since. */
export function redo(now: Analysis, log: readonly Batch[], by: string): Undone {
  const own = log.filter((batch) => batch.by === by);
  const sinceNews = own.slice(own.findLastIndex(({ undoes }) => undoes === undefined) + 1);
  const doneAgain = new Set(sinceNews.map(({ undoes }) => undoes));
  const isNew = (id: string | undefined) => log.find((batch) => batch.id === id)?.undoes === undefined;
  const takenBack = sinceNews.filter(({ id, undoes }) => isNew(undoes) && !doneAgain.has(id));
  return firstThatFits(now, log, takenBack);
}

function firstThatFits(now: Analysis, log: readonly Batch[], batches: readonly Batch[]): Undone {
  const tried = batches.toReversed().map((batch) => {
    const since = standing(log.slice(log.indexOf(batch) + 1));
    return { batch, result: merged(now, since, batch.inverse) };
  });
  return tried.find(({ result }) => result.ok) ?? tried[0] ?? null;
}
