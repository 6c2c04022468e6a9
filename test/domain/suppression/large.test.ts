import { expect } from "chai";
import fc from "fast-check";
import { nextExponential } from "../../../src/domain/random/exponential.ts";
import { streamOf } from "../../../src/domain/random/stream.ts";
import { SuppressionQuestion } from "../../../src/domain/suppression/question.ts";
import { suppress } from "../../../src/domain/suppression/suppress.ts";
import { attack } from "./attacker.ts";
import { widthOf } from "./flow-attacker.ts";

type Counts = readonly (readonly number[])[];

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const withTotals = (counts: Counts): Counts => {
  const lines = counts.map((line) => [...line, sum(line)]);
  return [...lines, (lines[0] ?? []).map((_, c) => sum(lines.map((line) => line[c] ?? 0)))];
};
const questionOf = (counts: Counts, settings = {}) =>
  SuppressionQuestion.parse({
    tables: [
      {
        id: "t",
        rowDimension: "unit",
        columnDimension: "level",
        rows: counts.map((_, r) => `r${r}`),
        columns: counts[0]?.map((_, c) => `c${c}`),
        counts,
      },
    ],
    settings,
  });
type ShownTable = Pick<
  ReturnType<typeof suppress>["tables"][number],
  "counts" | "rowTotals" | "columnTotals" | "total"
>;
const gridOf = ({ counts, rowTotals, columnTotals, total }: ShownTable) => [
  ...counts.map((line, r) => [...line, rowTotals[r] ?? null]),
  [...columnTotals, total],
];
const hiddenIn = (grid: readonly (readonly unknown[])[]) =>
  grid.flatMap((line, r) => line.flatMap((shown, c) => (shown === null ? [[r, c] as const] : [])));

describe("the widths that flow round a table", () => {
  it("are those of the linear program", () => {
    const line = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 2, maxLength: 4 }),
        fc.integer({ min: 3, max: 8 }),
        (counts, below) => {
          const { tables } = questionOf(counts);
          const grid = withTotals(counts).map((numbers) =>
            numbers.map((count) => (count < below ? null : count)),
          );
          const [columnTotals, total] = [(grid.at(-1) ?? []).slice(0, -1), grid.at(-1)?.at(-1) ?? null];
          const lines = grid.slice(0, -1);
          const naive = {
            id: "t",
            counts: lines.map((numbers) => numbers.slice(0, -1)),
            rowTotals: lines.map((numbers) => numbers.at(-1) ?? null),
            columnTotals,
            total,
            groups: [],
          };
          const widths = attack(tables, [naive], 0).map(({ low, high }) =>
            Math.min(9, Math.round(high - low)),
          );
          const flows = hiddenIn(grid).map((cell) => widthOf(withTotals(counts), grid, cell, 0, 9));
          expect(flows).to.deep.equal(widths);
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("a table of 5,000 rows", () => {
  for (const [zeros, mean] of [
    ["hide", 2],
    ["show", 8],
  ] as const)
    it(`is protected in seconds: counts of mean ${mean}, zeros: ${zeros}`, function () {
      this.timeout(30_000);
      const stream = streamOf(5, "counts");
      const counts = Array.from({ length: 5_000 }, () =>
        Array.from({ length: 4 }, () => Math.floor(mean * nextExponential(stream))),
      );
      const question = questionOf(counts, { zeros });
      const before = process.cpuUsage();
      const [table] = suppress(question).tables;
      const { user } = process.cpuUsage(before);
      expect(user / 1e6).below(10);
      const grid = gridOf(table as ShownTable);
      const hidden = hiddenIn(grid);
      const seen = hidden.filter((_, at) => at % 97 === 0);
      for (const cell of seen)
        expect(widthOf(withTotals(counts), grid, cell, zeros === "show" ? 1 : 0, 5), `${cell}`).to.equal(5);
      expect(hidden.length).below(0.999 * grid.length * 5);
    });
});
