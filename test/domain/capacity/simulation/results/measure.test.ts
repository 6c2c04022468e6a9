import { expect } from "chai";
import { differenceOf, ratioOf } from "../../../../../src/domain/capacity/simulation/results/measure.ts";
import { outcomeOf } from "../../../../../src/domain/capacity/simulation/results/outcome.ts";
import { percentileOf } from "../../../../../src/domain/capacity/simulation/results/percentile.ts";
import { Tally } from "../../../../../src/domain/capacity/simulation/run/tally.ts";

describe("a measure over replications", () => {
  it("counts each child alike: one who waits 0 and three who wait 12 together wait 3, not 2", () => {
    expect(ratioOf([0, 12], [1, 3])?.estimate.mean).to.equal(3);
  });

  it("is the mean with Student's interval where each replication counts the same: 1, 2, 3 give 2 ± 2.484", () => {
    const { mean, low, high } = ratioOf([1, 2, 3], [1, 1, 1])?.estimate ?? { mean: 0, low: 0, high: 0 };
    expect([mean, low, high].map((value) => value.toFixed(3))).to.deep.equal(["2.000", "-0.484", "4.484"]);
  });

  it("pulls to neither side in sum, and does not exist for nobody or a single replication", () => {
    expect(ratioOf([1, 5, 3], [1, 2, 4])?.pulls.reduce((sum, pull) => sum + pull, 0)).closeTo(0, 1e-12);
    expect([ratioOf([0, 0], [0, 0]), ratioOf([1], [1])]).to.deep.equal([null, null]);
  });

  it("differs surely from one that goes up and down with it", () => {
    const difference = differenceOf(ratioOf([1, 5, 3], [1, 1, 1]), ratioOf([2, 6, 4], [1, 1, 1]));
    expect(difference).to.deep.equal({ mean: -1, low: -1, high: -1 });
    expect(differenceOf(null, ratioOf([1, 2], [1, 1]))).to.equal(null);
  });
});

describe("a percentile over replications", () => {
  const outcome = (came: number, waits: readonly number[]) => {
    const tally = new Tally();
    tally.came = came;
    for (const wait of waits) tally.delayed(wait);
    return [outcomeOf(tally, { servers: 1, weeks: 1, longerThan: 2.5 })];
  };
  const upTo = (count: number) => Array.from({ length: count }, (_, place) => place + 1);

  it("is that of all who came: of 0, 0 and 1 to 8 half wait at most 3, and nine in ten at most 7", () => {
    const seen = [outcome(2, []), outcome(8, upTo(8).toReversed())];
    expect(percentileOf(seen, 0.5)?.estimate.mean).closeTo(3, 1e-9);
    expect(percentileOf(seen, 0.9)?.estimate.mean).closeTo(7, 1e-9);
    expect(seen[1]?.[0]?.waitedLonger).to.equal(6);
  });

  it("is 0, and surely so, where nobody waits, and nothing where nobody comes", () => {
    expect(percentileOf([outcome(2, []), outcome(5, [])], 0.9)?.estimate).to.deep.equal({
      mean: 0,
      low: 0,
      high: 0,
    });
    expect(percentileOf([outcome(0, []), outcome(0, [])], 0.9)).to.equal(null);
  });

  it("is as good from a few waits that stand for all", () => {
    const seen = [outcome(10_000, upTo(10_000)), outcome(10_000, upTo(10_000))];
    expect(seen[0]?.[0]?.waits.length).to.equal(128);
    for (const share of [0.5, 0.9, 0.95])
      expect(percentileOf(seen, share)?.estimate.mean).closeTo(10_000 * share, 10_000 / 128);
  });
});
