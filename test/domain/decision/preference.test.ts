import { expect } from "chai";
import { exactWeights, normalised } from "../../../src/domain/decision/preference/exact-weights.ts";
import {
  rankOrderCentroid,
  rankReciprocal,
  rankSum,
} from "../../../src/domain/decision/preference/rank-weights.ts";
import { weightsFromRatios } from "../../../src/domain/decision/preference/ratios.ts";
import { smaa } from "../../../src/domain/decision/smaa/smaa.ts";
import published from "../../reference-cases/rank-weights-roc-rs-rr.json" with { type: "json" };
import accuracy from "../../reference-cases/smaa-monte-carlo-accuracy.json" with { type: "json" };
import swing from "../../reference-cases/swing-weights.json" with { type: "json" };
import { problemOf } from "./problems.ts";

describe("weights from ranks", () => {
  for (const { n, ...expected } of published.cases) {
    it(`of ${n} criteria are the published ones`, () => {
      expectClose(rankOrderCentroid(n), expected.rankOrderCentroid);
      expectClose(rankSum(n), expected.rankSum);
      expectClose(rankReciprocal(n), expected.rankReciprocal);
    });
  }

  it("of one criterion are 1", () => {
    expect([rankOrderCentroid(1), rankSum(1), rankReciprocal(1)]).to.deep.equal([[1], [1], [1]]);
  });
});

describe("weights from swings", () => {
  const points = swing.cases.filter(({ points }) => points !== undefined);

  it("are points in proportion, and equal where no point is given", () => {
    for (const { points: given = [], expected } of points)
      expectClose(normalised(given), Array.isArray(expected) ? expected : given.map(() => 1 / given.length));
    expect(points).to.have.length(4);
  });

  it("are what ratios say, in whatever order they are said", () => {
    const ratios = [
      ["Prox", "Bleed", 2],
      ["Bleed", "Dist", 2],
    ] as const;
    const expected = swing.cases[0]?.expected as unknown as Record<string, number>;
    for (const said of [ratios, ratios.toReversed()]) {
      const weights = weightsFromRatios(["Prox", "Dist", "Bleed"], said);
      for (const [id, weight] of Object.entries(expected)) expect(weights[id]).to.be.closeTo(weight, 1e-9);
    }
  });

  it("are refused where ratios disagree, leave a criterion loose, or are none", () => {
    const of =
      (...ratios: Parameters<typeof weightsFromRatios>[1]) =>
      () =>
        weightsFromRatios(["x", "y", "z"], ratios);
    expect(of(["x", "y", 2], ["y", "z", 2], ["x", "z", 5])).to.throw("ratios disagree on x to z: 4, not 5");
    expect(of(["x", "y", 2])).to.throw("no ratio leads to criterion: z");
    expect(of(["x", "q", 2])).to.throw("unknown criterion: q");
    expect(of(["x", "y", 0])).to.throw("not a ratio above 0: x to y 0");
    expect(weightsFromRatios(["x"], [])).to.deep.equal({ x: 1 });
  });

  it("lie between 1/2 and 2/3 for a ratio of 1 to 2, evenly", () => {
    const preference = { type: "bounds" as const, bounds: { g1: [1 / 2, 2 / 3] as [number, number] } };
    const { centralWeights } = smaa(problemOf([[1, 1]], { preference, iterations: 100_000 }));
    expect(centralWeights.a?.g1).to.be.closeTo(0.5833333333333334, 0.001);
  });
});

it("exact weights of criteria that are not named are 0", () => {
  expect(exactWeights({ y: 3, x: 1 }, ["x", "y", "z"])).to.deep.equal([0.25, 0.75, 0]);
});

it("the stated error is the published one: 1.96 standard errors at a share of one half", () => {
  for (const { errorLimit, iterations } of accuracy.cases) {
    const problem = problemOf(
      [
        [1, 0],
        [0, 1],
      ],
      { iterations },
    );
    expect(1.96 * smaa(problem).standardError.rankAcceptability).to.be.closeTo(errorLimit, errorLimit * 0.02);
  }
});

function expectClose(actual: readonly number[], expected: readonly number[]) {
  expect(actual).to.have.length(expected.length);
  expected.forEach((value, at) => {
    expect(actual[at]).to.be.closeTo(value, 1e-9);
  });
}
