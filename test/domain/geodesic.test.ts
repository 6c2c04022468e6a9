import { expect } from "chai";
import { metresBetween } from "../../src/domain/geodesic.ts";

describe("metres between places", () => {
  it("are those of the ellipsoid: a quarter of the meridian, and Karney's example of Wellington and Salamanca", () => {
    expect(metresBetween([90, 0], [0, 77])).closeTo(10_001_965.729, 0.001);
    expect(metresBetween([-41.32, 174.81], [40.96, -5.5])).closeTo(19_959_679.267, 0.001);
  });

  it("are none from a place to itself, and the same both ways", () => {
    expect(metresBetween([55.06, 10.61], [55.06, 10.61])).to.equal(0);
    expect(metresBetween([55.06, 10.61], [57.05, 9.92])).closeTo(
      metresBetween([57.05, 9.92], [55.06, 10.61]),
      1e-6,
    );
  });

  it("are the short way over the date line", () => {
    expect(metresBetween([0, 179.999], [0, -179.999])).closeTo(222.639, 0.001);
  });

  it("keep their digits for neighbours: a millionth of a degree north is 11 centimetres", () => {
    expect(metresBetween([55, 10], [55.000001, 10])).closeTo(0.1113, 1e-4);
  });

  it("lie above 200 metres where a sphere would have them below", () => {
    expect(metresBetween([55.68, 12.57], [55.68, 12.573184])).closeTo(200.297, 0.001);
  });
});
