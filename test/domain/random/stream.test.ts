import { expect } from "chai";
import { nextExponential } from "../../../src/domain/random/exponential.ts";
import { nextNormal } from "../../../src/domain/random/normal.ts";
import { fillBits, nextBits, nextUnit, type Stream, streamOf } from "../../../src/domain/random/stream.ts";

const draws = 200_000;

describe("a stream", () => {
  it("is xoshiro128**: from the state 1, 2, 3, 4 it gives the reference implementation's words", () => {
    const stream = Int32Array.of(1, 2, 3, 4);
    const words = Array.from({ length: 4 }, () => nextBits(stream) >>> 0);
    expect(words).to.deep.equal([11520, 0, 5927040, 70819200]);
  });

  it("is filled into an array word by word as it is drawn", () => {
    const words = new Int32Array(100);
    const [filled, drawn] = [streamOf(3, "same"), streamOf(3, "same")];
    fillBits(filled, words);
    expect([...words]).to.deep.equal(Array.from(words, () => nextBits(drawn)));
    expect(filled).to.deep.equal(drawn);
  });

  it("is the same for the same seed and name, and another for any other", () => {
    const seeds = [0, 1, 2, 2 ** 32, 2 ** 32 + 1, Number.MAX_SAFE_INTEGER];
    const names = ["", "a", "b", "ab", "ba", "a\0", "\0", "Æ", "a on g1", "a on g11"];
    const words = seeds.flatMap((seed) => names.map((name) => nextBits(streamOf(seed, name))));
    expect(new Set(words).size).to.equal(words.length);
    expect(nextBits(streamOf(1, "a"))).to.equal(nextBits(streamOf(1, "a")));
  });

  it("lies evenly between 0 and 1, and independent of its neighbour by name", () => {
    const [one, other] = [streamOf(1, "a on g1"), streamOf(1, "a on g2")];
    const pairs = Array.from({ length: draws }, () => [nextUnit(one), nextUnit(other)] as const);
    expectMean(
      pairs.map(([x]) => x),
      0.5,
    );
    expectMean(
      pairs.map(([x]) => x * x),
      1 / 3,
    );
    expectMean(
      pairs.map(([x, y]) => (x - 0.5) * (y - 0.5)),
      0,
    );
    expect(pairs.every(([x]) => x > 0 && x < 1)).to.equal(true);
  });
});

describe("draws from a stream", () => {
  it("are exponential: the moments are 1, 2, 6 and the tail beyond 8 is exp(-8)", () => {
    const values = sample(nextExponential, 10 * draws);
    expectMean(values, 1);
    expectMean(
      values.map((x) => x ** 2),
      2,
    );
    expectMean(
      values.map((x) => x ** 3),
      6,
    );
    for (const from of [0.01, 0.5, 2, 7.8, 9])
      expectMean(
        values.map((x) => Number(x > from)),
        Math.exp(-from),
      );
  });

  it("are normal: the moments are 0, 1, 0, 3", () => {
    const values = sample(nextNormal, draws);
    [0, 1, 0, 3].forEach((moment, at) => {
      expectMean(
        values.map((x) => x ** (at + 1)),
        moment,
      );
    });
  });
});

const sample = (next: (stream: Stream) => number, count: number) => {
  const stream = streamOf(1, "sample");
  return Array.from({ length: count }, () => next(stream));
};

/** Within four standard errors of the sample. */
function expectMean(values: readonly number[], expected: number) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  expect(mean).to.be.closeTo(expected, 4 * Math.sqrt(spread / values.length));
}
