import { expect } from "chai";
import { graphOf } from "../../../../src/domain/organisation/graph/graph.ts";
import { holderOf } from "../../../../src/domain/organisation/graph/seats.ts";
import { modelDecisions } from "../../../../src/domain/organisation/models.ts";
import { rearrange } from "../../../../src/domain/organisation/rearrange/rearrange.ts";
import type { Organisation, Seat } from "../../../../src/domain/organisation/schema.ts";
import { thrownFaults } from "../../../support/fault-lines.ts";
import { smallOrganisation } from "../../../support/small-organisation.ts";

const seat = (at: string): Seat => ({ at, origin: "entered" });
const inArea = (organisation: Organisation, unit = "a1") =>
  holderOf(graphOf(organisation), seat("area"), unit);
const ledBy = (leader: string, area: string | null = "a"): Organisation => ({
  ...smallOrganisation,
  units: smallOrganisation.units.map((unit) => (unit.id === "a1" ? { ...unit, leader, area } : unit)),
});

describe("who sits in a seat in the area of a unit", () => {
  it("is the area that leads the unit, wherever the unit lies", () => {
    expect(inArea(smallOrganisation)).to.equal("a");
    expect(inArea(ledBy("b"))).to.equal("b");
  });

  it("is the area that it lies in, where a section leads the unit itself", () => {
    expect(inArea(ledBy("daycare"))).to.equal("a");
  });

  it("is whoever leads the unit, where it lies in no area that is led", () => {
    expect(inArea(ledBy("daycare", null))).to.equal("daycare");
    expect(inArea(rearrange(smallOrganisation, modelDecisions["cross-department"]))).to.equal("daycare");
  });

  it("is the one who is named, who must be there", () => {
    const graph = graphOf(smallOrganisation);
    expect(holderOf(graph, seat("daycare"), "a1")).to.equal("daycare");
    expect(thrownFaults(() => holderOf(graph, seat("mayor"), "a1"))).to.deep.equal(["unknown-id mayor"]);
  });
});
