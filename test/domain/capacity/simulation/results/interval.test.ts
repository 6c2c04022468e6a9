import { expect } from "chai";
import {
  halfWidthOf,
  studentQuantile,
} from "../../../../../src/domain/capacity/simulation/results/interval.ts";

describe("Student's interval", () => {
  it("has the tabled 97.5 per cent points", () => {
    const table = [
      [1, 12.7062],
      [2, 4.3027],
      [3, 3.1824],
      [9, 2.2622],
      [30, 2.0423],
      [120, 1.9799],
    ] as const;
    for (const [freedom, point] of table) expect(studentQuantile(freedom)).closeTo(point, 5e-5);
    expect(studentQuantile(9999)).closeTo(1.96, 0.003);
  });

  it("lies around the mean of what was seen: 1, 2, 3 give ± 4.3027 / √3", () => {
    expect(halfWidthOf([1, 2, 3]).toFixed(3)).to.equal("2.484");
    expect(halfWidthOf([5, 5])).to.equal(0);
  });
});
