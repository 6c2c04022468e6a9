import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { analysesIn } from "../src/app/analyses/analyses.ts";
import { roomFor } from "../src/app/kept/room.ts";
import { analysisStore } from "../src/storage/analyses/analysis-store.ts";
import { linkStore } from "../src/storage/analyses/link-store.ts";
import { openDatabase } from "../src/storage/database.ts";
import { rules } from "../test/support/databases/notes.ts";
import { type BenchLine, rounded, timesAsMuch } from "./measure.ts";

export const name = "save";

const batches = 1_000;
const noteLetters = 1_000;
const notesIn200Kb = 200;

/**
 * The saving of one command on an analysis of 200 KB, the answer to its author included, against a bare transaction of
 * SQLite that writes the same row into a table of the same shape. The two take turns.
 */
export async function run(): Promise<readonly BenchLine[]> {
  const folder = await mkdtemp(join(tmpdir(), "tovholder-bench-"));
  const file = join(folder, "tovholder.sqlite");
  const database = await openDatabase(file);
  const notes = analysesIn({
    store: analysisStore(database),
    links: linkStore(database),
    rules,
    room: roomFor(2 ** 24),
    chance: randomBytes,
    now: () => new Date(),
  });
  const texts = Array.from({ length: notesIn200Kb }, (_, at) => [`n${at}`, "x".repeat(noteLetters)]);
  const { editToken } = await notes.create({ organisation: Object.fromEntries(texts) });
  const access = await notes.enterByToken(editToken);
  const bare = bareTable(join(folder, "bare.sqlite"));
  const save = (version: number) => {
    const commands = [{ note: `n${version % notesIn200Kb}`, text: `saved as ${version}` }];
    return notes.edit(access, { version, key: `key-${version}`, commands });
  };
  await save(0);
  const [saved = {}] = await database.selectFrom("batches").selectAll().execute();
  const ratio = await timesAsMuch(
    (round) => took(() => save(round + 1)),
    (round) => took(async () => bare.write({ ...saved, version: round, key: `key-${round}` })),
    batches,
  );
  bare.close();
  await database.destroy();
  await rm(folder, { recursive: true });
  return [{ name, value: rounded(ratio), unit: "×", goal: "1.5" }];
}

async function took(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** As the table of batches is made, as durable as the store. */
function bareTable(file: string) {
  const database = new DatabaseSync(file, { enableForeignKeyConstraints: true });
  database.exec(`
    pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;
    create table batches (analysis text not null, version integer not null, key text not null, author text not null,
      at text not null, cause text not null, commands text not null, inverse text not null, touched text not null,
      merged integer not null, primary key (analysis, version), unique (analysis, key))`);
  const insert = database.prepare("insert into batches values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  return {
    write: (row: Readonly<Record<string, string | number>>) => {
      database.exec("begin");
      insert.run(...Object.values(row));
      database.exec("commit");
    },
    close: () => database.close(),
  };
}
