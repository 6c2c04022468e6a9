import type { Rules } from "../rules.ts";
import { type Access, mayEdit } from "../sharing/access.ts";
import type { AnalysisStore } from "../store.ts";
import type { Head, Heads } from "./heads.ts";
import type { Attempt, Save, Saved } from "./save.ts";

/** Goes back to how the analysis stood at a version, as a step of its own: it can be undone, and gone back from. */
export type RestoreVersion = (
  access: Access,
  request: { readonly version: number; readonly key: string },
) => Promise<Saved>;

type Means<State, Command> = {
  readonly store: AnalysisStore;
  readonly rules: Rules<State, Command>;
  readonly heads: Heads<State>;
  readonly save: Save<State, Command>;
};

export const restoring =
  <State, Command>(means: Means<State, Command>): RestoreVersion =>
  async (access, { version, key }) => {
    const { analysis, author } = mayEdit(access);
    const attempt = (head: Head<State>) => attemptOn(means, analysis, head, version);
    return means.save({ analysis, author, key }, attempt);
  };

/** Takes back every step since, the last one first. */
async function attemptOn<State, Command>(
  { store, rules, heads }: Means<State, Command>,
  id: string,
  head: Head<State>,
  version: number,
): Promise<Attempt<State, Command>> {
  // There must have been such a version.
  if (version !== head.version) await heads.at(id, version);
  const since = await store.batches(id, version + 1, head.version);
  const commands = since.toReversed().flatMap(({ inverse }) => rules.commands.parse(inverse));
  const edited = rules.applied(head.state, commands);
  if (!edited.ok) throw new Error(`version ${version} cannot be gone back to`);
  return { commands, edited, cause: { kind: "restore", version }, merged: false };
}
