import { expect } from "chai";
import { movedBetween } from "../../../src/diagrams/drawing/moved.ts";
import { municipality } from "../municipality.ts";

const two = { areas: 2, unitsPerArea: 1 };

describe("what moved between two variants", () => {
  it("is nothing between a variant and itself", () => {
    const organisation = municipality("central", two);
    expect(movedBetween(organisation, organisation)).to.deep.equal({ moved: [], added: [], gone: [] });
  });

  it("is the special nursery, the support and the duty, and never a general unit", () => {
    expect(movedBetween(municipality("central", two), municipality("decentral", two))).to.deep.equal({
      moved: ["children", "family", "ppr", "area-1", "area-2", "hexagon"],
      added: ["team-1", "team-2"],
      gone: ["team", "committee"],
    });
  });

  it("is the same seen from the other side, with new and gone exchanged", () => {
    const [one, other] = [municipality("cross-department", two), municipality("network", two)];
    const [there, back] = [movedBetween(one, other), movedBetween(other, one)];
    expect(back.moved).to.have.members(there.moved);
    expect(back.added).to.have.members(there.gone);
    expect(back.gone).to.have.members(there.added);
  });
});
