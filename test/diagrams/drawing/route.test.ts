import { expect } from "chai";
import fc from "fast-check";
import { roundedWay, straightened } from "../../../src/diagrams/drawing/marks/route.ts";

const points = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([x, y]) => ({ x, y }));

describe("the corners of a way", () => {
  it("leave out points that repeat, and those on the way to the next", () => {
    expect(straightened(points([0, 0], [0, 0], [4, 0], [9, 0], [9, 5], [9, 7]))).to.deep.equal(
      points([0, 0], [9, 0], [9, 7]),
    );
  });

  it("keep the point at which a way turns back on itself", () => {
    const [level, upright] = [points([0, 0], [9, 0], [4, 0]), points([0, 0], [0, 9], [0, 4])];
    expect(straightened(level)).to.deep.equal(level);
    expect(straightened(upright)).to.deep.equal(upright);
  });

  it("leave no more to leave out, and begin and end where the way does", () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 2 }), y: fc.integer({ min: 0, max: 2 }) });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 8 }), (way) => {
        const kept = straightened(way);
        expect(straightened(kept)).to.deep.equal(kept);
        expect([kept[0], kept.at(-1)]).to.deep.equal([way[0], way.at(-1)]);
      }),
      { seed: 1 },
    );
  });

  it("are rounded by the radius, or by half of a way that is shorter", () => {
    expect(roundedWay(points([0, 0], [10, 0], [10, 4]), 3)).to.equal("M0 0L7 0Q10 0 10 2L10 4");
    expect(roundedWay(points([0, 0], [10, 0]), 3)).to.equal("M0 0L10 0");
    expect(roundedWay([], 3)).to.equal("");
  });
});
