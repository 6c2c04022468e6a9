import { expect } from "chai";
import { databaseNames, databases } from "../../support/databases/databases.ts";
import { keptOf, savedBy, sharedNotes } from "./saving.ts";

/** Kills a process that saves, at a moment that nobody chose, again and again. */
export function killsOf(times: number): void {
  for (const name of databaseNames)
    it(`lose nothing in ${name} that was said to be saved, killed ${times} times`, async function () {
      this.timeout(60_000 + times * 10_000);
      const place = await databases[name]({ durable: true });
      const database = await place.open();
      const { token, access } = await sharedNotes(database);
      const said: string[] = [];
      for (let kill = 0; kill < times; kill++) {
        const after = 1 + Math.floor(Math.random() * 20);
        const mine = await savedBy(place, { token, name: `k${kill}-` }, (count, end) => {
          // Several may be said at once, so the exact count may never be seen.
          if (count >= after) setTimeout(end, Math.random() * 10);
        });
        expect(mine.length).to.be.at.least(after);
        said.push(...mine);
        const kept = await keptOf(database, access);
        expect(said.filter((note) => !kept.notes.includes(note))).to.deep.equal([]);
        // No hole, and nothing half: one more may be saved of each process than it could say.
        expect(kept.versions).to.deep.equal(Array.from({ length: kept.version }, (_, at) => at + 1));
        expect(kept.notes.length).to.equal(kept.version);
        expect(kept.version - said.length).to.be.within(0, kill + 1);
      }
    });
}
