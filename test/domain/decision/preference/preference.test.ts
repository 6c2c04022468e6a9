import { expect } from "chai";
import fc from "fast-check";
import { weightsFromRanking } from "../../../../src/domain/decision/preference/rank-weights.ts";
import { weightsFromRatios } from "../../../../src/domain/decision/preference/ratios.ts";
import { exactWeights, normalised } from "../../../../src/domain/decision/preference/weights.ts";
import { smaa } from "../../../../src/domain/decision/smaa/smaa.ts";
import published from "../../../reference-cases/rank-weights-roc-rs-rr.json" with { type: "json" };
import accuracy from "../../../reference-cases/smaa-monte-carlo-accuracy.json" with { type: "json" };
import swing from "../../../reference-cases/swing-weights.json" with { type: "json" };
import { thrownFaults } from "../../../support/fault-lines.ts";
import { problemOf } from "../problems.ts";

describe("weights from ranks", () => {
  const { centroid, sum, reciprocal } = weightsFromRanking;
  const ofRanks = (rule: typeof centroid, count: number) => {
    const ids = Array.from({ length: count }, (_, at) => `g${at}`);
    const weights = rule(ids.map((id) => [id]));
    return ids.map((id) => weights[id] as number);
  };

  for (const { n, ...expected } of published.cases) {
    it(`of ${n} criteria are the published ones`, () => {
      expectClose(ofRanks(centroid, n), expected.rankOrderCentroid);
      expectClose(ofRanks(sum, n), expected.rankSum);
      expectClose(ofRanks(reciprocal, n), expected.rankReciprocal);
    });
  }

  it("of one criterion are 1", () => {
    expect([centroid, sum, reciprocal].map((rule) => rule([["g"]]))).to.deep.equal(Array(3).fill({ g: 1 }));
  });
});

describe("weights from groups of ranks", () => {
  const rules = Object.entries(weightsFromRanking);
  const groups = fc
    .array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 })
    .map((sizes) => sizes.map((size, at) => Array.from({ length: size }, (_, member) => `g${at}-${member}`)));

  for (const [name, rule] of rules) {
    it(`by ${name} lie in the ordinal set: equal inside a group, never more than in the group before`, () => {
      fc.assert(
        fc.property(groups, (ranking) => {
          const weights = rule(ranking);
          expect(Object.keys(weights)).to.have.members(ranking.flat());
          expect(Object.values(weights).reduce((sum, weight) => sum + weight)).to.be.closeTo(1, 1e-12);
          const perGroup = ranking.map((group) => new Set(group.map((id) => weights[id] as number)));
          for (const distinct of perGroup) expect(distinct.size).to.equal(1);
          perGroup
            .flatMap((distinct) => [...distinct])
            .forEach((weight, at, all) => {
              expect(weight).to.be.above(0);
              if (at > 0) expect(weight).to.be.below(all[at - 1] as number);
            });
        }),
        { numRuns: 200, seed: 1 },
      );
    });
  }

  it("share what ranks 2 and 3 weigh where two stand behind one", () => {
    const ranking = [["x"], ["y", "z"]];
    expectClose(Object.values(weightsFromRanking.centroid(ranking)), [2 / 3, 1 / 6, 1 / 6]);
    expectClose(Object.values(weightsFromRanking.sum(ranking)), [3 / 6, 1.5 / 6, 1.5 / 6]);
    expectClose(Object.values(weightsFromRanking.reciprocal(ranking)), [6 / 11, 2.5 / 11, 2.5 / 11]);
  });

  it("by centroid are the mean of the weights that the order allows", () => {
    const ranking = [["g2"], ["g1", "g3"], ["g4"]];
    const preference = { type: "ordinal" as const, ranking };
    const mean = smaa(problemOf([[1, 1, 1, 1]], { preference, iterations: 100_000 })).centralWeights.a;
    for (const [id, weight] of Object.entries(weightsFromRanking.centroid(ranking)))
      expect(mean?.[id]).to.be.closeTo(weight, 0.003);
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
    const of = (...ratios: Parameters<typeof weightsFromRatios>[1]) =>
      thrownFaults(() => weightsFromRatios(["x", "y", "z"], ratios));
    expect(of(["x", "y", 2], ["y", "z", 2], ["x", "z", 5])).to.deep.equal(["ratios-disagree x z 4 5"]);
    expect(of(["x", "y", 2])).to.deep.equal(["criterion-without-ratio z"]);
    expect(of(["x", "q", 2])).to.deep.equal(["unknown-criterion q"]);
    expect(of(["x", "y", 0])).to.deep.equal(["not-a-ratio x y 0"]);
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
