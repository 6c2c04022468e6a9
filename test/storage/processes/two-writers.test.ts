import { expect } from "chai";
import { databaseNames, databases } from "../../support/databases/databases.ts";
import { keptOf, savedBy, sharedNotes } from "./saving.ts";

const each = 100;

describe("two processes that save to one analysis at once", () => {
  for (const name of databaseNames)
    it(`lose nothing in ${name}`, async function () {
      this.timeout(60_000);
      const place = await databases[name]();
      const database = await place.open();
      const { token, access } = await sharedNotes(database);
      const said = await Promise.all(
        ["a", "b"].map((by) => savedBy(place, { token, name: by, count: each })),
      );
      const kept = await keptOf(database, access);
      expect(said.map(({ length }) => length)).to.deep.equal([each, each]);
      expect(kept.notes.toSorted()).to.deep.equal(said.flat().toSorted());
      expect(kept.versions).to.deep.equal(Array.from({ length: 2 * each }, (_, at) => at + 1));
    });
});
