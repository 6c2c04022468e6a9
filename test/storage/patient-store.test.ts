import { setTimeout as after } from "node:timers/promises";
import { expect } from "chai";
import { patient } from "../../src/storage/patient-store.ts";

const locked = Object.assign(new Error("database is locked"), { errcode: 5 });
const full = Object.assign(new Error("database or disk is full"), { errcode: 13 });

/** A store that throws these, one for each asking, before it takes anything; and what it kept and told. */
function failing(...errors: readonly Error[]) {
  const left = [...errors];
  const kept: string[] = [];
  const told: string[] = [];
  const mayFail = () => {
    const error = left.shift();
    if (error) throw error;
  };
  const store = patient(
    {
      find: async () => {
        mayFail();
        return { reach: null };
      },
      keep: async (key) => {
        mayFail();
        kept.push(key);
      },
    },
    { report: (error, what) => told.push(`${what}: ${(error as Error).message}`), tries: 3, betweenMs: 5 },
  );
  return { store, kept, told };
}

describe("a patient store", () => {
  it("has nothing where nothing can be read, and tells why", async () => {
    const { store, told } = failing(full);
    expect(await store.find("a")).to.equal(null);
    expect(await store.find("a")).to.deep.equal({ reach: null });
    expect(told).to.deep.equal(["unread: database or disk is full"]);
  });

  it("leaves unkept what cannot be kept, and tells why", async () => {
    const { store, kept, told } = failing(full);
    await store.keep("a", {});
    await after(20);
    expect({ kept, told }).to.deep.equal({ kept: [], told: ["unkept: database or disk is full"] });
  });

  it("keeps later what it cannot keep for a lock, and makes nobody wait", async () => {
    const { store, kept, told } = failing(locked, locked);
    await store.keep("a", {});
    expect(kept).to.deep.equal([]);
    await after(60);
    expect({ kept, told }).to.deep.equal({ kept: ["a"], told: [] });
  });

  it("gives up in the end", async () => {
    const { store, kept, told } = failing(locked, locked, locked);
    await store.keep("a", {});
    await after(60);
    expect({ kept, told }).to.deep.equal({ kept: [], told: ["unkept: database is locked"] });
  });

  it("tries nothing more once it is closed", async () => {
    const { store, kept, told } = failing(locked);
    await store.keep("a", {});
    store.close();
    await after(30);
    expect({ kept, told }).to.deep.equal({ kept: [], told: [] });
  });
});
