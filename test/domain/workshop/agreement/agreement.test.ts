import { expect } from "chai";
import fc from "fast-check";
import { chiSquareExceeds } from "../../../../src/domain/workshop/agreement/concordance/chi-square.ts";
import {
  concordance,
  Judgements,
} from "../../../../src/domain/workshop/agreement/concordance/concordance.ts";
import { midRanks } from "../../../../src/domain/workshop/agreement/concordance/ranks.ts";
import { spreadsOf } from "../../../../src/domain/workshop/agreement/spread.ts";
import { thrownFaults } from "../../../support/fault-lines.ts";

/** Ranks as values: the best rank is the highest value. */
const fromRanks = (rows: readonly (readonly number[])[]) => rows.map((row) => row.map((rank) => -rank));

describe("ranks", () => {
  it("give equal values the mean of their ranks, the highest value first", () => {
    expect(midRanks([10, 30, 20, 30])).to.deep.equal([4, 1.5, 3, 1.5]);
    expect(midRanks([1, 1, 1])).to.deep.equal([2, 2, 2]);
    expect(midRanks([])).to.deep.equal([]);
  });
});

describe("chi-square", () => {
  it("exceeds its tabled 5 per cent points that often", () => {
    const table = [
      [1, 3.841458821],
      [2, 5.991464547],
      [3, 7.814727903],
      [9, 16.9189776],
      [100, 124.3421134],
    ] as const;
    for (const [freedom, point] of table) expect(chiSquareExceeds(point, freedom)).closeTo(0.05, 1e-9);
    expect(chiSquareExceeds(0, 4)).to.equal(1);
  });

  it("keeps its digits far out", () => {
    expect(chiSquareExceeds(200, 7) / 1.147781224014262e-39).closeTo(1, 1e-10);
  });
});

describe("Kendall's W", () => {
  it("is the published 0.162 for three who rank six (Siegel 1956, table 9.6)", () => {
    const answer = concordance(
      fromRanks([
        [1, 6, 3, 2, 5, 4],
        [1, 5, 6, 4, 2, 3],
        [6, 3, 2, 5, 4, 1],
      ]),
    );
    expect(answer?.w).closeTo((12 * 25.5) / (9 * 210), 1e-12);
    expect(answer).to.deep.include({ judges: 3, items: 6, degreesOfFreedom: 5, test: "permutation" });
    expect(answer?.meanRanks[0]).closeTo(8 / 3, 1e-12);
  });

  it("is the published 0.828 for three who rank ten with ties (Siegel 1956)", () => {
    const answer = concordance(
      fromRanks([
        [1, 4.5, 2, 4.5, 3, 7.5, 6, 9, 7.5, 10],
        [2.5, 1, 2.5, 4.5, 4.5, 8, 9, 6.5, 10, 6.5],
        [2, 1, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10],
      ]),
    );
    expect(answer?.w).closeTo(7092 / 8568, 1e-12);
    expect(answer?.chiSquare).closeTo((27 * 7092) / 8568, 1e-12);
    expect(chiSquareExceeds(answer?.chiSquare ?? 0, 9)).within(0.001, 0.01);
    // Chi-square is cautious where few judge: random orders agree as much far more seldom.
    expect(answer?.pValue).below(0.001);
  });

  it("is 1 where all agree, 0 where the ranks cancel out", () => {
    expect(
      concordance([
        [3, 2, 1],
        [9, 8, 0],
        [30, 20, 10],
      ])?.w,
    ).closeTo(1, 1e-12);
    expect(
      concordance([
        [1, 2, 3],
        [3, 2, 1],
      ])?.w,
    ).closeTo(0, 1e-12);
    expect(
      concordance([
        [1, 1, 2],
        [5, 5, 9],
      ])?.w,
    ).closeTo(1, 1e-12);
  });

  it("does not exist for one judge, or where nobody prefers anything", () => {
    expect(concordance([])).to.equal(null);
    expect(concordance([[1, 2]])).to.equal(null);
    expect(
      concordance([
        [5, 5, 5],
        [1, 1, 1],
      ]),
    ).to.equal(null);
  });

  it("is tested by random orders where few judge, and hits the exact chances", () => {
    const inOrder = (...rows: readonly (readonly number[])[]) => concordance(fromRanks(rows))?.pValue ?? 0;
    expect(inOrder([1, 2], [1, 2])).closeTo(1 / 2, 0.015);
    expect(inOrder([1, 2, 3], [1, 2, 3], [1, 2, 3])).closeTo(1 / 36, 0.005);
    // Friedman (1937, table V): a chi-square of 6.5 for three items and four judges.
    expect(inOrder([1, 2, 3], [1, 2, 3], [1, 2, 3], [1, 3, 2])).closeTo(0.042, 0.006);
    // Two who tie the same two of three: the odd one out is the same one time in three.
    expect(inOrder([1.5, 1.5, 3], [1.5, 1.5, 3])).closeTo(1 / 3, 0.015);
    expect(inOrder([1, 2, 3], [3, 2, 1])).to.equal(1);
  });

  it("is tested by chi-square only where there are more than a thousand ranks", () => {
    const testOf = (judges: number, items: number) =>
      concordance(Array.from({ length: judges }, () => Array.from({ length: items }, (_, at) => at)))?.test;
    expect([testOf(501, 2), testOf(3, 334)]).to.deep.equal(["chi-square", "chi-square"]);
    expect([testOf(500, 2), testOf(125, 8)]).to.deep.equal(["permutation", "permutation"]);
  });

  it("does not take eleven against ten for a chance of less than one, as chi-square does", () => {
    const split = Array.from({ length: 21 }, (_, judge) => (judge < 11 ? [1, 2] : [2, 1]));
    expect(concordance(split)?.pValue).to.equal(1);
    expect(chiSquareExceeds(concordance(split)?.chiSquare ?? 0, 1)).closeTo(0.83, 0.005);
    // Binomial: sixteen or more on one side of twenty-one.
    const clear = Array.from({ length: 21 }, (_, judge) => (judge < 16 ? [1, 2] : [2, 1]));
    expect(concordance(clear)?.pValue).closeTo(0.0266, 0.006);
  });

  it("refuses judges of different items", () => {
    expect(
      Judgements.safeParse([
        [1, 2],
        [1, 2, 3],
      ]).success,
    ).to.equal(false);
    expect(
      thrownFaults(() =>
        concordance([
          [1, 2],
          [1, 2, 3],
        ]),
      ),
    ).to.deep.equal(["judges-differ 2,3"]);
  });

  it("lies between 0 and 1, whatever the order of judges and the scale each uses", () => {
    const judgements = fc.integer({ min: 2, max: 6 }).chain((items) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: items, maxLength: items }), {
        minLength: 2,
        maxLength: 6,
      }),
    );
    fc.assert(
      fc.property(judgements, (rows) => {
        const answer = concordance(rows);
        const other = concordance(
          rows.toReversed().map((row, at) => row.map((value) => (at + 1) * value + at)),
        );
        expect(other?.w ?? 0).closeTo(answer?.w ?? 0, 1e-9);
        if (answer === null) return;
        expect(answer.w).within(-1e-12, 1 + 1e-12);
        expect(answer.pValue).within(0, 1);
      }),
    );
  });
});

describe("the spread of answers", () => {
  it("is the median and the quartiles between neighbours", () => {
    expect(spreadsOf([[4], [1], [3], [2]]).all).to.deep.equal({
      count: 4,
      lower: 1.75,
      median: 2.5,
      upper: 3.25,
    });
    expect(spreadsOf([[7]]).all).to.deep.equal({ count: 1, lower: 7, median: 7, upper: 7 });
    expect(spreadsOf([]).all).to.deep.equal({ count: 0, lower: null, median: null, upper: null });
  });

  it("leaves out what was not answered, per cell and in all", () => {
    const { cells, all } = spreadsOf([[1, null], [3, 8], [2]]);
    expect(cells.map(({ count, median }) => [count, median])).to.deep.equal([
      [3, 2],
      [1, 8],
    ]);
    expect(all).to.deep.include({ count: 4, median: 2.5 });
    expect(spreadsOf([]).cells).to.deep.equal([]);
  });
});
