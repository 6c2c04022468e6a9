import { expect } from "chai";
import { metresBetween } from "../../src/domain/great-circle.ts";

describe("metres between places", () => {
  it("are a quarter of the circle from pole to equator, and half of it between opposite places", () => {
    const circle = 2 * Math.PI * 6_371_008.8;
    expect(metresBetween([90, 0], [0, 77])).closeTo(circle / 4, 1e-6);
    expect(metresBetween([0, 0], [0, 180])).closeTo(circle / 2, 1e-6);
  });

  it("are none from a place to itself, and the same both ways", () => {
    expect(metresBetween([55.06, 10.61], [55.06, 10.61])).to.equal(0);
    expect(metresBetween([55.06, 10.61], [57.05, 9.92])).to.equal(
      metresBetween([57.05, 9.92], [55.06, 10.61]),
    );
  });

  it("are the short way over the date line", () => {
    expect(metresBetween([0, 179.999], [0, -179.999])).closeTo(222.39, 0.01);
  });

  it("keep their digits for neighbours: a millionth of a degree north is 11 centimetres", () => {
    expect(metresBetween([55, 10], [55.000001, 10])).closeTo(0.11119508, 1e-7);
  });
});
