import { expect } from "chai";
import { graphOf } from "../../../../src/domain/organisation/graph/graph.ts";
import { referralPath } from "../../../../src/domain/organisation/graph/referral/referral-path.ts";
import { modelDecisions } from "../../../../src/domain/organisation/models.ts";
import { rearrange } from "../../../../src/domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../../../src/domain/organisation/schema.ts";
import { thrownFaults } from "../../../support/fault-lines.ts";
import { smallOrganisation } from "../../../support/small-organisation.ts";

const tiesOf = (organisation: Organisation, kind: string) =>
  graphOf(organisation).filterEdges((_, tie) => tie.kind === kind);
const refusal = (organisation: Organisation) => thrownFaults(() => graphOf(organisation));

describe("an organisation as a graph", () => {
  it("leads in a tree from the municipality", () => {
    expect(tiesOf(smallOrganisation, "leads")).to.have.members([
      "leads:municipality:children",
      "leads:children:daycare",
      "leads:daycare:a",
      "leads:daycare:b",
      "leads:a:a1",
      "leads:a:a2",
      "leads:a2:g",
      "leads:b:b1",
      "leads:b:b2",
      "leads:children:nursery",
      "leads:daycare:corps",
    ]);
  });

  it("supports ordinary units only", () => {
    const served = ["a1", "a2", "b1", "b2"].map((unit) => `supports:corps:${unit}`);
    expect(tiesOf(smallOrganisation, "supports")).to.have.members(served);
  });

  it("has no node for an area that nobody leads", () => {
    const graph = graphOf(rearrange(smallOrganisation, modelDecisions["cross-department"]));
    expect(graph.hasNode("a")).to.equal(false);
    expect(graph.getNodeAttributes("a1")).to.include({ area: "a", leader: "daycare" });
  });

  it("ties the departments that share the duty to coordinate, and nobody else", () => {
    expect(
      tiesOf(rearrange(smallOrganisation, modelDecisions["cross-department"]), "coordinates"),
    ).to.deep.equal(["coordinates:children:social-department"]);
    expect(tiesOf(rearrange(smallOrganisation, modelDecisions.decentral), "coordinates")).to.deep.equal([]);
  });

  it("knows the department of everybody in a line", () => {
    const graph = graphOf(rearrange(smallOrganisation, modelDecisions["cross-department"]));
    const of = ["a1", "g", "nursery", "municipality"].map((id) => graph.getNodeAttribute(id, "department"));
    expect(of).to.deep.equal(["children", "children", "social-department", null]);
  });

  it("keeps a published tie, and sends the child by it where it is shorter", () => {
    const tie = { from: "a1", to: "nursery", offer: "specialNursery", origin: "published" } as const;
    const graph = graphOf({ ...smallOrganisation, referralTies: [tie] });
    const path = referralPath(graph, "a1", 1);
    expect(path.reached && path.actors).to.deep.equal(["a1", "nursery"]);
    expect(path.reached && path.steps[0]?.origin).to.equal("published");
  });

  it("refuses leading that runs in a ring", () => {
    const areas = smallOrganisation.areas.map((area) => ({ ...area, leader: area.id === "a" ? "b" : "a" }));
    expect(refusal({ ...smallOrganisation, areas })).to.deep.equal(["leading-in-a-ring a"]);
  });

  it("refuses an unknown leader, an unknown coordinator and an unknown seat", () => {
    const [team] = smallOrganisation.supportTeams;
    const lost = team === undefined ? [] : [{ ...team, leader: "nobody" }];
    expect(refusal({ ...smallOrganisation, supportTeams: lost })).to.deep.equal(["unknown-leader nobody"]);
    expect(refusal({ ...smallOrganisation, coordination: ["nobody"] })).to.deep.equal(["unknown-id nobody"]);
    const { referral } = smallOrganisation;
    const group = { at: "nobody", origin: "assumed" } as const;
    expect(refusal({ ...smallOrganisation, referral: { ...referral, group } })).to.deep.equal([
      "unknown-id nobody",
    ]);
  });

  it("refuses an id used twice", () => {
    const [unit] = smallOrganisation.units;
    const units = unit === undefined ? [] : [...smallOrganisation.units, unit];
    expect(refusal({ ...smallOrganisation, units })).to.deep.equal(["id-used-twice a1"]);
  });

  it("does not know the way of a unit that is not there, or is no child's own daycare", () => {
    for (const unit of ["nobody", "nursery", "daycare"])
      expect(thrownFaults(() => referralPath(graphOf(smallOrganisation), unit, 1))).to.deep.equal([
        `unknown-unit ${unit}`,
      ]);
  });
});
