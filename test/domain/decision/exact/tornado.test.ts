import { expect } from "chai";
import fc from "fast-check";
import { tornado } from "../../../../src/domain/decision/exact/tornado.ts";
import { valuesAt, valueTable } from "../../../../src/domain/decision/exact/value-table.ts";
import { extremeWeights, middleWeights } from "../../../../src/domain/decision/preference/middle-weights.ts";
import type { Problem } from "../../../../src/domain/decision/problem.ts";
import { type Cells, problemOf, uniform, unitScale } from "../problems.ts";

const unit = fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8);
const open: Record<string, NonNullable<Parameters<typeof problemOf>[1]>["preference"]> = {
  "no preference": { type: "none" },
  "an order": { type: "ordinal", ranking: [["g2"], ["g1", "g3"]] },
  bounds: { type: "bounds", bounds: { g1: [0.2, 0.5], g2: [0, 0.4] } },
  "several people": {
    type: "people",
    weights: [
      { g1: 1, g2: 2, g3: 1 },
      { g1: 1, g2: 1, g3: 0 },
      { g1: 1, g2: 0, g3: 0 },
    ],
  },
};

describe("the middle of the weights", () => {
  const of = (name: string) => problemOf([[0, 0, 0]], { preference: open[name] });

  it("is their centroid, the people's mean, or the same place of all bounds", () => {
    expectRow(middleWeights(of("no preference")), [1 / 3, 1 / 3, 1 / 3]);
    expectRow(middleWeights(of("an order")), [1 / 6, 2 / 3, 1 / 6]);
    expectRow(middleWeights(of("several people")), [1.75 / 3, 1 / 3, 0.25 / 3]);
    // g1 from 0.2 to 0.5, g2 to 0.4, g3 to 1: 0.8 of the 1.7 that they could gain.
    const along = 0.8 / 1.7;
    expectRow(middleWeights(of("bounds")), [0.2 + 0.3 * along, 0.4 * along, along]);
    expectRow(
      middleWeights(problemOf([[0, 0]], { preference: { type: "exact", weights: { g1: 3, g2: 1 } } })),
      [0.75, 0.25],
    );
  });

  it("where one weighs least or most is the middle of those weights alone", () => {
    expectEnds(extremeWeights(of("no preference"), 0), [0, 0.5, 0.5], [1, 0, 0]);
    expectEnds(extremeWeights(of("an order"), 0), [0, 1, 0], [1 / 3, 1 / 3, 1 / 3]);
    expectEnds(
      extremeWeights(of("bounds"), 0),
      [0.2, (0.8 * 0.4) / 1.4, 0.8 / 1.4],
      [0.5, 0.2 / 1.4, 0.5 / 1.4],
    );
    expectEnds(extremeWeights(of("several people"), 2), [0.75, 0.25, 0], [0.25, 0.5, 0.25]);
  });

  it("stays within the highs where the other weights cannot take all the rest", () => {
    const preference = { type: "bounds" as const, bounds: { g2: [0, 0.3] as [number, number] } };
    expectEnds(extremeWeights(problemOf([[0, 0]], { preference }), 0), [0.7, 0.3], [1, 0]);
    const narrow = { type: "bounds" as const, bounds: { g1: [0.5, 0.5] as [number, number] } };
    expectEnds(extremeWeights(problemOf([[0, 0]], { preference: narrow }), 1), [0.5, 0.5], [0.5, 0.5]);
  });
});

describe("the tornado", () => {
  it("says how far the lead comes between the ends, where another takes over as the best of the others", () => {
    const rows = [
      [0.6, 0.5],
      [1, 0],
      [0, 0.9],
    ];
    const [bar] = tornado(problemOf(rows)).bars;
    // 0.5 + 0.1 w over the larger of w and 0.9 - 0.9 w, which are equal at w = 0.9 / 1.9.
    const most = 0.5 - (0.9 * 0.9) / 1.9;
    expect(bar?.most).to.be.closeTo(most, 1e-12);
    expect(bar?.swing).to.be.closeTo(most + 0.4, 1e-12);
  });

  it("says what each end of each open thing does to the lead, and who then wins, widest first", () => {
    // In the middle a is worth 0.5 and b 0.4.
    const rows = [
      [uniform(0, 1), 0.5],
      [0.5, uniform(0.2, 0.4)],
    ];
    const { leader, lead, bars } = tornado(problemOf(rows));
    expect(leader).to.equal("a");
    expect(lead).to.be.closeTo(0.1, 1e-12);
    expect(
      bars.map((bar) => [
        bar.kind,
        bar.kind === "cell" ? bar.alternative : "",
        bar.kind === "statement" ? bar.id : bar.criterion,
      ]),
    ).to.deep.equal([
      ["cell", "a", "g1"],
      ["weight", "", "g1"],
      ["weight", "", "g2"],
      ["cell", "b", "g2"],
    ]);
    const [cell, weight] = bars;
    expect(cell?.low).to.deep.include({ at: 0, winner: "b" });
    expect(cell?.low.lead).to.be.closeTo(-0.15, 1e-12);
    expect(cell?.high).to.deep.include({ at: 1, winner: "a" });
    expect(cell?.high.lead).to.be.closeTo(0.35, 1e-12);
    expect(cell?.swing).to.be.closeTo(0.5, 1e-12);
    expect(weight?.low.lead).to.be.closeTo(0.2, 1e-12);
    expect(weight?.high).to.deep.include({ at: 1, lead: 0, winner: "a" });
  });

  it("has no bar for what is given, and none at all where all is", () => {
    const preference = { type: "exact" as const, weights: { g1: 1, g2: 1 } };
    const rows = [
      [0.3, 0.4],
      [uniform(0.2, 0.2), 0.9],
    ];
    expect(tornado(problemOf(rows, { preference })).bars).to.deep.equal([]);
    expect(tornado(problemOf([[uniform(0, 1)]])).bars).to.deep.equal([
      {
        kind: "cell",
        alternative: "a",
        criterion: "g1",
        low: { at: 0, lead: 0, winner: "a" },
        high: { at: 1, lead: 0, winner: "a" },
        most: 0,
        swing: 0,
      },
    ]);
  });

  it("takes the ends that a measurement has, and else the middle 95 %, in the measurement's own unit", () => {
    const criteria = [{ id: "g1", scale: { worst: 100, best: 0 } }];
    const ends = (cell: Cells) => {
      const [bar] = tornado(problemOf([[cell], [50]], { criteria })).bars;
      return [bar?.low.at, bar?.high.at];
    };
    expect(ends({ type: "empirical", values: [30, 10, 70] })).to.deep.equal([10, 70]);
    expect(ends({ type: "normal", mean: 40, sd: 10 })).to.deep.equal([20.4, 59.6]);
    const beta = ends({ type: "beta", alpha: 2, beta: 2 });
    expect(beta[0]).to.be.closeTo(0.5 - 1.96 * Math.sqrt(1 / 20), 1e-12);
    expect(ends({ type: "beta", alpha: 0.01, beta: 0.01 })).to.deep.equal([0, 1]);
  });

  it("follows a value function with a bend", () => {
    const criteria = [{ ...unitScale("g1"), between: [{ at: 0.5, value: 0.9 }] }];
    const { lead, bars } = tornado(problemOf([[uniform(0, 1)], [0.5]], { criteria }));
    expect([lead, bars[0]?.low.lead, bars[0]?.high.lead?.toFixed(9)]).to.deep.equal([0, -0.9, "0.100000000"]);
  });

  for (const [name, preference] of Object.entries(open))
    it(`keeps to the weights that ${name} allows, and to the leader along a bar at both of whose ends it leads`, () => {
      const cell = fc.oneof(
        unit,
        fc.tuple(unit, unit).map(([x, y]) => uniform(Math.min(x, y), Math.max(x, y))),
      );
      const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 4 });
      fc.assert(
        fc.property(table, unit, (rows, part) => {
          const problem = problemOf(rows, { preference });
          const { leader, bars } = tornado(problem);
          const a = problem.alternatives.indexOf(leader);
          const values = valueTable(problem);
          const middle = middleWeights(problem);
          for (const bar of bars) {
            if (bar.kind !== "weight") continue;
            const j = problem.criteria.findIndex(({ id }) => id === bar.criterion);
            for (const [end, { at, lead }] of [
              [extremeWeights(problem, j).low, bar.low],
              [extremeWeights(problem, j).high, bar.high],
            ] as const) {
              expectInside(end, problem);
              expect(end[j]).to.be.closeTo(at, 1e-12);
              const between = middle.map((weight, k) => weight + part * ((end[k] as number) - weight));
              if (lead >= 0) expect(leadOf(a, valuesAt(values, between))).to.be.at.least(-1e-12);
            }
          }
        }),
        { numRuns: 60, seed: 1 },
      );
    });
});

const leadOf = (leader: number, values: readonly number[]) =>
  (values[leader] as number) - Math.max(...values);

function expectInside(weights: readonly number[], problem: Problem) {
  expect(weights.reduce((sum, weight) => sum + weight, 0)).to.be.closeTo(1, 1e-12);
  const { preference } = problem;
  const of = (id: string) =>
    weights[problem.criteria.findIndex((criterion) => criterion.id === id)] as number;
  if (preference.type === "ordinal") {
    expect(of("g2")).to.be.at.least(of("g1") - 1e-12);
    expect(of("g1")).to.be.closeTo(of("g3"), 1e-12);
  }
  if (preference.type === "bounds")
    for (const [id, [low, high]] of Object.entries(preference.bounds))
      expect(of(id)).to.be.within(low - 1e-12, high + 1e-12);
}

function expectRow(actual: readonly number[], expected: readonly number[]) {
  expect(actual).to.have.length(expected.length);
  expected.forEach((value, at) => {
    expect(actual[at]).to.be.closeTo(value, 1e-12);
  });
}

function expectEnds(
  { low, high }: ReturnType<typeof extremeWeights>,
  expectedLow: readonly number[],
  expectedHigh: readonly number[],
) {
  expectRow(low, expectedLow);
  expectRow(high, expectedHigh);
}
