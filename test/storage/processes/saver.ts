import { writeSync } from "node:fs";
import { parseSettings } from "../../../src/config.ts";
import { openStore } from "../../../src/storage/open-store.ts";
import { notesIn } from "../../support/databases/notes.ts";

/** A process that saves notes one after the other, and says on standard output which are saved: the name, then `\n`. */
const [token = "", name = "", from = "0", count = "1"] = process.argv.slice(2);
const { database } = await openStore(parseSettings(process.env));
const notes = notesIn(database);
const access = await notes.enterByToken(token);
for (let at = Number(from); at < Number(from) + Number(count); at++) {
  const note = `${name}${at}`;
  const { version } = await notes.open(access);
  await notes.edit(access, { version, key: note, commands: [{ note, text: "saved" }] });
  writeSync(1, `${note}\n`);
}
await database.destroy();
