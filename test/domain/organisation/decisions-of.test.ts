import { expect } from "chai";
import { decisionsOf } from "../../../src/domain/organisation/decisions-of.ts";
import type { Organisation } from "../../../src/domain/organisation/schema.ts";
import { municipalityOf } from "../../support/municipalities.ts";

/** Two departments, the first with the sections daycare, family and ppr. */
const town = municipalityOf({
  areas: [null, null],
  houses: [{ area: "area-0" }, { area: "area-1" }],
  sections: ["daycare", "family", "ppr"],
  hasSocialDepartment: true,
});
const readOf = (...coordination: readonly string[]) => decisionsOf({ ...town, coordination });

describe("where support is anchored", () => {
  const [corps] = town.supportTeams as [Organisation["supportTeams"][number]];
  const own = (area: string) => ({ ...corps, id: `own-${area}`, leader: area, serves: [area] });
  const readWith = (...supportTeams: Organisation["supportTeams"]) =>
    decisionsOf({ ...town, supportTeams }).decisions;

  it("is in the areas only where each of them has its own and nobody else gives any", () => {
    expect(readWith(own("area-0"), own("area-1")).support).to.equal("areas");
    expect(readWith(own("area-0"))).to.deep.include({ support: "mixed", supportAreas: ["area-0"] });
    expect(readWith(own("area-0"), own("area-1"), corps).support).to.equal("mixed");
    expect(readWith(corps).support).to.equal("central");
  });
});

describe("the duty to coordinate", () => {
  it("is one department's where its own sections share it", () => {
    for (const holders of [["daycare", "family"], ["children", "ppr"], ["social"]])
      expect(readOf(...holders).decisions.coordination).to.equal("department");
  });

  it("is between departments where several hold it, themselves or by a section", () => {
    for (const holders of [
      ["children", "social"],
      ["daycare", "disabled"],
    ])
      expect(readOf(...holders).decisions.coordination).to.equal("departments");
  });

  it("is named as unclear where it lies in several kinds of places, or nowhere", () => {
    expect(readOf("area-0", "area-1", "children").unclear).to.include("coordination");
    expect(readOf("area-0", "area-1", "children").readings.coordination.met).to.deep.equal([
      { option: "areas", count: 2 },
      { option: "department", count: 1 },
    ]);
    expect(readOf().unclear).to.include("coordination");
  });
});
