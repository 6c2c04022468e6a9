import { expect } from "chai";
import { joiningFaults } from "../../../src/domain/suppression/joining-faults.ts";
import { CountTable } from "../../../src/domain/suppression/table.ts";
import { faultLines } from "../../support/fault-lines.ts";

const labels: Readonly<Record<string, readonly string[]>> = {
  unit: ["sun", "moon", "star"],
  area: ["north", "south"],
  level: ["1", "2"],
  age: ["0-2", "3-5"],
  sex: ["girl", "boy"],
};
const areaOf = { sun: "north", moon: "north", star: "south" };
const table = (row: string, column: string, more: object = {}) => {
  const [rows = [], columns = []] = [labels[row], labels[column]];
  return CountTable.parse({
    id: `${row} by ${column}`,
    rowDimension: row,
    columnDimension: column,
    rows,
    columns,
    counts: rows.map(() => columns.map(() => 9)),
    ...more,
  });
};
const inAreas = { within: { dimension: "area", groups: areaOf } };
const faults = (...tables: readonly CountTable[]) => faultLines(joiningFaults(tables));

describe("tables that are to be published together", () => {
  it("may share what they tell apart, in a chain or a star", () => {
    expect(faults(table("area", "level"))).to.deep.equal([]);
    expect(faults(table("area", "level"), table("level", "age"), table("age", "sex"))).to.deep.equal([]);
    expect(faults(table("area", "level"), table("area", "age"), table("area", "sex"))).to.deep.equal([]);
    expect(faults(table("area", "level"), table("level", "area"), table("age", "sex"))).to.deep.equal([]);
    expect(
      faults(table("unit", "level", inAreas), table("area", "level"), table("area", "age")),
    ).to.deep.equal([]);
  });

  it("may not lie in a ring, in which one tells of the two others together", () => {
    const ring = [table("area", "level"), table("level", "age"), table("age", "area")];
    expect(faults(...ring)).to.deep.equal(["tables: tables-in-a-ring area,level,age"]);
    expect(faults(...ring, table("area", "sex"))).to.have.length(1);
    const through = [table("unit", "level", inAreas), table("level", "age"), table("age", "area")];
    expect(faults(...through)).to.deep.equal(["tables: tables-in-a-ring level,area,age"]);
    const [first, ...rest] = ring;
    expect(faults({ ...(first as CountTable), population: "others" }, ...rest)).to.deep.equal([]);
  });

  it("group a dimension alike, or a reader sums the units of one table to the areas of another", () => {
    const [units, areas] = [table("unit", "level", inAreas), table("area", "age")];
    expect(faults(units, table("unit", "age"), areas)).to.deep.equal(["tables.1.within: groups-differ unit"]);
    const moved = { within: { dimension: "area", groups: { ...areaOf, sun: "south" } } };
    expect(faults(units, table("unit", "age", moved))).to.have.length(1);
    expect(faults(units, table("unit", "age", inAreas), areas)).to.deep.equal([]);
    expect(faults(units, table("age", "unit"))).to.deep.equal([
      "tables.1.columnDimension: grouped-elsewhere unit",
    ]);
    const regions = { within: { dimension: "region", groups: { north: "all", south: "all" } } };
    expect(faults(units, table("area", "age", regions))).to.deep.equal([
      "tables.0.within: groups-of-groups area",
    ]);
  });

  it("list the same labels, for one that is left out is a zero told", () => {
    const short = table("area", "age", { rows: ["north"], counts: [[9, 9]] });
    expect(faults(table("area", "level"), short)).to.deep.equal(["tables.1.rows: labels-differ area"]);
    expect(faults(table("unit", "level", inAreas), short)).to.have.length(1);
    expect(faults(table("area", "level"), { ...short, population: "others" })).to.deep.equal([]);
  });

  it("spell a name alike, or a shared total would not be seen as shared", () => {
    expect(faults(table("area", "level"), table("area", "age", { rowDimension: "Area" }))).to.deep.equal([
      "tables.1.rowDimension: two-spellings area Area",
    ]);
    expect(faults(table("area", "level"), table("area", "age", { population: "All " }))).to.deep.equal([
      "tables.1.population: two-spellings all All ",
    ]);
    expect(faults(table("area", "level"), table("area", "age", { population: "area " }))).to.deep.equal([]);
  });
});
