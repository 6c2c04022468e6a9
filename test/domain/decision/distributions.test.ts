import { expect } from "chai";
import { smaa } from "../../../src/domain/decision/smaa/smaa.ts";
import { type Cells, problemOf, unitScale } from "./problems.ts";

const iterations = 200_000;
const drawn: Record<string, readonly [cell: Cells, mean: number, variance: number]> = {
  "a uniform one": [{ type: "uniform", low: -2, high: 4 }, 1, 3],
  "a normal one": [{ type: "normal", mean: -3, sd: 5 }, -3, 25],
  "a beta of shapes above 1": [{ type: "beta", alpha: 2, beta: 5 }, 2 / 7, 10 / 392],
  "a beta of a shape below 1": [{ type: "beta", alpha: 0.3, beta: 2 }, 0.3 / 2.3, 0.6 / (2.3 ** 2 * 3.3)],
  "a beta that is a coin": [{ type: "beta", alpha: 1e-6, beta: 1e-6 }, 0.5, 0.25],
  "a beta that is nearly sure": [{ type: "beta", alpha: 4e8, beta: 6e8 }, 0.4, 0.24e-9],
  "an empirical one": [{ type: "empirical", values: [1, 2, 2, 7] }, 3, 5.5],
};

describe("a measurement's draws", () => {
  for (const [name, [cell, mean, variance]] of Object.entries(drawn)) {
    it(`have the mean and variance of ${name}`, () => {
      const criteria = [{ ...unitScale("g1"), extrapolate: true }];
      const { expectedValue, standardErrors } = smaa(problemOf([[cell]], { criteria, iterations }));
      expect(expectedValue.a).to.be.closeTo(mean, 4 * Math.sqrt(variance / iterations));
      const spread = (standardErrors.expectedValue.a ?? 0) ** 2 * iterations;
      expect(spread / variance).to.be.closeTo(1, 0.03);
    });
  }

  it("of a measurement without doubt are no draws", () => {
    const sure: Cells[] = [
      { type: "uniform", low: 0.3, high: 0.3 },
      { type: "normal", mean: 0.3, sd: 0 },
      { type: "empirical", values: [0.3, 0.3] },
    ];
    for (const cell of sure) {
      const { expectedValue, standardError } = smaa(problemOf([[cell]]));
      expect(expectedValue.a).to.be.closeTo(0.3, 1e-12);
      expect(standardError.expectedValue).to.be.below(1e-12);
    }
  });
});
