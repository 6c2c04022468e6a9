import { expect } from "chai";
import type { Conflict } from "../../../src/app/analyses/editing/conflict.ts";
import type { Access } from "../../../src/app/analyses/sharing/access.ts";
import { DomainError } from "../../../src/domain/errors.ts";
import type { Database } from "../../../src/storage/database.ts";
import { databaseNames, databases } from "../../support/databases/databases.ts";
import { notesIn } from "../../support/databases/notes.ts";

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error) => {
      if (!(error instanceof DomainError)) throw error;
      return error.faults.map(({ code }) => code).join();
    },
  );

for (const name of databaseNames) {
  describe(`editing an analysis in ${name}`, () => {
    let database: Database;
    let notes: ReturnType<typeof notesIn>;
    let access: Access;
    let other: Access;
    let keys = 0;
    const key = () => `key-${keys++}`;
    const set = (note: string, text: string | null) => [{ note, text }];
    const edit = (version: number, note: string, text: string | null, by = access) =>
      notes.edit(by, { version, key: key(), commands: set(note, text) });
    const stored = async (version?: number) => (await notesIn(database).open(access, version)).state.notes;

    before(async function () {
      this.timeout(60_000);
      database = await (await databases[name]()).open();
    });
    beforeEach(async () => {
      notes = notesIn(database);
      const { id, editToken } = await notes.create({ organisation: {} });
      access = await notes.enter((await notes.openLink(editToken, null)).cookie, id);
      other = await notes.enter((await notes.openLink(editToken, null)).cookie, id);
    });

    it("leads from version to version, each of which can be read again", async () => {
      expect(await edit(0, "a", "1")).to.deep.equal({ version: 1, merged: false });
      expect(await edit(1, "a", "2")).to.deep.equal({ version: 2, merged: false });
      expect([await stored(0), await stored(1), await stored()]).to.deep.equal([{}, { a: "1" }, { a: "2" }]);
      expect(await refusal(stored(3))).to.equal("unknown-version");
    });

    it("answers the same to the same key, and saves it once, in another process too", async () => {
      const request = { version: 0, key: key(), commands: set("a", "1") };
      const first = await notes.edit(access, request);
      await edit(1, "a", "2");
      for (const process of [notes, notesIn(database)])
        expect(await process.edit(access, request)).to.deep.equal(first);
      expect(await stored()).to.deep.equal({ a: "2" });
    });

    it("merges what touches nothing that changed since", async () => {
      await edit(0, "a", "mine");
      expect(await edit(0, "b", "theirs", other)).to.deep.equal({ version: 2, merged: true });
      expect(await stored()).to.deep.equal({ a: "mine", b: "theirs" });
    });

    it("refuses what touches the same, with both sides, and saves nothing of it", async () => {
      await edit(0, "a", "mine");
      await edit(1, "b", "mine");
      const conflict: Conflict = await edit(0, "a", "theirs", other).catch((error) => error);
      expect(conflict).to.include({ kind: "conflict", version: 2 });
      expect([conflict.keys, conflict.theirs.map(({ version }) => version)]).to.deep.equal([["a"], [1]]);
      expect(await stored()).to.deep.equal({ a: "mine", b: "mine" });
    });

    it("refuses all of what cannot be done in part, and versions that are not there yet", async () => {
      const commands = [...set("a", "1"), ...set("gone", null)];
      expect(await refusal(notes.edit(access, { version: 0, key: key(), commands }))).to.equal("unknown-id");
      expect(await refusal(edit(7, "a", "1"))).to.equal("unknown-version");
      expect(await stored()).to.deep.equal({});
    });

    it("loses nothing of many who edit at once, on what they saw at first", async () => {
      const two = [notes, notesIn(database)];
      await Promise.all(
        Array.from({ length: 40 }, (_, at) =>
          (two[at % 2] as typeof notes).edit(access, {
            version: 0,
            key: key(),
            commands: set(`n${at}`, String(at)),
          }),
        ),
      );
      const wanted = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`n${at}`, String(at)]));
      expect(await stored()).to.deep.equal(wanted);
    });

    it("undoes one's own steps, one after the other, and redoes them", async () => {
      await edit(0, "a", "1");
      await edit(1, "a", "2");
      await edit(2, "b", "theirs", other);
      const seen = [];
      for (const step of ["undo", "undo", "redo", "redo", "undo"] as const) {
        await notes[step](access, key());
        seen.push((await stored()).a);
      }
      expect(seen).to.deep.equal(["1", undefined, "1", "2", "1"]);
      expect(await stored()).to.include({ b: "theirs" });
    });

    it("has nothing to undo before, nothing to redo after an edit", async () => {
      expect(await refusal(notes.undo(access, key()))).to.equal("nothing-to-undo");
      await edit(0, "a", "1");
      await notes.undo(access, key());
      await edit(2, "a", "3");
      expect(await refusal(notes.redo(access, key()))).to.equal("nothing-to-redo");
      expect((await notes.historyOf(access)).next).to.deep.equal({ undo: 3, redo: null });
    });

    it("undoes once for one key", async () => {
      await edit(0, "a", "1");
      await edit(1, "a", "2");
      const once = key();
      expect(await notes.undo(access, once)).to.deep.equal(await notes.undo(access, once));
      expect(await stored()).to.deep.equal({ a: "1" });
    });

    it("does not undo what others have built on", async () => {
      await edit(0, "a", "1");
      await edit(1, "a", "theirs", other);
      expect(await refusal(notes.undo(access, key()))).to.equal("changed-meanwhile");
      expect(await stored()).to.deep.equal({ a: "theirs" });
    });

    it("goes back to a version as a step of its own, which can be gone back from", async () => {
      await edit(0, "a", "1");
      await edit(1, "b", "2", other);
      await edit(2, "a", null);
      expect(await notes.restoreVersion(access, { version: 1, key: key() })).to.include({ version: 4 });
      expect(await stored()).to.deep.equal({ a: "1" });
      await notes.restoreVersion(access, { version: 3, key: key() });
      expect(await stored()).to.deep.equal({ b: "2" });
      await notes.undo(access, key());
      expect(await stored()).to.deep.equal({ a: "1" });
      expect(await stored(2)).to.deep.equal({ a: "1", b: "2" });
    });

    it("tells its history, newest first, and whose each step is", async () => {
      await edit(0, "a", "1");
      await edit(0, "b", "2", other);
      const { steps } = await notes.historyOf(access);
      expect(steps.map(({ version, merged, isMine }) => [version, merged, isMine])).to.deep.equal([
        [2, true, false],
        [1, false, true],
      ]);
    });

    it("writes the state out every fifty versions, and reads the same with it as without", async () => {
      for (let version = 0; version < 51; version++) await edit(version, `n${version % 7}`, String(version));
      const rows = await database
        .selectFrom("snapshots")
        .select("version")
        .where("analysis", "=", access.analysis)
        .orderBy("version")
        .execute();
      expect(rows).to.deep.equal([{ version: 0 }, { version: 50 }]);
      expect(await stored(50)).to.include({ n0: "49", n1: "43" });
      expect(await stored(49)).to.include({ n0: "42", n6: "48" });
      expect(await stored()).to.include({ n0: "49", n1: "50" });
    });
  });
}
