import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Access } from "../../../src/app/analyses/sharing/access.ts";
import type { Database } from "../../../src/storage/database.ts";
import type { Place } from "../../support/databases/databases.ts";
import { notesIn } from "../../support/databases/notes.ts";

const endless = 1_000_000;

/** An analysis of notes that other processes save to. */
export async function sharedNotes(database: Database) {
  const notes = notesIn(database);
  const { editToken: token } = await notes.create({ organisation: {} });
  return { token, access: await notes.enterByToken(token) };
}

/** Lets a process save so many notes; gives those that it said were saved. `whenSaid` hears of each, and may kill it. */
export async function savedBy(
  place: Place,
  { token, name, from = 0, count = endless }: { token: string; name: string; from?: number; count?: number },
  whenSaid: (said: number, kill: () => void) => void = () => {},
): Promise<readonly string[]> {
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, "saver.ts"), token, name, String(from), String(count)],
    { env: { ...process.env, ...place.settings }, stdio: ["ignore", "pipe", "inherit"] },
  );
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (text) => {
    said += text;
    whenSaid(said.split("\n").length - 1, () => child.kill("SIGKILL"));
  });
  const [code, signal] = await once(child, "close");
  if (code !== 0 && signal !== "SIGKILL") throw new Error(`the process that saves ended with ${code}`);
  // What was not said to its end was not said.
  return said.split("\n").slice(0, -1);
}

/** What is kept of an analysis, as a process reads it that has seen nothing of it before. */
export async function keptOf(database: Database, access: Access) {
  const { state, version } = await notesIn(database).open(access);
  const batches = await database
    .selectFrom("batches")
    .select("version")
    .where("analysis", "=", access.analysis)
    .orderBy("version")
    .execute();
  return { notes: Object.keys(state.notes), version, versions: batches.map((batch) => batch.version) };
}
