import { type Access, mayEdit } from "../sharing/access.ts";
import type { AnalysisStore, Step } from "../store.ts";
import type { Heads } from "./heads.ts";
import { type Next, nextOf } from "./steps.ts";

/** What was done last, newest first, and what whoever asks may undo and redo. */
type History = {
  readonly steps: readonly (Omit<Step, "author" | "touched"> & { readonly isMine: boolean })[];
  readonly next: Next;
};

export type HistoryOf = (access: Access, most?: number) => Promise<History>;

export const historyOf =
  (store: AnalysisStore): HistoryOf =>
  async (access, most = 1_000) => {
    const { analysis, author } = mayEdit(access);
    const steps = await store.steps(analysis, most);
    const told = steps.map(({ author: by, touched, ...step }) => ({ ...step, isMine: by === author }));
    return { steps: told.toReversed(), next: nextOf(author, steps) };
  };

/** As the analysis stood at each version from one to another, both included: what each step between them changed. */
export type StatesOf<State> = (access: Access, from: number, to: number) => Promise<readonly State[]>;

export const statesOf =
  <State>(heads: Heads<State>): StatesOf<State> =>
  (access, from, to) =>
    heads.states(mayEdit(access).analysis, from, to);
