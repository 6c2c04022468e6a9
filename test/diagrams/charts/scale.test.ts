import { expect } from "chai";
import { linear } from "../../../src/diagrams/charts/scale.ts";

describe("a linear scale", () => {
  it("maps ends to ends and the middle to the middle, either way round", () => {
    expect([0, 0.5, 1].map(linear([0, 1], [10, 30]))).to.deep.equal([10, 20, 30]);
    expect([7, 4, 1].map(linear([7, 1], [0, 60]))).to.deep.equal([0, 30, 60]);
  });

  it("goes beyond its ends, unless it is clamped", () => {
    expect(linear([0, 1], [0, 100])(1.5)).to.equal(150);
    expect([-1, 1.5].map(linear([0, 1], [0, 100], { clamped: true }))).to.deep.equal([0, 100]);
  });

  it("of one value is its start", () => {
    expect(linear([3, 3], [10, 30])(3)).to.equal(10);
  });
});
