import { expect } from "chai";
import fc from "fast-check";
import { inRanges, randomlyRounded } from "../../../src/domain/privacy/coarsen.ts";
import { CountTable } from "../../../src/domain/privacy/table.ts";

const table = CountTable.parse({
  id: "t",
  rowDimension: "area",
  columnDimension: "level",
  rows: ["north", "south"],
  columns: ["1", "2"],
  counts: [
    [0, 4],
    [5, 23],
  ],
});

describe("ranges", () => {
  it("hold each count among five neighbours, and totals are made from them", () => {
    const { counts, rowTotals, columnTotals, total } = inRanges(table);
    expect(counts).to.deep.equal([
      [
        { from: 0, to: 4 },
        { from: 0, to: 4 },
      ],
      [
        { from: 5, to: 9 },
        { from: 20, to: 24 },
      ],
    ]);
    expect(rowTotals[1]).to.deep.equal({ from: 25, to: 33 });
    expect(columnTotals[0]).to.deep.equal({ from: 5, to: 13 });
    expect(total).to.deep.equal({ from: 25, to: 41 });
  });
});

describe("random rounding", () => {
  it("goes up as often as the rest asks for, and leaves multiples alone", () => {
    expect(randomlyRounded(table, () => 0.79).counts).to.deep.equal([
      [0, 5],
      [5, 20],
    ]);
    expect(randomlyRounded(table, () => 0.8).counts).to.deep.equal([
      [0, 0],
      [5, 20],
    ]);
    expect(randomlyRounded(table, () => 0.59).counts[1]?.[1]).to.equal(25);
  });

  it("gives multiples of the base less than it from the count, and totals that add up", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { minLength: 4 }),
        (draws) => {
          let at = 0;
          const { counts, rowTotals, total } = randomlyRounded(
            table,
            () => draws[at++ % draws.length] as number,
            3,
          );
          counts.flat().forEach((count, cell) => {
            expect(count % 3).to.equal(0);
            expect(Math.abs(count - (table.counts.flat()[cell] as number))).below(3);
          });
          expect(rowTotals[0]).to.equal((counts[0]?.[0] ?? 0) + (counts[0]?.[1] ?? 0));
          expect(total).to.equal(counts.flat().reduce((sum, count) => sum + count, 0));
        },
      ),
    );
  });
});
