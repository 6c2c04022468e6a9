import { expect } from "chai";
import { boundsStore } from "../../src/storage/bounds-store.ts";
import { type Database, openDatabase } from "../../src/storage/database.ts";

describe("the store of scaling bounds", () => {
  let database: Database;
  beforeEach(async () => {
    database = await openDatabase(":memory:");
  });
  afterEach(() => database.destroy());

  it("gives back what it keeps, to the last digit", async () => {
    const bounds = { contacts: { worst: 6.8, best: 0.1 + 0.2 }, reach: null };
    await boundsStore(database).keep("key", bounds);
    expect(await boundsStore(database).find("key")).to.deep.equal(bounds);
  });

  it("knows nothing under another key", async () => {
    await boundsStore(database).keep("key", {});
    expect(await boundsStore(database).find("KEY")).to.equal(null);
  });

  it("keeps what was stored first, and when", async () => {
    const at = (time: string) => boundsStore(database, { now: () => new Date(time) });
    await at("2026-03-01T12:00:00Z").keep("key", { reach: { worst: 0, best: 1 } });
    await at("2026-03-02T12:00:00Z").keep("key", { reach: { worst: 0, best: 2 } });
    expect(await database.selectFrom("scaling_bounds").selectAll().execute()).to.deep.equal([
      { key: "key", bounds: '{"reach":{"worst":0,"best":1}}', computed_at: "2026-03-01T12:00:00.000Z" },
    ]);
  });

  it("forgets what was stored longest ago when it is full", async () => {
    for (const [day, key] of ["a", "b", "c", "a"].entries()) {
      const now = () => new Date(`2026-03-0${day + 1}T12:00:00Z`);
      await boundsStore(database, { now, most: 2 }).keep(key, {});
    }
    const rows = await database.selectFrom("scaling_bounds").select("key").orderBy("key").execute();
    expect(rows).to.deep.equal([{ key: "a" }, { key: "c" }]);
  });

  it("refuses to give back what is no bounds", async () => {
    await database
      .insertInto("scaling_bounds")
      .values({ key: "key", bounds: '{"reach":7}', computed_at: "" })
      .execute();
    const refusal = await boundsStore(database)
      .find("key")
      .catch((error) => error.name);
    expect(refusal).to.equal("ZodError");
  });
});
