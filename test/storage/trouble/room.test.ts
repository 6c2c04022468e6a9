import { expect } from "chai";
import { sql } from "kysely";
import type { DomainError } from "../../../src/domain/errors.ts";
import { databases } from "../../support/databases/databases.ts";
import { notesIn } from "../../support/databases/notes.ts";

const long = "x".repeat(20_000);

describe("a store without room", () => {
  it("says so, loses nothing, and goes on when there is room", async () => {
    const database = await (await databases.SQLite()).open();
    const notes = notesIn(database);
    const { editToken } = await notes.create({ organisation: {} });
    const access = await notes.enterByToken(editToken);
    const edit = (version: number) =>
      notes.edit(access, { version, key: `k${version}`, commands: [{ note: `n${version}`, text: long }] });
    const pages = async () =>
      (await sql<{ page_count: number }>`pragma page_count`.execute(database)).rows[0]?.page_count;
    await edit(0);
    await sql.raw(`pragma max_page_count = ${await pages()}`).execute(database);
    const refusal: DomainError = await edit(1).catch((error) => error);
    expect([refusal.kind, refusal.faults.map(({ code }) => code)]).to.deep.equal(["full", ["storage-full"]]);
    expect(Object.keys((await notes.open(access)).state.notes)).to.deep.equal(["n0"]);
    await sql.raw("pragma max_page_count = 1000000").execute(database);
    expect(await edit(1)).to.include({ version: 2 });
    expect(Object.keys((await notesIn(database).open(access)).state.notes)).to.deep.equal(["n0", "n1"]);
  });

  it("waits for whoever writes, without holding anybody up", async () => {
    const place = await databases.SQLite();
    const [database, other] = [await place.open(), await place.open()];
    const notes = notesIn(database);
    const { editToken } = await notes.create({ organisation: {} });
    const access = await notes.enterByToken(editToken);
    await sql`begin immediate`.execute(other);
    let beats = 0;
    const beat = setInterval(() => beats++, 5);
    const saved = notes.edit(access, { version: 0, key: "k", commands: [{ note: "a", text: "1" }] });
    while (beats < 10) await new Promise((resolve) => setTimeout(resolve, 5));
    clearInterval(beat);
    await sql`rollback`.execute(other);
    expect(await saved).to.include({ version: 1 });
  });

  it("goes on when a connection to PostgreSQL has been cut", async function () {
    this.timeout(60_000);
    const database = await (await databases.PostgreSQL()).open();
    const notes = notesIn(database);
    const { editToken } = await notes.create({ organisation: {} });
    const cut = sql`select pg_terminate_backend(pg_backend_pid())`.execute(database);
    expect(await cut.catch(({ code }) => code)).to.equal("57P01");
    const access = await notes.enterByToken(editToken);
    expect(access.kind).to.equal("edit");
  });
});
