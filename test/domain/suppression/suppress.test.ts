import { expect } from "chai";
import fc from "fast-check";
import { hiddenCells, isSmall } from "../../../src/domain/suppression/hidden-cells.ts";
import { SuppressionQuestion } from "../../../src/domain/suppression/question.ts";
import { sumsOf } from "../../../src/domain/suppression/sums.ts";
import { suppress } from "../../../src/domain/suppression/suppress.ts";
import { CountTable, SuppressionSettings } from "../../../src/domain/suppression/table.ts";
import { thrownFaults } from "../../support/fault-lines.ts";
import { attack } from "./attacker.ts";

const labels = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at}`);
const table = (counts: readonly (readonly number[])[], more: object = {}) =>
  CountTable.parse({
    id: "t",
    rowDimension: "area",
    columnDimension: "level",
    rows: labels("r", counts.length),
    columns: labels("c", counts[0]?.length ?? 0),
    counts,
    ...more,
  });
const settings = (given: object = {}) =>
  SuppressionSettings.parse({ ...given, ...("threshold" in given && { reason: "few places" }) });
const shown = (tables: readonly CountTable[], given: object = {}) =>
  suppress(SuppressionQuestion.parse({ tables, settings: settings(given) }));

/** Every small number is hidden, and no hidden one can be narrowed to less than the threshold. */
function expectSafe(tables: readonly CountTable[], given: object = {}): void {
  const chosen = settings(given);
  const sums = sumsOf(tables);
  const hidden = hiddenCells(sums, chosen);
  sums.cells.forEach(({ value }, place) => {
    if (isSmall(value, chosen)) expect(hidden.get(place)).to.equal("small");
    else expect(hidden.get(place)).not.to.equal("small");
  });
  const pinned = attack(tables, shown(tables, given).tables, chosen.zeros === "show" ? 1 : 0);
  for (const { of, low, high } of pinned)
    expect(high - low, JSON.stringify(of)).at.least(chosen.threshold - 1e-6);
}

const counts = (rows: number, columns: number) =>
  fc.array(
    fc.array(fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 60 })), {
      minLength: columns,
      maxLength: columns,
    }),
    {
      minLength: rows,
      maxLength: rows,
    },
  );
const tables = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 4 }))
  .chain(([r, c]) => counts(r, c));
const choices = fc.record({
  threshold: fc.integer({ min: 3, max: 8 }),
  zeros: fc.constantFrom("hide", "show"),
});

describe("a suppressed table", () => {
  it("hides a small count, and three others so that no total gives it away", () => {
    const {
      tables: [answer],
      hidden,
    } = shown([
      table([
        [2, 20, 30],
        [15, 12, 40],
        [50, 60, 70],
      ]),
    ]);
    expect(answer?.counts).to.deep.equal([
      [null, null, 30],
      [null, null, 40],
      [50, 60, 70],
    ]);
    expect(answer?.rowTotals).to.deep.equal([52, 67, 180]);
    expect(answer?.total).to.equal(299);
    expect(hidden).to.deep.equal({ small: 1, protecting: 3, shown: 12 });
  });

  it("keeps hidden, and protects, what was hidden before", () => {
    const grown = table([
      [6, 20, 30],
      [15, 12, 40],
      [50, 60, 70],
    ]);
    const sums = sumsOf([grown]);
    const key = '["all",["area","r0"],["level","c0"]]';
    const hidden = hiddenCells(sums, settings(), undefined, new Set([key]));
    expect([...hidden].map(([place, why]) => [sums.cells[place]?.value, why])).to.deep.equal([
      [6, "protects"],
      [15, "protects"],
      [12, "protects"],
      [20, "protects"],
    ]);
  });

  it("is left as it stands where nothing is small", () => {
    const {
      tables: [answer],
      hidden,
      remaining,
    } = shown([
      table([
        [5, 9],
        [7, 8],
      ]),
    ]);
    expect(answer?.counts).to.deep.equal([
      [5, 9],
      [7, 8],
    ]);
    expect(hidden.small + hidden.protecting).to.equal(0);
    expect(remaining).to.equal(1);
  });

  it("hides totals too where they are small or nothing else can protect", () => {
    const {
      tables: [answer],
    } = shown([table([[3]])]);
    expect(answer).to.deep.include({
      counts: [[null]],
      rowTotals: [null],
      columnTotals: [null],
      total: null,
    });
  });

  it("shows zeros only when asked to, and hides more for it", () => {
    const given = [
      table([
        [0, 9, 12, 8],
        [7, 2, 9, 11],
        [8, 9, 12, 7],
      ]),
    ];
    expect(shown(given).tables[0]?.counts[0]?.[0]).to.equal(null);
    expect(shown(given, { zeros: "show" }).tables[0]?.counts[0]?.[0]).to.equal(0);
  });

  it("says when little remains", () => {
    expect(
      shown([
        table([
          [1, 2],
          [2, 30],
        ]),
      ]),
    ).to.include({ littleRemains: true });
    expect(
      shown([
        table([
          [10, 20],
          [20, 30],
        ]),
      ]),
    ).to.include({ littleRemains: false });
  });

  it("needs more than its small counts hidden: a reader who sums finds one that is hidden alone", () => {
    const alone = table([
      [2, 20],
      [15, 12],
    ]);
    const naive = {
      ...alone,
      counts: [
        [null, 20],
        [15, 12],
      ],
      rowTotals: [22, 27],
      columnTotals: [17, 32],
      total: 49,
      groups: [],
    };
    expect(attack([alone], [naive], 0)).to.deep.equal([{ of: { area: "r0", level: "c0" }, low: 2, high: 2 }]);
  });

  it("tells how far it has come, small count by small count", () => {
    const told: number[] = [];
    const given = [
      table([
        [2, 20, 30],
        [15, 3, 40],
        [50, 60, 70],
      ]),
    ];
    suppress(SuppressionQuestion.parse({ tables: given }), (share) => told.push(share));
    expect(told).to.deep.equal([0.5, 1]);
  });

  it("never lets a reader narrow a hidden count to less than the threshold", () => {
    fc.assert(
      fc.property(tables, choices, (given, chosen) => expectSafe([table(given)], chosen)),
      { numRuns: 60 },
    );
  });

  it("hides more small counts the higher the threshold", () => {
    fc.assert(
      fc.property(
        tables,
        fc.integer({ min: 3, max: 20 }),
        fc.integer({ min: 0, max: 20 }),
        (given, low, more) => {
          const smallAt = (threshold: number) =>
            given.flat().filter((count) => isSmall(count, settings({ threshold }))).length;
          expect(smallAt(low + more)).at.least(smallAt(low));
        },
      ),
    );
    expect(isSmall(4, settings())).to.equal(true);
    expect(isSmall(5, settings())).to.equal(false);
  });
});

describe("tables published together", () => {
  const people = fc.array(fc.record({ unit: fc.nat(7), level: fc.nat(2), kind: fc.nat(2), sex: fc.nat(1) }), {
    minLength: 20,
    maxLength: 160,
  });
  type Person = {
    readonly unit: number;
    readonly level: number;
    readonly kind: number;
    readonly sex: number;
  };
  const crossed = (
    list: readonly Person[],
    rows: keyof Person | "area",
    columns: keyof Person,
    more: object = {},
  ) => {
    const sizes = { unit: 8, area: 2, level: 3, kind: 3, sex: 2 };
    const of = (person: Person, what: keyof Person | "area") =>
      what === "area" ? person.unit % 2 : person[what];
    const grid = Array.from({ length: sizes[rows] }, (_, r) =>
      Array.from(
        { length: sizes[columns] },
        (_, c) => list.filter((person) => of(person, rows) === r && person[columns] === c).length,
      ),
    );
    return table(grid, {
      id: `${rows} by ${columns}`,
      rowDimension: rows,
      columnDimension: columns,
      rows: labels(rows, sizes[rows]),
      columns: labels(columns, sizes[columns]),
      ...more,
    });
  };
  const within = {
    within: {
      dimension: "area",
      groups: Object.fromEntries(labels("unit", 8).map((unit, at) => [unit, `area${at % 2}`])),
    },
  };

  it("are protected together where they share totals", () => {
    fc.assert(
      fc.property(people, choices, (list, chosen) =>
        expectSafe(
          [crossed(list, "area", "level"), crossed(list, "area", "kind"), crossed(list, "kind", "sex")],
          chosen,
        ),
      ),
      { numRuns: 25 },
    );
  });

  it("are protected with their subtotals by area", () => {
    fc.assert(
      fc.property(people, choices, (list, chosen) =>
        expectSafe([crossed(list, "unit", "level", within), crossed(list, "area", "kind")], chosen),
      ),
      { numRuns: 12 },
    );
  });

  it("keep what can be shown where only a move through four open sums protects", () => {
    const units = CountTable.parse({
      ...table([
        [1, 1],
        [16, 21],
      ]),
      rowDimension: "unit",
      within: { dimension: "area", groups: { r0: "west", r1: "east" } },
    });
    const areas = CountTable.parse({
      ...table([
        [16, 21],
        [2, 0],
      ]),
      id: "areas",
      rows: ["east", "west"],
      columnDimension: "age",
    });
    const tables = [units, areas];
    const { hidden } = suppress({ tables, settings: SuppressionSettings.parse({}) });
    expect(hidden).to.deep.equal({ small: 8, protecting: 6, shown: 7 });
  });

  it("hide no more for a table that is given again, turned and in another order", () => {
    const question = (...tables: readonly CountTable[]) =>
      suppress({ tables, settings: SuppressionSettings.parse({}) });
    const first = table([
      [2, 8, 25],
      [9, 7, 31],
      [6, 11, 19],
    ]);
    const again = CountTable.parse({
      ...first,
      id: "again",
      rowDimension: first.columnDimension,
      columnDimension: first.rowDimension,
      rows: first.columns,
      columns: [2, 0, 1].map((at) => first.rows[at]),
      counts: first.columns.map((_, column) => [2, 0, 1].map((row) => first.counts[row]?.[column])),
    });
    expect(question(first, again).tables[0]).to.deep.equal(question(first).tables[0]);
  });

  it("show and hide a shared number alike", () => {
    const list = Array.from({ length: 40 }, (_, at) => ({
      unit: at % 19 === 0 ? 1 : 0,
      level: at % 3,
      kind: at % 2,
      sex: 0,
    }));
    const [units, areas] = shown([
      crossed(list, "unit", "level", within),
      crossed(list, "area", "kind"),
    ]).tables;
    expect(units?.groups.map(({ total }) => total)).to.deep.equal(areas?.rowTotals);
    expect(units?.total).to.equal(areas?.total);
  });

  it("are refused where they disagree", () => {
    const one = table([[5, 6]]);
    const other = table([[5], [7]], { id: "u", columnDimension: "kind" });
    expect(thrownFaults(() => sumsOf([one, other]))).to.deep.equal(["tables-disagree area r0 11 5"]);
    expect(() => sumsOf([one, { ...other, population: "others" }])).not.to.throw();
  });
});

describe("the settings", () => {
  it("take a threshold under 5 only with a reason, and never one under 3", () => {
    const fine = (given: object) => SuppressionSettings.safeParse(given).success;
    expect([fine({}), fine({ threshold: 3, reason: "agreed" }), fine({ threshold: 9 })]).to.deep.equal([
      true,
      true,
      true,
    ]);
    expect([
      fine({ threshold: 4 }),
      fine({ threshold: 3, reason: " " }),
      fine({ threshold: 2, reason: "x" }),
    ]).to.deep.equal([false, false, false]);
  });

  it("refuse tables that are not rectangular or name a row twice", () => {
    const raw = { ...table([[1, 2]]) };
    expect(CountTable.safeParse({ ...raw, counts: [[1]] }).success).to.equal(false);
    expect(CountTable.safeParse({ ...raw, columns: ["c0", "c0"] }).success).to.equal(false);
    expect(CountTable.safeParse({ ...raw, counts: [[1, -2]] }).success).to.equal(false);
    expect(CountTable.safeParse({ ...raw, columnDimension: "area" }).success).to.equal(false);
    expect(CountTable.safeParse({ ...raw, within: { dimension: "town", groups: {} } }).success).to.equal(
      false,
    );
    const named = { ...raw, rows: ["constructor"], within: { dimension: "town", groups: {} } };
    expect(CountTable.safeParse(named).success, "every object has a constructor").to.equal(false);
  });
});
