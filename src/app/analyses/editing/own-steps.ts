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

/** The steps without those that were undone, and without what undid them: together they have changed nothing. */
export function lastingOf(steps: readonly Step[]): readonly Step[] {
  const idle = new Set(
    steps.flatMap(({ version, cause }) => (cause.kind === "undo" ? [cause.version, version] : [])),
  );
  return steps.filter(({ version }) => !idle.has(version));
}
