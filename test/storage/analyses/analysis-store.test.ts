import { expect } from "chai";
import type { Batch, NewAnalysis } from "../../../src/app/analyses/store.ts";
import { analysisStore } from "../../../src/storage/analyses/analysis-store.ts";
import type { Database } from "../../../src/storage/database.ts";
import { databaseNames, databases } from "../../support/databases/databases.ts";

const noon = new Date("2026-03-01T12:00:00.000Z");
const later = new Date("2026-03-02T12:00:00.000Z");

const aero = { da: "Ærø", en: "Aeroe" };
const fano = { da: "Fanø", en: "Fanoe" };
const after = { name: fano, keptUntil: later };

const made = (id: string, also: Partial<NewAnalysis> = {}): NewAnalysis => ({
  id,
  name: aero,
  created: noon,
  keptUntil: later,
  state: { units: [1] },
  links: [],
  ...also,
});

const batch = (version: number, also: Partial<Batch> = {}): Batch => ({
  version,
  key: `key-${version}`,
  author: "me",
  at: later,
  cause: { kind: "edit" },
  merged: false,
  commands: [{ add: version, text: "æ\u0000😀" }],
  inverse: [{ remove: version }],
  touched: ["units.1"],
  ...also,
});

for (const name of databaseNames) {
  describe(`analyses in ${name}`, () => {
    let database: Database;
    before(async function () {
      this.timeout(60_000);
      database = await (await databases[name]()).open();
    });

    it("are found as they were made, and how long they are kept", async () => {
      const store = analysisStore(database);
      await store.create(made("one"));
      expect(await store.find("one")).to.deep.equal({
        id: "one",
        name: aero,
        created: noon,
        edited: noon,
        version: 0,
        keptUntil: later,
      });
      expect(await store.snapshotBefore("one", 7)).to.deep.equal({ version: 0, state: { units: [1] } });
      expect(await store.find("other")).to.equal(null);
    });

    it("keep every batch as it was, in order", async () => {
      const store = analysisStore(database);
      await store.create(made("two"));
      const [first, second] = [batch(1), batch(2, { cause: { kind: "undo", version: 1 }, merged: true })];
      for (const one of [first, second]) expect(await store.append("two", one, after)).to.equal("appended");
      expect(await store.batches("two", 1, 2)).to.deep.equal([first, second]);
      expect(await store.batches("two", 2, 9)).to.deep.equal([second]);
      expect(await store.batchByKey("two", "key-1")).to.deep.equal(first);
      expect(await store.find("two")).to.deep.include({ version: 2, name: fano });
    });

    it("take a version once, a key once, and nothing once they are gone", async () => {
      const store = analysisStore(database);
      await store.create(made("three"));
      const answers = [];
      for (const one of [batch(1), batch(1, { key: "other" }), batch(3), batch(2, { key: "key-1" })])
        answers.push(await store.append("three", one, after));
      answers.push(await store.append("nowhere", batch(1), after));
      expect(answers).to.deep.equal(["appended", "taken", "taken", "repeated", "gone"]);
      expect(await store.find("three")).to.include({ version: 1 });
      expect(await store.batches("three", 0, 9)).to.deep.equal([batch(1)]);
    });

    it("have one winner among many who save the same version at once", async () => {
      const store = analysisStore(database);
      await store.create(made("four"));
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, at) => store.append("four", batch(1, { key: `k${at}` }), after)),
      );
      expect(answers.toSorted()).to.deep.equal(["appended", ...Array(7).fill("taken")]);
    });

    it("give the last state written out at a version or before it", async () => {
      const store = analysisStore(database);
      await store.create(made("five"));
      await store.append("five", batch(1), after);
      await store.append("five", batch(2), { ...after, state: { units: [2] } });
      const versions = await Promise.all([1, 2, 3].map((version) => store.snapshotBefore("five", version)));
      expect(versions.map((found) => found?.version)).to.deep.equal([0, 2, 2]);
      expect(versions[1]?.state).to.deep.equal({ units: [2] });
    });

    it("go when their time is out, unless they are edited before", async () => {
      const store = analysisStore(database);
      const at = (time: string) => new Date(`2020-01-31T${time}Z`);
      for (const id of ["old", "edited"]) await store.create(made(id, { keptUntil: at("12:00:00.000") }));
      await store.append("edited", batch(1), after);
      expect(await store.expire(at("11:59:59.999"), noon)).to.deep.equal([]);
      expect(await store.expire(at("12:00:00.000"), noon)).to.deep.equal(["old"]);
      expect([await store.find("old"), (await store.find("edited"))?.id]).to.deep.equal([null, "edited"]);
    });

    it("tell their last steps, without what was done", async () => {
      const store = analysisStore(database);
      await store.create(made("six"));
      for (const version of [1, 2, 3]) await store.append("six", batch(version), after);
      const { commands, inverse, key, ...step } = batch(3);
      expect((await store.steps("six", 2)).map(({ version }) => version)).to.deep.equal([2, 3]);
      expect((await store.steps("six", 1))[0]).to.deep.equal(step);
    });
  });
}
