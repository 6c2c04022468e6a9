import type { Step } from "../store.ts";

/** What an author may undo or redo next, by the version whose inverse does it; null for nothing. */
export type Next = { readonly undo: number | null; readonly redo: number | null };

/** An edit leaves nothing to redo. */
export function nextOf(author: string, steps: readonly Step[]): Next {
  const done: number[] = [];
  const undone: number[] = [];
  for (const { version, cause } of steps.filter((step) => step.author === author)) {
    if (cause.kind === "undo" || cause.kind === "redo") {
      const [from, to] = cause.kind === "undo" ? [done, undone] : [undone, done];
      from.pop();
      to.push(version);
    } else {
      done.push(version);
      undone.length = 0;
    }
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}

/** What has come or gone since a version. What was done and undone since has changed nothing. */
export function changedSince(version: number, steps: readonly Step[]): readonly Step[] {
  const first = new Map<number, Step>();
  const stood = new Set<Step>();
  const stands = new Set<Step>();
  for (const step of steps) {
    const { cause } = step;
    const isAgain = cause.kind === "undo" || cause.kind === "redo";
    // A step that is too long ago to be among these is stood for by what undid it.
    const done = (isAgain ? first.get(cause.version) : undefined) ?? step;
    first.set(step.version, done);
    for (const standing of step.version <= version ? [stood, stands] : [stands]) {
      if (cause.kind === "undo" && done !== step) standing.delete(done);
      else standing.add(done);
    }
  }
  return [...stood.symmetricDifference(stands)].toSorted((a, b) => a.version - b.version);
}
