import { expect } from "chai";
import { sampleMoments } from "../../../src/domain/decision/information/sample-moments.ts";
import type { Problem } from "../../../src/domain/decision/problem.ts";
import { problemOf, uniform } from "./problems.ts";

const iterations = 20_000;
const momentsOf = (problem: Problem) => sampleMoments(problem, () => {});

describe("what the samples of a problem are on average", () => {
  it("is, of open weights, that of the uniform distribution on the simplex", () => {
    const { weights, weightCovariances } = momentsOf(problemOf([[0, 0, 0]], { iterations }));
    for (const mean of weights) expect(mean).to.be.closeTo(1 / 3, 0.005);
    weightCovariances.forEach((row, j) => {
      row.forEach((covariance, k) => {
        expect(covariance).to.be.closeTo(j === k ? 1 / 18 : -1 / 36, 0.001);
        expect(covariance).to.equal(weightCovariances[k]?.[j]);
      });
      expect(row.reduce((sum, covariance) => sum + covariance, 0)).to.be.closeTo(0, 1e-9);
    });
  });

  it("is, of weights that are known, these alone: none varies, and none with another", () => {
    const preference = { type: "exact" as const, weights: { g1: 3, g2: 1 } };
    const { weights, weightCovariances } = momentsOf(problemOf([[0, 0]], { preference, iterations }));
    expect(weights).to.deep.equal([0.75, 0.25]);
    expect(weightCovariances).to.deep.equal([
      [0, 0],
      [0, 0],
    ]);
  });

  it("is, of cells, their own mean and variance, far from zero too", () => {
    const scale = { worst: 1e6, best: 1e6 + 1 };
    const { cells, cellVariances } = momentsOf(
      problemOf([[uniform(1e6, 1e6 + 1), 1e6 + 0.25]], {
        criteria: ["g1", "g2"].map((id) => ({ id, scale })),
        iterations,
      }),
    );
    expect(cells[0]?.[0]).to.be.closeTo(0.5, 0.01);
    expect(cellVariances[0]?.[0]).to.be.closeTo(1 / 12, 0.002);
    expect([cells[0]?.[1], cellVariances[0]?.[1]]).to.deep.equal([0.25, 0]);
  });
});
