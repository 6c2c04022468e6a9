import { expect } from "chai";
import { answerCache } from "../../../src/app/kept/answer-cache.ts";
import { roomFor } from "../../../src/app/kept/room.ts";

/** Room for so many answers, under keys of one letter. */
const room = (answers: number) => roomFor(4 * answers);

describe("answerCache", () => {
  it("computes a key once, also when it is asked for again before the answer", async () => {
    const kept = answerCache<number>(room(10));
    let computed = 0;
    const compute = async () => ++computed;
    const both = await Promise.all([kept.get("a", compute), kept.get("a", compute)]);
    expect([...both, await kept.get("a", compute)]).to.deep.equal([1, 1, 1]);
  });

  it("forgets the key used longest ago", async () => {
    const kept = answerCache<number>(room(2));
    const computed: string[] = [];
    const ask = (key: string) => kept.get(key, async () => computed.push(key));
    for (const key of ["a", "b", "a", "c", "a", "b"]) await ask(key);
    expect(computed).to.deep.equal(["a", "b", "c", "b"]);
  });

  it("does not keep a failure", async () => {
    const kept = answerCache<string>(room(10));
    const failure = await kept
      .get("a", () => Promise.reject(new Error("no")))
      .catch((error) => error.message);
    expect([failure, await kept.get("a", async () => "yes")]).to.deep.equal(["no", "yes"]);
  });

  it("stops computing when everybody has left, and not before", async () => {
    const kept = answerCache<never>(room(10));
    const stopped: string[] = [];
    const compute = (signal: AbortSignal) =>
      new Promise<never>((_, reject) => {
        signal.addEventListener("abort", () => {
          stopped.push("stopped");
          reject(signal.reason);
        });
      });
    const [first, second] = [new AbortController(), new AbortController()];
    const waits = [first, second].map(({ signal }) => kept.get("a", compute, signal).catch((error) => error));
    first.abort("first left");
    expect(await waits[0]).to.equal("first left");
    expect(stopped).to.deep.equal([]);
    second.abort("second left");
    expect(await waits[1]).to.equal("second left");
    expect(stopped).to.deep.equal(["stopped"]);
  });

  it("goes on for whoever named no signal", async () => {
    const kept = answerCache<string>(room(10));
    const impatient = new AbortController();
    let finish: (value: string) => void = () => {};
    const compute = () => new Promise<string>((resolve) => (finish = resolve));
    const patient = kept.get("a", compute);
    const left = kept.get("a", compute, impatient.signal).catch((error) => error);
    impatient.abort("left");
    await left;
    finish("done");
    expect([await patient, await left]).to.deep.equal(["done", "left"]);
  });

  it("tells whoever asked first how far it has come, from its very beginning", async () => {
    const told: number[] = [];
    await answerCache<string>(room(10)).get(
      "a",
      async (_, tell) => {
        tell(0.5);
        return "done";
      },
      undefined,
      (share) => told.push(share),
    );
    expect(told).to.deep.equal([0.5]);
  });

  it("computes anew after everybody has left", async () => {
    const kept = answerCache<string>(room(10));
    const gone = new AbortController();
    const left = kept.get("a", () => new Promise(() => {}), gone.signal).catch((error) => error);
    gone.abort("left");
    await left;
    expect(await kept.get("a", async () => "anew")).to.equal("anew");
  });

  it("refuses whoever had left before asking", async () => {
    const refused = await answerCache<string>(room(1))
      .get("a", async () => "unasked", AbortSignal.abort("left"))
      .catch((error) => error);
    expect(refused).to.equal("left");
  });
});
