import { setTimeout as after } from "node:timers/promises";
import { DomainError } from "../../../domain/errors.ts";
import { fault } from "../../../domain/faults/fault.ts";
import { keptUntil } from "../lifetime/kept-until.ts";
import type { Edited, Rules } from "../rules.ts";
import type { AnalysisStore, Appended, Batch, Cause } from "../store.ts";
import type { Head, Heads } from "./heads.ts";
import { inTurn } from "./in-turn.ts";

/** What is to be saved on top of a version, and why. */
export type Attempt<State, Command> = {
  readonly commands: readonly Command[];
  readonly edited: Extract<Edited<State, Command>, { readonly ok: true }>;
  readonly cause: Cause;
  readonly merged: boolean;
};

export type Saved = { readonly version: number; readonly merged: boolean };

/** Who saves what, and by which key it is known if it is sent again. */
type Asked = { readonly analysis: string; readonly author: string; readonly key: string };

/**
 * Saves what the attempt makes of the analysis as it stands. Where somebody else saves in between, the attempt is made
 * again on what they made. What was saved by the key before is answered again. What the attempt throws is thrown.
 */
export type Save<State, Command> = (
  asked: Asked,
  attempt: (head: Head<State>) => Promise<Attempt<State, Command>>,
  /** The version that it was made on, if it was made on one. */
  madeOn?: number,
) => Promise<Saved>;

const triesForMs = 10_000;
const mostPauseMs = 8;
const snapshotEvery = 50;

type Means<State, Command> = {
  readonly store: AnalysisStore;
  readonly rules: Rules<State, Command>;
  readonly heads: Heads<State>;
  readonly now: () => Date;
};

export function saving<State, Command>(means: Means<State, Command>): Save<State, Command> {
  const { store, heads } = means;
  const alone = inTurn();
  return (asked, attempt, madeOn) =>
    alone(asked.analysis, async () => {
      const until = performance.now() + triesForMs;
      let head = await heads.recent(asked.analysis);
      // What is sent again was made on an older version than it led to.
      let mayBeRepeated = madeOn !== head.version;
      do {
        const repeated = mayBeRepeated ? await store.batchByKey(asked.analysis, asked.key) : null;
        if (repeated !== null) return savedAs(repeated);
        if (madeOn !== undefined && madeOn > head.version) head = await heads.current(asked.analysis);
        const saved = await tryOn(means, asked, head, await attempt(head));
        if (typeof saved === "object") return saved;
        mayBeRepeated = true;
        // At random, so that two do not lose to each other in step.
        await after(mostPauseMs * Math.random());
        head = await heads.current(asked.analysis);
      } while (performance.now() < until);
      throw new DomainError("unavailable", fault("storage-busy", {}));
    });
}

const savedAs = ({ version, merged }: Batch): Saved => ({ version, merged });

/** Why it is not saved, if the analysis has moved on meanwhile. */
async function tryOn<State, Command>(
  { store, rules, heads, now }: Means<State, Command>,
  { analysis, author, key }: Asked,
  head: Head<State>,
  { commands, edited, cause, merged }: Attempt<State, Command>,
): Promise<Saved | Appended> {
  const version = head.version + 1;
  const { state, inverse, touched } = edited;
  const at = now();
  const batch: Batch = { version, key, author, at, cause, merged, commands, inverse, touched };
  const answer = await store.append(analysis, batch, {
    name: rules.nameOf(state),
    keptUntil: keptUntil(at, rules.keptUntil(state)),
    ...(version % snapshotEvery === 0 && { state }),
  });
  if (answer !== "appended") return answer;
  heads.remember(analysis, { ...head, version, state });
  return savedAs(batch);
}
