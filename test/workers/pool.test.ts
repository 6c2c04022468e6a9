import { expect } from "chai";
import { Overload } from "../../src/app/overload.ts";
import { DomainError } from "../../src/domain/errors.ts";
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
    pool = createPool({ threads: 1, queue: 2, retryAfterSeconds: 7 });
    const gate = closedGate();
    const running = pool.run<Int32Array, number>(hold, gate);
    await arrival(gate, 1);
    const waiting = [pool.run(hold, gate), pool.run(hold, gate)];
    const refused = await pool.run(hold, gate).catch((error) => error);
    expect(refused).to.be.instanceOf(Overload).and.include({ retryAfterSeconds: 7 });
    open(gate);
    await Promise.all([running, ...waiting]);
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
    expect(refusal)
      .to.be.instanceOf(DomainError)
      .and.include({ kind: "not-found", message: "unknown unit: ward-9" });
  });

  it("closes while a sum is running, and refuses whoever waited for it", async () => {
    pool = createPool({ threads: 1 });
    const gate = closedGate();
    const running = pool.run(hold, gate).catch((error) => error.message);
    await arrival(gate, 1);
    await pool.close();
    expect(await running).to.be.a("string");
  });
});
