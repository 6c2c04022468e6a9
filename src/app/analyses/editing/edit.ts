import { DomainError } from "../../../domain/errors.ts";
import { fault } from "../../../domain/faults/fault.ts";
import type { Rules } from "../rules.ts";
import { type Access, mayEdit } from "../sharing/access.ts";
import type { AnalysisStore } from "../store.ts";
import { Conflict } from "./conflict.ts";
import type { Head, Heads } from "./heads.ts";
import { mustNotMeet } from "./must-not-meet.ts";
import type { Attempt, Save, Saved } from "./save.ts";

/** Commands on the version that their author sees, under a key that a repetition of them bears too. */
type EditRequest<Command> = {
  readonly version: number;
  readonly key: string;
  readonly commands: readonly Command[];
};

/**
 * Saves all the commands or none. What others have saved since the version is kept beside them, where the two touch
 * nothing in common (`merged`). Throws a Conflict where they do, and "invalid" for a command that cannot be done.
 */
export type Edit<Command> = (access: Access, request: EditRequest<Command>) => Promise<Saved>;

type Means<State, Command> = {
  readonly store: AnalysisStore;
  readonly rules: Rules<State, Command>;
  readonly heads: Heads<State>;
  readonly save: Save<State, Command>;
};

export function editing<State, Command>(means: Means<State, Command>): Edit<Command> {
  return async (access, { version, key, commands }) => {
    const { analysis, author } = mayEdit(access);
    let atVersion: Promise<Head<State>> | undefined;
    const seenAt = (head: Head<State>) => {
      if (head.version === version) return head;
      atVersion ??= means.heads.at(analysis, version);
      return atVersion;
    };
    const attempt = (head: Head<State>) => attemptOn(means, analysis, head, seenAt, version, commands);
    return means.save({ analysis, author, key }, attempt, version);
  };
}

async function attemptOn<State, Command>(
  { store, rules }: Means<State, Command>,
  id: string,
  head: Head<State>,
  seenAt: (head: Head<State>) => Head<State> | Promise<Head<State>>,
  madeOn: number,
  commands: readonly Command[],
): Promise<Attempt<State, Command>> {
  const { version } = head;
  if (madeOn > version) throw new DomainError("not-found", fault("unknown-version", { version: madeOn }));
  const merged = madeOn < version;
  // As its author saw it: what is wrong there is wrong whatever others did.
  const seen = rules.applied((await seenAt(head)).state, commands);
  if (!seen.ok) throw new DomainError("invalid", ...seen.faults);
  const cause = { kind: "edit" } as const;
  if (!merged) return { commands, edited: seen, cause, merged };
  const since = await store.batches(id, madeOn + 1, version);
  mustNotMeet(rules, seen.touched, since, version);
  const edited = rules.applied(head.state, commands);
  if (!edited.ok) throw new Conflict({ version, keys: [], theirs: since });
  return { commands, edited, cause, merged };
}
