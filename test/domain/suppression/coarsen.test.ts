import { expect } from "chai";
import fc from "fast-check";
import { inRanges, randomlyRounded } from "../../../src/domain/suppression/coarsen.ts";
import { CountTable } from "../../../src/domain/suppression/table.ts";
import { attack } from "./attacker.ts";

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

const counted = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.nat(30), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
const tableOf = (counts: readonly (readonly number[])[]) =>
  CountTable.parse({
    ...table,
    rows: counts.map((_, row) => `row ${row}`),
    columns: counts[0]?.map((_, column) => `column ${column}`),
    counts,
  });

/** How many values a reader cannot tell apart, for the number that is narrowed most. */
const fewest = (...asked: Parameters<typeof attack>) =>
  Math.min(...attack(...asked).map(({ low, high }) => high - low + 1));

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

describe("what is shown in ranges", () => {
  it("leaves a reader as many values for each count as the range is wide, totals and all", () => {
    fc.assert(
      fc.property(counted, fc.integer({ min: 3, max: 9 }), (counts, width) => {
        const given = tableOf(counts);
        expect(fewest([given], [inRanges(given, width)], 0)).closeTo(width, 1e-6);
      }),
      { numRuns: 40 },
    );
  });

  it("adds up the groups that rows lie within", () => {
    const groups = { north: "all", south: "all" };
    const given = CountTable.parse({ ...table, within: { dimension: "town", groups } });
    expect(inRanges(given).groups).to.deep.equal([
      {
        id: "all",
        counts: [
          { from: 5, to: 13 },
          { from: 20, to: 28 },
        ],
        total: { from: 25, to: 41 },
      },
    ]);
  });

  it("would tell more beside another table with the same totals, so tables come one at a time", () => {
    const one = tableOf([[8]]);
    const other = { ...tableOf([[4, 4]]), columnDimension: "age" };
    expect(fewest([other], [inRanges(other)], 0)).to.equal(5);
    expect(fewest([one, other], [inRanges(one), inRanges(other)], 0)).to.equal(4);
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

  it("leaves a reader at least as many values for each count as the base is", () => {
    const about = (base: number) => (count: number) => ({
      from: Math.max(0, count - base + 1),
      to: count + base - 1,
    });
    fc.assert(
      fc.property(
        counted,
        fc.integer({ min: 3, max: 9 }),
        fc.double({ min: 0, max: 0.99 }),
        (counts, base, draw) => {
          const given = tableOf(counts);
          const { counts: rounded } = randomlyRounded(given, () => draw, base);
          const unknown = rounded.map(() => null);
          const told = {
            ...inRanges(given),
            counts: rounded.map((row) => row.map(about(base))),
            rowTotals: unknown,
            columnTotals: given.columns.map(() => null),
            total: null,
          };
          expect(fewest([given], [told], 0)).at.least(base - 1e-6);
        },
      ),
      { numRuns: 40 },
    );
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
