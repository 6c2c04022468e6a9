import { expect } from "chai";
import { askedBy } from "../../src/app/asker.ts";
import { Overload, TooHeavy } from "../../src/app/overload.ts";
import { DomainError } from "../../src/domain/errors.ts";
import { fault } from "../../src/domain/faults/fault.ts";
import { createPool, type Pool } from "../../src/workers/pool.ts";

const hold = new URL("./tasks/hold.ts", import.meta.url);

/** Slot 0 opens the gate, slot 1 counts those who have come to it. */
const closedGate = () => new Int32Array(new SharedArrayBuffer(8));
const open = (gate: Int32Array) => {
  Atomics.store(gate, 0, 1);
  Atomics.notify(gate, 0);
};
const arrival = async (gate: Int32Array, count: number) => {
  while (Atomics.load(gate, 1) < count) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe("the pool of workers", () => {
  let pool: Pool;
  afterEach(() => pool.close());

  it("runs a task written in TypeScript outside the main thread", async () => {
    pool = createPool({ threads: 1 });
    const gate = closedGate();
    const thread = pool.run<Int32Array, number>(hold, gate);
    open(gate);
    expect(await thread).to.be.above(0);
  });

  it("refuses what its queue cannot hold, and takes more when there is room again", async () => {
    pool = createPool({ threads: 1, queue: 2 });
    const gate = closedGate();
    const ask = (address: string) => askedBy({ kind: "program", address }, () => pool.run(hold, gate));
    const running = ask("a");
    await arrival(gate, 1);
    const waiting = [ask("a"), ask("b")];
    expect(await ask("c").catch((error) => error)).to.be.instanceOf(Overload);
    open(gate);
    await Promise.all([running, ...waiting]);
    expect(await pool.run(hold, gate)).to.be.a("number");
  });

  it("has a thread for a page while programs fill the rest", async () => {
    pool = createPool({ threads: 1, queue: 4 });
    const [shut, free] = [closedGate(), closedGate()];
    open(free);
    const programs = ["a", "b"].map((address) =>
      askedBy({ kind: "program", address }, () => pool.run(hold, shut)),
    );
    await arrival(shut, 1);
    expect(await askedBy({ kind: "page", address: "a" }, () => pool.run(hold, free))).to.be.a("number");
    open(shut);
    await Promise.all(programs);
  });

  it("ends a sum that takes too long, and says so", async () => {
    pool = createPool({ threads: 1, longestMs: 100 });
    const tooLong = await pool.run(hold, closedGate()).catch((error) => error);
    expect(tooLong).to.be.instanceOf(TooHeavy).and.include({ of: "time" });
  });

  it("ends a sum that takes too much memory, says so, and goes on", async () => {
    pool = createPool({ threads: 1, megabytes: 16 });
    const fill = new URL("./tasks/fill.ts", import.meta.url);
    const tooMuch = await pool.run(fill, null).catch((error) => error);
    expect(tooMuch).to.be.instanceOf(TooHeavy).and.include({ of: "memory" });
    const gate = closedGate();
    open(gate);
    expect(await pool.run(hold, gate)).to.be.a("number");
  });

  it("gives the thread of an aborted sum to the next", async () => {
    pool = createPool({ threads: 1 });
    const [stuck, free] = [closedGate(), closedGate()];
    const leaving = new AbortController();
    const left = pool.run(hold, stuck, leaving.signal).catch((error) => error.name);
    await arrival(stuck, 1);
    open(free);
    const next = pool.run(hold, free);
    leaving.abort();
    expect(await left).to.equal("AbortError");
    expect(await next).to.be.a("number");
  });

  it("brings what the domain refuses back as such", async () => {
    pool = createPool({ threads: 1 });
    const refusal = await pool
      .run(new URL("./tasks/refuse.ts", import.meta.url), "ward-9")
      .catch((error) => error);
    expect(refusal).to.be.instanceOf(DomainError).and.include({ kind: "not-found" });
    expect((refusal as DomainError).faults).to.deep.equal([fault("unknown-unit", { unit: "ward-9" })]);
  });

  it("closes while a sum is running, and refuses whoever waited for it", async () => {
    pool = createPool({ threads: 1 });
    const gate = closedGate();
    const running = pool.run(hold, gate).catch((error) => error);
    await arrival(gate, 1);
    await pool.close();
    expect(await running).to.be.instanceOf(Overload);
  });
});
