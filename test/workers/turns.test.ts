import { expect } from "chai";
import type { Asker } from "../../src/app/asker.ts";
import { Overload } from "../../src/app/overload.ts";
import { turnsOf } from "../../src/workers/turns.ts";

const page: Asker = { kind: "page", address: "reader" };
const program = (address: string): Asker => ({ kind: "program", address });

/** Turns with a clock that is set by hand; `order` names those served, in their order. */
function hall(settings: { places: number; queue: number }) {
  let time = 0;
  const turns = turnsOf({ ...settings, now: () => time });
  const order: string[] = [];
  const ends = new Map<string, () => void>();
  return {
    order,
    pass: (ms: number) => {
      time += ms;
    },
    come: async (name: string, asker: Asker, signal?: AbortSignal) => {
      ends.set(name, await turns.take(asker, signal));
      order.push(name);
    },
    end: async (name: string) => {
      ends.get(name)?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("whose turn it is", () => {
  it("keeps the last place for pages", async () => {
    const { order, come, end } = hall({ places: 2, queue: 8 });
    void come("first", program("a"));
    void come("second", program("a"));
    void come("page", page);
    await settled();
    expect(order).to.deep.equal(["first", "page"]);
    await end("first");
    expect(order).to.deep.equal(["first", "page"]);
    await end("page");
    expect(order).to.deep.equal(["first", "page", "second"]);
  });

  it("is a page's before that of programs which came first", async () => {
    const { order, come, end } = hall({ places: 1, queue: 8 });
    void come("at work", program("a"));
    void come("program", program("a"));
    void come("page", page);
    await settled();
    await end("at work");
    await end("page");
    expect(order).to.deep.equal(["at work", "page", "program"]);
  });

  it("is that of whoever has the fewest at work, not of whoever asked for the most", async () => {
    const { order, come, end } = hall({ places: 3, queue: 40 });
    for (const name of ["a1", "a2", "a3", "a4"]) void come(name, program("a"));
    void come("b1", program("b"));
    await settled();
    expect(order).to.deep.equal(["a1", "a2"]);
    await end("a1");
    expect(order).to.deep.equal(["a1", "a2", "b1"]);
  });

  it("is refused to one address that has a quarter of the queue, and to all when it is full", async () => {
    const { come } = hall({ places: 2, queue: 8 });
    const comes = (name: string, asker: Asker) =>
      come(name, asker).then(
        () => "served",
        (error) => error,
      );
    void comes("at work", program("a"));
    await settled();
    for (const name of ["a1", "a2"]) void comes(name, program("a"));
    expect(await comes("a3", program("a"))).to.be.instanceOf(Overload);
    for (const address of ["b", "c", "d"])
      for (const name of ["1", "2"]) void comes(address + name, program(address));
    expect(await comes("e1", program("e"))).to.be.instanceOf(Overload);
    expect(await comes("page", page)).to.equal("served");
  });

  it("never refuses the house its own work", async () => {
    const { order, come, end } = hall({ places: 1, queue: 0 });
    void come("at work", page);
    void come("own", { kind: "house", address: "" });
    await settled();
    await end("at work");
    expect(order).to.deep.equal(["at work", "own"]);
  });

  it("tells how long it may take: those before one, each as long as the longest has been at work by now", async () => {
    const { come, pass } = hall({ places: 2, queue: 4 });
    void come("at work", program("a"));
    void come("waiting", program("a"));
    await settled();
    const wait = () => come("late", program("a")).catch((error) => error.retryAfterSeconds);
    expect(await wait()).to.equal(1);
    pass(60_000);
    expect(await wait()).to.equal(120);
  });

  it("passes by whoever has left", async () => {
    const { order, come, end } = hall({ places: 1, queue: 8 });
    const leaving = new AbortController();
    void come("at work", page);
    const left = come("left", page, leaving.signal).catch((error) => error.name);
    void come("next", page);
    await settled();
    leaving.abort();
    expect(await left).to.equal("AbortError");
    await end("at work");
    expect(order).to.deep.equal(["at work", "next"]);
  });
});
