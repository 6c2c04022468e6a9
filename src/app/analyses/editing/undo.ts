import { DomainError } from "../../../domain/errors.ts";
import { fault } from "../../../domain/faults/fault.ts";
import type { Rules } from "../rules.ts";
import { type Access, mayEdit } from "../sharing/access.ts";
import type { AnalysisStore } from "../store.ts";
import { Conflict } from "./conflict.ts";
import type { Head } from "./heads.ts";
import { mustNotMeet } from "./must-not-meet.ts";
import type { Attempt, Save, Saved } from "./save.ts";
import { changedSince, nextOf } from "./steps.ts";

/**
 * Takes back what the same author did last, or does again what they took back last. Throws "invalid" where there is
 * nothing to, and a Conflict where others have built on it since.
 */
export type Undo = (access: Access, key: string) => Promise<Saved>;

type Means<State, Command> = {
  readonly store: AnalysisStore;
  readonly rules: Rules<State, Command>;
  readonly save: Save<State, Command>;
};

const farthestBack = 1_000;

export const undoing =
  <State, Command>(means: Means<State, Command>, kind: "undo" | "redo"): Undo =>
  async (access, key) => {
    const { analysis, author } = mayEdit(access);
    return means.save({ analysis, author, key }, (head) =>
      attemptOn(means, { analysis, author }, head, kind),
    );
  };

async function attemptOn<State, Command>(
  { store, rules }: Means<State, Command>,
  { analysis, author }: { readonly analysis: string; readonly author: string },
  { version, state }: Head<State>,
  kind: "undo" | "redo",
): Promise<Attempt<State, Command>> {
  const steps = (await store.steps(analysis, farthestBack)).filter((step) => step.version <= version);
  const target = nextOf(author, steps)[kind];
  if (target === null) throw new DomainError("invalid", fault(`nothing-to-${kind}`, {}));
  const [batch] = await store.batches(analysis, target, target);
  if (batch === undefined) throw new DomainError("not-found", fault("unknown-version", { version: target }));
  const since = changedSince(target, steps);
  mustNotMeet(rules, rules.touched.parse(batch.touched), since, version);
  const commands = rules.commands.parse(batch.inverse);
  const edited = rules.applied(state, commands);
  if (!edited.ok) throw new Conflict({ version, keys: [], theirs: since });
  return { commands, edited, cause: { kind, version: target }, merged: false };
}
