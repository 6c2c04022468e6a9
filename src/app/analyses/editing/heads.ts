import { DomainError } from "../../../domain/errors.ts";
import { fault } from "../../../domain/faults/fault.ts";
import type { Room } from "../../kept/room.ts";
import type { Rules } from "../rules.ts";
import type { AnalysisStore, Batch } from "../store.ts";

/** An analysis as it stands at a version. `bytes` is about how much memory it takes. */
export type Head<State> = { readonly version: number; readonly state: State; readonly bytes: number };

/** What analyses hold, at their last version or before. What was read last is kept, so that a change need not read it again. */
export type Heads<State> = {
  /** As it was when it was last looked at here; others may have changed it since. */
  readonly recent: (id: string) => Promise<Head<State>>;
  /** As it stands now. Throws "not-found" if it is gone. */
  readonly current: (id: string) => Promise<Head<State>>;
  /** As it stood at a version. Throws "not-found" if there was none such. */
  readonly at: (id: string, version: number) => Promise<Head<State>>;
  /** As it stood at each version from one to another, both included, in their order. */
  readonly states: (id: string, from: number, to: number) => Promise<readonly State[]>;
  readonly remember: (id: string, head: Head<State>) => void;
};

/** A value in memory takes about so many times its JSON. */
const timesJson = 4;

export function headsOf<State, Command>(
  store: AnalysisStore,
  rules: Rules<State, Command>,
  room: Room,
): Heads<State> {
  const kept = room.shelf<Head<State>>(({ bytes }) => bytes);

  async function written(id: string, version: number): Promise<Head<State>> {
    const snapshot = await store.snapshotBefore(id, version);
    if (snapshot === null) throw new DomainError("not-found", fault("unknown-version", { version }));
    const bytes = timesJson * JSON.stringify(snapshot.state).length;
    return { version: snapshot.version, state: rules.state.parse(snapshot.state), bytes };
  }

  async function moved(id: string, from: Head<State>, version: number): Promise<Head<State>> {
    if (from.version === version) return from;
    const batches = await store.batches(id, from.version + 1, version);
    if (batches.at(-1)?.version !== version)
      throw new DomainError("not-found", fault("unknown-version", { version }));
    return { ...from, version, state: batches.reduce((state, batch) => after(state, batch), from.state) };
  }

  /** What was saved was possible when it was; if it is not so now, the code has changed what it means. */
  function after(state: State, batch: Batch): State {
    const edited = rules.applied(state, rules.commands.parse(batch.commands));
    if (!edited.ok) throw new Error(`version ${batch.version} cannot be made again`);
    return edited.state;
  }

  async function current(id: string): Promise<Head<State>> {
    const analysis = await store.find(id);
    if (analysis === null) throw new DomainError("not-found", fault("unknown-analysis", { id }));
    const known = kept.get(id);
    const from = known && known.version <= analysis.version ? known : await written(id, analysis.version);
    const head = await moved(id, from, analysis.version);
    kept.set(id, head);
    return head;
  }

  return {
    current,
    recent: async (id) => kept.get(id) ?? (await current(id)),
    at: async (id, version) => moved(id, await written(id, version), version),
    async states(id, from, to) {
      const first = await moved(id, await written(id, from), from);
      const states = [first.state];
      for (const batch of await store.batches(id, from + 1, to))
        states.push(after(states.at(-1) ?? first.state, batch));
      return states;
    },
    remember: (id, head) => kept.set(id, head),
  };
}
