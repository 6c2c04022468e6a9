import { expect } from "chai";
import { columnsFor } from "../../../../src/domain/decision/sampling/columns.ts";
import { fillTilted } from "../../../../src/domain/decision/sampling/truncated-exponential.ts";
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
