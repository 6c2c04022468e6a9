import { expect } from "chai";
import { edge, planOf } from "../../../src/diagrams/overview/plan.ts";
import { municipality } from "../municipality.ts";

const columnsOf = (areas: number, ...met: readonly string[]) => {
  const variants = [municipality("central", { areas, unitsPerArea: 1 })];
  return planOf({ variants, met: new Set(met), language: "da" }).columns;
};
const wide = (columns: ReturnType<typeof columnsOf>) =>
  columns.map(({ width }) => Math.round(width * 10) / 10);

describe("the columns of the areas at first glance", () => {
  it("are alike where they are wide, whichever the case goes through", () => {
    expect(wide(columnsOf(3, "area-2"))).to.deep.equal(wide(columnsOf(3)));
    expect(new Set(wide(columnsOf(3))).size).to.equal(1);
  });

  it("leave room for a label where there are few and the case goes through one", () => {
    const [first, met, ...others] = wide(columnsOf(6, "area-2"));
    expect(met).to.equal(41);
    expect(first)
      .to.be.above(15)
      .and.below(wide(columnsOf(6))[0] ?? 0);
    for (const other of others) expect(other).to.equal(first);
  });

  it("leave room for a number where there are many and the case goes through one", () => {
    const columns = columnsOf(22, "area-3", "area-9");
    const [met, rest] = [
      columns.filter(({ id }) => /-(3|9)$/.test(id)),
      columns.filter(({ id }) => /-[12]$/.test(id)),
    ];
    expect(wide(met)).to.deep.equal([18, 18]);
    for (const width of wide(rest)) expect(width).to.be.below(10);
  });

  it("begin at the edge and take the same room, one after the other", () => {
    const end = (columns: ReturnType<typeof columnsOf>) =>
      (columns.at(-1)?.x ?? 0) + (columns.at(-1)?.width ?? 0);
    const [even, met] = [columnsOf(22), columnsOf(22, "area-3")];
    expect([even[0]?.x, met[0]?.x]).to.deep.equal([edge, edge]);
    expect(end(met)).to.be.closeTo(end(even), 1);
    met.slice(1).forEach(({ x }, at) => {
      expect(x).to.be.above((met[at]?.x ?? 0) + (met[at]?.width ?? 0));
    });
  });
});
