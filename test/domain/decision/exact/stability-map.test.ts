import { expect } from "chai";
import fc from "fast-check";
import { stabilityMap } from "../../../../src/domain/decision/exact/stability-map.ts";
import { smaa } from "../../../../src/domain/decision/smaa/smaa.ts";
import { thrownFaults } from "../../../support/fault-lines.ts";
import { problemOf } from "../problems.ts";

describe("the map of who wins over two weights", () => {
  it("gives each of three opposites the third of the triangle at its corner", () => {
    const map = stabilityMap(
      problemOf([
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
      ]),
      "g1",
      "g2",
    );
    expect(map.map(({ alternative }) => alternative)).to.deep.equal(["a", "b", "c"]);
    for (const { share } of map) expect(share).to.be.closeTo(1 / 3, 1e-12);
    const corners = map[0]?.polygon.map((point) => point.map((weight) => Number(weight.toFixed(9))));
    expect(corners).to.have.deep.members([
      [1, 0],
      [0.5, 0.5],
      [0.333333333, 0.333333333],
      [0.5, 0],
    ]);
  });

  it("shares what is left in the proportions given", () => {
    const preference = { type: "exact" as const, weights: { g1: 1, g2: 1, g3: 3, g4: 1 } };
    // At x = y = 0 a is worth 3/4 and b 1/4; with g1 or g2 alone a is worth 0 and b 1.
    const map = stabilityMap(
      problemOf(
        [
          [0, 0, 1, 0],
          [1, 1, 0, 1],
        ],
        { preference },
      ),
      "g1",
      "g2",
    );
    expect(map.find(({ alternative }) => alternative === "a")?.share).to.be.closeTo((1 / 3) ** 2, 1e-12);
  });

  it("shares it in the proportions of the middle of what is open: of people's mean, 3 to 1", () => {
    const weights = [
      { g1: 2, g2: 0, g3: 1, g4: 1 },
      { g1: 0, g2: 1, g3: 1, g4: 0 },
    ];
    const map = stabilityMap(
      problemOf(
        [
          [0, 0, 1, 0],
          [1, 1, 0, 1],
        ],
        { preference: { type: "people", weights } },
      ),
      "g1",
      "g2",
    );
    expect(map.find(({ alternative }) => alternative === "a")?.share).to.be.closeTo((1 / 3) ** 2, 1e-12);
  });

  it("leaves out who wins nowhere, or on a line alone, and gives the region of equals to the first", () => {
    const winners = (...rows: number[][]) =>
      stabilityMap(problemOf(rows), "g1", "g2").map(({ alternative }) => alternative);
    expect(winners([1, 1, 1], [0, 0, 0])).to.deep.equal(["a"]);
    expect(winners([1, 0, 0], [0.5, 0.5, 0], [0, 1, 0])).to.deep.equal(["a", "c"]);
    expect(winners([1, 0, 0], [1, 0, 0])).to.deep.equal(["a"]);
  });

  it("covers the triangle once, in the shares that sampling finds for three criteria", () => {
    const unit = fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20);
    const different = { minLength: 1, maxLength: 5, selector: String };
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(unit, unit, unit), different), (rows) => {
        const problem = problemOf(rows, { iterations: 4000 });
        const map = stabilityMap(problem, "g1", "g2");
        expect(map.reduce((sum, { share }) => sum + share, 0)).to.be.closeTo(1, 1e-9);
        const { rankAcceptability } = smaa(problem);
        for (const { alternative, share } of map)
          expect(rankAcceptability[alternative]?.[0]).to.be.closeTo(share, 0.04);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it("needs two criteria that exist, and a third", () => {
    const problem = problemOf([[1, 0, 0]]);
    const refusal = (asked: Parameters<typeof stabilityMap>[0], x: string, y: string) =>
      thrownFaults(() => stabilityMap(asked, x, y));
    expect(refusal(problem, "g1", "g9")).to.deep.equal(["unknown-criterion g9"]);
    expect(refusal(problem, "g1", "g1")).to.deep.equal(["map-over-one-criterion g1"]);
    expect(refusal(problemOf([[1, 0]]), "g1", "g2")).to.deep.equal(["map-needs-a-third g1,g2"]);
  });
});
