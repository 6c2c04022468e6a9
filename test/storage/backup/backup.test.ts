import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { backUp, restore } from "../../../src/backups.ts";
import { parseSettings } from "../../../src/config.ts";
import { DomainError } from "../../../src/domain/errors.ts";
import { savedTables } from "../../../src/storage/backup/tables.ts";
import type { Database } from "../../../src/storage/database.ts";
import { databaseNames, databases, newFolder, type Place } from "../../support/databases/databases.ts";
import { notesIn } from "../../support/databases/notes.ts";
import { sharedNotes } from "../processes/saving.ts";

const quiet = () => {};
const settingsOf = ({ settings }: Place) => parseSettings(settings);
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error) => {
      if (!(error instanceof DomainError)) throw error;
      return error.faults.map(({ code }) => code).join();
    },
  );

/** All rows of all tables that are saved. */
async function rowsIn(database: Database) {
  const tables = savedTables.map(async ({ name, key }) => {
    const rows: readonly Record<string, unknown>[] = await database.selectFrom(name).selectAll().execute();
    const keyed = (row: Record<string, unknown>) =>
      key.map((column) => String(row[column]).padStart(9)).join();
    return [name, rows.toSorted((a, b) => (keyed(a) < keyed(b) ? -1 : 1))];
  });
  return Object.fromEntries(await Promise.all(tables));
}

/** Signs that may end a line elsewhere, or that a database may not take as they are. */
const awkward = 'æ\n\r\u2028\u2029\u0000\u{1F600}"\\';

async function filled(place: Place) {
  const database = await place.open();
  const notes = notesIn(database);
  const { id, editToken, readToken } = await notes.create({ organisation: { first: awkward } });
  const { cookie } = await notes.openLink(editToken, null);
  const access = await notes.enter(cookie, id);
  for (let version = 0; version < 53; version++)
    await notes.edit(access, {
      version,
      key: `k${version}`,
      commands: [{ note: `n${version}`, text: awkward }],
    });
  await notes.create({ organisation: {} });
  return { database, id, readToken, cookie };
}

for (const from of databaseNames)
  for (const to of databaseNames) {
    it(`a backup of ${from} brings everything back in ${to}, and links and browsers still work`, async function () {
      this.timeout(60_000);
      const [source, target] = [await databases[from](), await databases[to]()];
      const { database, id, readToken, cookie } = await filled(source);
      const file = join(await newFolder(), "all.backup");
      expect(await backUp(settingsOf(source), file, quiet)).to.deep.equal({
        analyses: 2,
        rows: 2 + 53 + 3 + 4 + 1 + 1,
      });
      expect(await restore(settingsOf(target), file, quiet)).to.include({ analyses: 2 });
      const restored = await target.open();
      expect(await rowsIn(restored)).to.deep.equal(await rowsIn(database));
      const notes = notesIn(restored);
      expect((await notes.enterByToken(readToken)).analysis).to.equal(id);
      const access = await notes.enter(cookie, id);
      await notes.undo(access, "again");
      expect((await notes.open(access)).state.notes)
        .to.include({ first: awkward, n51: awkward })
        .and.not.have.key("n52");
    });
  }

describe("a backup", () => {
  let source: Place;
  let file: string;
  let whole: string;
  before(async () => {
    source = await databases.SQLite();
    await filled(source);
    file = join(await newFolder(), "all.backup");
    await backUp(settingsOf(source), file, quiet);
    whole = readFileSync(file, "utf8");
  });

  it("is for its owner alone, and leaves no other file behind", async () => {
    expect(statSync(file).mode & 0o777).to.equal(0o600);
    expect(readdirSync(join(file, ".."))).to.deep.equal(["all.backup"]);
  });

  it("ends with how many rows there are, and SHA-256 over all before", () => {
    const lines = whole.trimEnd().split("\n");
    const end = JSON.parse(lines.pop() ?? "");
    expect(end).to.deep.equal({
      rows: lines.length - 1,
      sha256: createHash("sha256")
        .update(`${lines.join("\n")}\n`)
        .digest("hex"),
    });
  });

  it("is restored only where nothing is saved", async () => {
    expect(await refusal(restore(settingsOf(source), file, quiet))).to.equal("store-not-empty");
  });

  const lines = () => whole.trimEnd().split("\n");
  const broken: readonly (readonly [string, () => string, string])[] = [
    ["cut short", () => whole.slice(0, whole.length / 2), "backup-unfinished"],
    ["cut at the end of a line", () => `${lines().slice(0, -1).join("\n")}\n`, "backup-unfinished"],
    ["with a letter changed", () => whole.replace('"Noter', '"noter'), "backup-altered"],
    ["without a line", () => lines().toSpliced(5, 1).join("\n"), "backup-altered"],
    ["empty", () => "", "not-a-backup"],
    ["of something else", () => '{"name":"tovholder"}\n', "not-a-backup"],
    [
      "of a later version",
      () => whole.replace(/"migration":"[^"]*"/, '"migration":"9999-later"'),
      "backup-newer",
    ],
  ];
  for (const [what, text, code] of broken)
    it(`that is ${what} is refused, and nothing of it is put back`, async () => {
      const target = await databases.SQLite();
      const changed = join(await newFolder(), "changed.backup");
      writeFileSync(changed, text());
      expect(await refusal(restore(settingsOf(target), changed, quiet))).to.equal(code);
      expect(Object.values(await rowsIn(await target.open())).flat()).to.deep.equal([]);
    });

  it("takes the place of an older one only when it is whole", async () => {
    const folder = await newFolder();
    const old = join(folder, "all.backup");
    writeFileSync(old, "the older one");
    const database = await source.open();
    await database.schema.alterTable("grants").renameTo("hidden").execute();
    expect(await backUp(settingsOf(source), old, quiet).catch(() => "failed")).to.equal("failed");
    expect([readdirSync(folder), readFileSync(old, "utf8")]).to.deep.equal([["all.backup"], "the older one"]);
    await database.schema.alterTable("hidden").renameTo("grants").execute();
  });

  it("holds one moment, though others save meanwhile", async () => {
    const database = await source.open();
    const { access, token } = await sharedNotes(database);
    const notes = notesIn(database);
    const target = join(await newFolder(), "meanwhile.backup");
    let saved = 0;
    const tell = () => {
      if (saved++ % 20 === 0)
        void notes.edit(access, {
          version: 0,
          key: `m${saved}`,
          commands: [{ note: `m${saved}`, text: "1" }],
        });
    };
    await backUp(settingsOf(source), target, tell);
    const elsewhere = await databases.SQLite();
    await restore(settingsOf(elsewhere), target, quiet);
    const restored = notesIn(await elsewhere.open());
    const then = await restored.open(await restored.enterByToken(token));
    expect([then.version, then.state.notes]).to.deep.equal([0, {}]);
    expect((await notes.open(access)).version).to.be.above(0);
  });
});
