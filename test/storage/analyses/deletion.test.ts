import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "chai";
import { savedTables } from "../../../src/storage/backup/tables.ts";
import { databaseNames, databases } from "../../support/databases/databases.ts";
import { notesIn } from "../../support/databases/notes.ts";

const canary = "Kanariefuglen Pip";

/** The files of a folder that hold the word. */
const holding = (folder: string, word: string) =>
  readdirSync(folder).filter((file) => readFileSync(join(folder, file)).includes(word));

for (const name of databaseNames) {
  describe(`deleting an analysis in ${name}`, () => {
    it("leaves no row of it, and none of another's less", async function () {
      this.timeout(60_000);
      const database = await (await databases[name]()).open();
      const notes = notesIn(database);
      const counts = async () => {
        const rows = [];
        for (const table of savedTables)
          rows.push((await database.selectFrom(table.name).selectAll().execute()).length);
        return rows;
      };
      const made = async () => {
        const { id, editToken } = await notes.create({ organisation: {} });
        const access = await notes.enter((await notes.openLink(editToken, null)).cookie, id);
        await notes.edit(access, { version: 0, key: "k", commands: [{ note: "a", text: canary }] });
        return access;
      };
      await made();
      const before = await counts();
      const access = await made();
      await notes.delete(access);
      // The browser's session is not the analysis's: it may have others.
      expect(await counts()).to.deep.equal(
        before.map((count, at) => count + (savedTables[at]?.name === "sessions" ? 1 : 0)),
      );
      expect(
        await notes.edit(access, { version: 1, key: "l", commands: [] }).catch(({ kind }) => kind),
      ).to.equal("not-found");
    });
  });
}

describe("the folder of SQLite", () => {
  it("holds nothing of what was deleted, in no file", async () => {
    const place = await databases.SQLite();
    const folder = place.settings.TOVHOLDER_DATA ?? "";
    const notes = notesIn(await place.open());
    const { editToken } = await notes.create({ organisation: { first: `${canary} 0` } });
    const access = await notes.enterByToken(editToken);
    for (let version = 0; version < 60; version++)
      await notes.edit(access, {
        version,
        key: `k${version}`,
        commands: [{ note: `n${version}`, text: `${canary} ${version}`.repeat(50) }],
      });
    expect(holding(folder, canary)).not.to.deep.equal([]);
    await notes.delete(access);
    expect(holding(folder, canary)).to.deep.equal([]);
  });
});
