import { expect } from "chai";
import { columnsFor } from "../../../../src/domain/decision/sampling/columns.ts";
import { fillTilted, tiltFor } from "../../../../src/domain/decision/sampling/truncated-exponential.ts";
import { streamOf } from "../../../../src/domain/random/stream.ts";

const drawn = (tilt: number, cap: number) => {
  const [column] = columnsFor(1);
  if (column === undefined) throw new Error("no column");
  fillTilted(streamOf(1, "tilted"), column, tilt, cap);
  return [...column];
};

describe("draws that lean to one end", () => {
  for (const tilt of [1e-3, 0.5, 40])
    it(`lean to the other as they do to the one, every one of them: ${tilt}`, () => {
      const cap = 0.7;
      const [low, high] = [drawn(tilt, cap), drawn(-tilt, cap)];
      for (const [at, draw] of low.entries()) {
        expect(draw).to.be.within(0, cap);
        expect(high[at]).to.be.closeTo(cap - draw, 1e-12);
      }
    });
});

describe("the tilt of shares within caps", () => {
  const several = (count: number, cap: number) => Array.from({ length: count }, () => cap);
  const meanOf = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
  const meanSum = (caps: readonly number[]) => {
    const tilt = tiltFor(caps);
    return caps.reduce((sum, cap) => sum + meanOf(drawn(tilt, cap)), 0);
  };

  it("lets them sum to 1 on average, up or down from the middle of their caps", () => {
    for (const caps of [several(25, 0.05), several(40, 0.2), [0.9, ...several(20, 0.2)]])
      expect(meanSum(caps)).to.be.closeTo(1, 0.06);
    expect(tiltFor(several(25, 0.05))).to.be.below(0);
    expect(tiltFor(several(40, 0.2))).to.be.above(0);
  });

  it("is none where they often do without", () => {
    expect(tiltFor([1, 1])).to.equal(0);
    expect(tiltFor(several(22, 0.1))).to.equal(0);
  });
});
