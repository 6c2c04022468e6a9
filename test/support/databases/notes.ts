import { randomBytes } from "node:crypto";
import { z } from "zod";
import { analysesIn } from "../../../src/app/analyses/analyses.ts";
import type { Rules } from "../../../src/app/analyses/rules.ts";
import { roomFor } from "../../../src/app/kept/room.ts";
import { fault } from "../../../src/domain/faults/fault.ts";
import { Text } from "../../../src/domain/language.ts";
import { analysisStore } from "../../../src/storage/analyses/analysis-store.ts";
import { linkStore } from "../../../src/storage/analyses/link-store.ts";
import type { Database } from "../../../src/storage/database.ts";

/** A state as small as can be: texts by name. A text for a name takes the place of the one before; null takes it away. */
const State = z.strictObject({
  name: Text,
  keptUntil: z.iso.date().nullable().default(null),
  notes: z.record(z.string(), z.string()),
});
type State = z.infer<typeof State>;
const Commands = z.array(z.strictObject({ note: z.string(), text: z.string().nullable() }));
type Command = z.infer<typeof Commands>[number];

export const rules: Rules<State, Command> = {
  state: State,
  commands: Commands,
  touched: z.strictObject({ reads: z.array(z.string()), writes: z.array(z.string()) }),
  begun: (notes) => ({ name: { da: "Noter", en: "Notes" }, notes }),
  nameOf: ({ name }) => name,
  keptUntil: ({ keptUntil }) => keptUntil,
  overlap: (one, other) => one.writes.filter((key) => other.writes.includes(key)),
  applied(state, commands) {
    const notes = { ...state.notes };
    const inverse: Command[] = [];
    for (const { note, text } of commands) {
      const before = notes[note];
      if (text === null && before === undefined)
        return { ok: false, faults: [fault("unknown-id", { id: note })] };
      inverse.unshift({ note, text: before ?? null });
      if (text === null) delete notes[note];
      else notes[note] = text;
    }
    const touched = { reads: [], writes: commands.map(({ note }) => note) };
    return { ok: true, state: { ...state, notes }, inverse, touched };
  },
};

/** The use cases of saved analyses over a database, as one process has them, of analyses that are nothing but notes. */
export const notesIn = (database: Database, now: () => Date = () => new Date()) =>
  analysesIn({
    store: analysisStore(database),
    links: linkStore(database),
    rules,
    room: roomFor(2 ** 20),
    chance: randomBytes,
    now,
  });
