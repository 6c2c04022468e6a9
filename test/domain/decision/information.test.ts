import { expect } from "chai";
import { information } from "../../../src/domain/decision/information/information.ts";
import { problemOf, uniform, unitScale } from "./problems.ts";

const iterations = 20_000;

describe("the value of knowing more", () => {
  it("of one cell is the mean of what it may win: a from 0 to 1 against 0.4 is 0.16 / 2 above a's mean", () => {
    const { best, cells, everything, allWeights } = information(
      problemOf([[uniform(0, 1)], [0.4]], { iterations }),
    );
    expect(best).to.equal("a");
    expectNear(cells[0], 0.08, 0.4);
    expect(everything.gain).to.be.closeTo(cells[0]?.gain ?? 0, 1e-12);
    expect(allWeights.gain).to.equal(0);
  });

  it("of cells counts by their weight, and puts the one that decides first", () => {
    const weights = { g1: 3, g2: 1 };
    const rows = [
      [uniform(0, 1), uniform(0, 1)],
      [0.5, 0.4],
    ];
    const { cells } = information(problemOf(rows, { preference: { type: "exact", weights }, iterations }));
    expect(cells.map(({ criterion }) => criterion)).to.deep.equal(["g1", "g2"]);
    // a leads by 0.025: on g1 alone it falls behind where 0.75 (x - 0.5) < -0.025.
    expectNear(cells[0], ((0.75 * (0.5 - 0.1 / 3)) / (0.75 * 2)) * 0.75 * (0.5 - 0.1 / 3), 0.5 - 0.1 / 3);
  });

  it("of a weight alone, of two criteria, is the mean of the better line beyond the crossing", () => {
    const { best, weights, allWeights } = information(
      problemOf(
        [
          [0.8, 0.2],
          [0.3, 0.6],
        ],
        { iterations },
      ),
    );
    expect(best).to.equal("a");
    const gain = (4 / 9) ** 2 * 0.9 * 0.5;
    for (const weight of weights) expectNear(weight, gain, 4 / 9);
    expectNear(allWeights, gain, 4 / 9);
  });

  it("of one weight of three: what it tells of the others counts, by their mean", () => {
    // With g1 known as w the others are (1 - w) / 2 each: a is worth w, b (1 - w) / 2 x 1.2; b leads below w = 3/8.
    const { weights } = information(
      problemOf(
        [
          [1, 0, 0],
          [0, 0.6, 0.6],
        ],
        { iterations },
      ),
    );
    const g1 = weights.find(({ criterion }) => criterion === "g1");
    // b is the choice (0.4 to 1/3); a brings 1.6 w - 0.6 above 3/8, where w has density 2 (1 - w).
    expectNear(g1, (1.6 * (5 / 8) ** 3) / 3, (5 / 8) ** 2);
  });

  it("of a weight in an order of importance follows the set's own shape", () => {
    const preference = { type: "ordinal" as const, ranking: [["g1"], ["g2"]] };
    // w uniform from 1/2 to 1: a is worth w, b 0.7; the means are 0.75 and 0.7.
    const { weights } = information(
      problemOf(
        [
          [1, 0],
          [0.7, 0.7],
        ],
        { preference, iterations },
      ),
    );
    expectNear(weights[0], 0.2 ** 2, 0.4);
  });

  it("of a source is that of all its cells at once, and no less than that of each", () => {
    const rows = [
      [uniform(0, 1), 0],
      [0.4, uniform(0, 1)],
    ];
    const both = ["a", "b"].map((alternative, at) => ({ alternative, criterion: `g${at + 1}` }));
    const { groups, cells, everything } = information(
      problemOf(rows, { preference: { type: "exact", weights: { g1: 1, g2: 1 } }, iterations }),
      [
        { id: "both", cells: both },
        { id: "none", cells: [] },
      ],
    );
    expect(groups.map(({ id }) => id)).to.deep.equal(["both", "none"]);
    expect(groups[0]?.gain).to.be.closeTo(everything.gain, 1e-12);
    expect(groups[0]?.gain).to.be.at.least(cells[0]?.gain ?? 1);
    expect(groups[1]?.gain).to.equal(0);
  });

  it("is nothing where one is ahead whatever comes, and where nothing is open", () => {
    const sure = information(
      problemOf([
        [uniform(0.6, 1), 0.9],
        [0.5, uniform(0, 0.8)],
      ]),
    );
    expect(
      [sure.everything, ...sure.cells, ...sure.weights].every(
        ({ gain, changes }) => gain === 0 && changes === 0,
      ),
    ).to.equal(true);
    const preference = { type: "exact" as const, weights: { g1: 1 } };
    const { cells, weights, everything } = information(problemOf([[0.4], [0.5]], { preference }));
    expect({ cells, weights, gain: everything.gain }).to.deep.equal({ cells: [], weights: [], gain: 0 });
  });

  it("of a source is that of its very cells, across alternatives and criteria", () => {
    const rows = [
      [uniform(0, 1), uniform(0, 1)],
      [uniform(0, 1), uniform(0, 1)],
    ];
    const preference = { type: "exact" as const, weights: { g1: 1, g2: 1 } };
    const cells = [
      { alternative: "a", criterion: "g1" },
      { alternative: "b", criterion: "g2" },
    ];
    const { groups } = information(problemOf(rows, { preference, iterations }), [{ id: "them", cells }]);
    // Half the mean distance between two numbers from 0 to 1, which is 1/3, counts by half the weight.
    expect(groups[0]?.gain).to.be.closeTo(1 / 12, 4 * (groups[0]?.standardError ?? 0));
    expect(groups[0]?.changes).to.be.closeTo(0.5, 0.015);
  });

  it("of a source on a bent criterion, and of people's weights, is that of the values", () => {
    const bent = [{ ...unitScale("g1"), between: [{ at: 0.5, value: 0 }] }];
    const one = [{ id: "it", cells: [{ alternative: "a", criterion: "g1" }] }];
    const alone = information(problemOf([[uniform(0, 1)], [0.7]], { criteria: bent, iterations }), one);
    // a is worth 0 in half the cases, else from 0 to 1, against 0.4.
    expectNear(alone.groups[0], (0.5 * 0.6 ** 2) / 2, 0.5 * 0.6);

    const people = [
      { g1: 1, g2: 0 },
      { g1: 0, g2: 1 },
    ];
    const both = ["a", "b"].map((alternative) => ({ alternative, criterion: "g1" }));
    const rows = [
      [uniform(0, 1), 0.5],
      [uniform(0, 1), 0.45],
    ];
    const preference = { type: "people" as const, weights: people };
    const among = information(problemOf(rows, { preference, iterations }), [{ id: "they", cells: both }]);
    // On average g1 weighs half: b comes ahead where it exceeds a by more than 0.05.
    expect(among.groups[0]?.gain).to.be.closeTo(0.95 ** 3 / 12, 4 * (among.groups[0]?.standardError ?? 0));
    expect(among.groups[0]?.changes).to.be.closeTo(0.95 ** 2 / 2, 0.015);
  });

  it("tells how far it has come from the first run through the samples on", () => {
    const told: number[] = [];
    information(
      problemOf(
        [
          [uniform(0, 1), 0.4],
          [0.4, 0.6],
        ],
        { iterations: 2000 },
      ),
      [],
      (share) => told.push(share),
    );
    expect(told).to.deep.equal(told.toSorted((a, b) => a - b));
    expect(told[0]).to.be.within(0.01, 0.05);
    expect(told.at(-1)).to.equal(1);
    expect(told).to.have.length(2 * Math.ceil(2000 / 256));
  });

  it("of all weights has an error that counts the means of the cells as well", () => {
    const rows = [
      [uniform(0, 1), 0.3],
      [0.3, 0.6],
    ];
    let held = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const { gain, standardError } = information(problemOf(rows, { iterations: 1000, seed })).allWeights;
      // a is ahead where g1 weighs more than 0.6, by half of what it weighs more.
      if (Math.abs(gain - 0.4 ** 2 / 4) < 1.96 * standardError) held++;
    }
    expect(held).to.be.within(89, 100);
  });

  it("holds the exact answer within its stated 95 % about 95 times of 100", () => {
    let held = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const { cells } = information(problemOf([[uniform(0, 1)], [0.3]], { iterations: 1000, seed }));
      // a leads by 0.2 on average and falls behind below 0.3.
      const { gain, standardError } = cells[0] ?? { gain: 0, standardError: 0 };
      if (Math.abs(gain - 0.3 ** 2 / 2) < 1.96 * standardError) held++;
    }
    expect(held).to.be.within(89, 100);
  });
});

/** Within four standard errors, of the gain and of the share of changes. */
function expectNear(
  actual: { readonly gain: number; readonly standardError: number; readonly changes: number } | undefined,
  gain: number,
  changes: number,
) {
  expect(actual?.gain).to.be.closeTo(gain, 4 * (actual?.standardError ?? 0));
  expect(actual?.standardError).to.be.below(gain / 20);
  expect(actual?.changes).to.be.closeTo(changes, 0.015);
}
