import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { sql } from "kysely";
import { answers, type Database, openDatabase } from "../../src/storage/database.ts";

const row = { key: "k", bounds: "{}", computed_at: "2026-01-01T00:00:00Z" };

describe("the store", () => {
  let folder: string;
  const opened: Database[] = [];
  const open = async (name = "store.sqlite") => {
    const database = await openDatabase(join(folder, name));
    opened.push(database);
    return database;
  };
  const pragma = async (database: Database, name: string) =>
    Object.values(
      (await sql.raw<Record<string, unknown>>(`pragma ${name}`).execute(database)).rows[0] ?? {},
    )[0];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "tovholder-"));
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((database) => database.destroy()));
    await rm(folder, { recursive: true });
  });

  it("is durable, and holds foreign keys", async () => {
    const database = await open();
    const settings = ["journal_mode", "synchronous", "foreign_keys", "busy_timeout"];
    expect(await Promise.all(settings.map((name) => pragma(database, name)))).to.deep.equal(["wal", 2, 1, 0]);
  });

  it("keeps its rows when it is closed and opened again", async () => {
    const first = await open();
    await first.insertInto("scaling_bounds").values(row).execute();
    await first.destroy();
    expect(await (await open()).selectFrom("scaling_bounds").selectAll().execute()).to.deep.equal([row]);
  });

  it("takes back what a failed transaction wrote", async () => {
    const database = await open();
    const failure = await database
      .transaction()
      .execute(async (transaction) => {
        await transaction.insertInto("scaling_bounds").values(row).execute();
        throw new Error("half way");
      })
      .catch((error) => error.message);
    expect([failure, await database.selectFrom("scaling_bounds").selectAll().execute()]).to.deep.equal([
      "half way",
      [],
    ]);
  });

  it("is shared by two connections", async () => {
    const [one, other] = [await open(), await open()];
    await one.insertInto("scaling_bounds").values(row).execute();
    expect(await other.selectFrom("scaling_bounds").select("key").execute()).to.deep.equal([{ key: "k" }]);
  });

  it("says whether it answers", async () => {
    const database = await open();
    const before = await answers(database);
    await database.destroy();
    expect([before, await answers(database)]).to.deep.equal([true, false]);
  });

  it("refuses a file that is no store", async () => {
    await writeFile(join(folder, "letter.txt"), "Dear municipality, ".repeat(100));
    const refusal = await openDatabase(join(folder, "letter.txt")).catch((error) => error.message);
    expect(refusal).to.equal("file is not a database");
  });
});
