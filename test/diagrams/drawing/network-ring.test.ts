import { expect } from "chai";
import { roundThrough } from "../../../src/diagrams/drawing/marks/network-ring.ts";

const length = (points: readonly { readonly x: number; readonly y: number }[]): number =>
  points.reduce((total, { x, y }, index) => {
    const next = points[(index + 1) % points.length] ?? { x, y };
    return total + Math.hypot(next.x - x, next.y - y);
  }, 0);

describe("the ring through a network's members", () => {
  it("goes round a square without crossing itself", () => {
    const crossed = [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
      { x: 1, y: 0 },
      { x: 0, y: 1 },
    ];
    expect(length(roundThrough(crossed))).to.equal(4);
  });

  it("passes every member once", () => {
    const points = Array.from({ length: 30 }, (_, index) => ({
      x: (index * 37) % 101,
      y: (index * 53) % 89,
    }));
    expect(roundThrough(points)).to.have.deep.members(points);
  });

  for (const count of [0, 1, 2])
    it(`leaves ${count} as they are`, () => {
      const points = Array.from({ length: count }, (_, index) => ({ x: index, y: 0 }));
      expect(roundThrough(points)).to.deep.equal(points);
    });

  it("ends where members stand in the same place", () => {
    const points = Array.from({ length: 6 }, () => ({ x: 1, y: 1 }));
    expect(roundThrough(points)).to.deep.equal(points);
  });
});
