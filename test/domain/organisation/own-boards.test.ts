import { expect } from "chai";
import { indicatorValues } from "../../../src/domain/lenses/structure/indicators.ts";
import { differenceBetween } from "../../../src/domain/organisation/difference/difference.ts";
import { graphOf } from "../../../src/domain/organisation/graph/graph.ts";
import { referralPath } from "../../../src/domain/organisation/graph/referral/referral-path.ts";
import { modelDecisions } from "../../../src/domain/organisation/models.ts";
import { placesUnderAreas } from "../../../src/domain/organisation/norms/places.ts";
import { rearrange } from "../../../src/domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../../src/domain/organisation/schema.ts";
import { tieFaults } from "../../../src/domain/organisation/ties/tie-faults.ts";
import { house, named, organisationOf, team } from "../../support/organisation.ts";

const inArea = (id: string, ownership: "municipal" | "selfOwned" | "private", leader: string) =>
  house(id, { ownership, leader, area: "a", places: 40, children: { 1: 1, 2: 0, 3: 1 } });

/** The nursery and three houses in area a: a1 the municipality's, a2 self-owned with the area as its partner, a3 private. */
const town: Organisation = organisationOf({
  areas: [{ ...named("a"), leader: "daycare" }],
  units: [
    inArea("a1", "municipal", "a"),
    inArea("a2", "selfOwned", "a"),
    inArea("a3", "private", "daycare"),
    house("nursery", { kind: "specialNursery", area: "a", leader: "children", staff: 4 }),
  ],
  supportTeams: [team("corps", { staff: 2, leader: "daycare" })],
});
const underAll = [town, ...Object.values(modelDecisions).map((decisions) => rearrange(town, decisions))];

describe("a unit with a board of its own", () => {
  it("stands right under the municipality in every model, and the leading tree stays one", () => {
    for (const organisation of underAll) {
      const graph = graphOf(organisation);
      for (const id of ["a2", "a3"])
        expect(graph.getNodeAttributes(id)).to.include({
          leader: "municipality",
          department: null,
          owner: id,
        });
      graph.forEachNode((node, { kind }) => {
        const leaders = graph.filterInEdges(node, (_, tie) => tie.kind === "leads");
        expect(leaders.length, node).to.equal(kind === "municipality" || kind === "network" ? 0 : 1);
      });
      expect(tieFaults(organisation)).to.deep.equal([]);
    }
  });

  it("has its agreement with the daycare section where its area has no leader", () => {
    const partner = (organisation: Organisation) => graphOf(organisation).getNodeAttribute("a2", "agreement");
    expect(partner(town)).to.equal("a");
    expect(partner(rearrange(town, modelDecisions["cross-department"]))).to.equal("daycare");
    expect(partner(rearrange(town, modelDecisions.decentral))).to.equal("a");
  });

  it("gets no other leader, whatever is decided, and is not counted among those who do", () => {
    for (const organisation of underAll) {
      const { otherLeader } = differenceBetween(town, organisation);
      expect(otherLeader.map(({ id }) => id)).not.to.include.members(["a2"]);
      expect(otherLeader.map(({ id }) => id)).not.to.include.members(["a3"]);
    }
    const { otherLeader, touched } = differenceBetween(
      town,
      rearrange(town, modelDecisions["cross-department"]),
    );
    expect(otherLeader.map(({ id }) => id)).to.include("a1");
    expect(touched.units).to.equal(2);
  });

  it("refers to whom it has its agreement with, over a boundary between two owners", () => {
    const path = referralPath(graphOf(town), "a2", 1);
    expect(path).to.deep.include({ actors: ["a2", "a", "daycare", "nursery"], handOvers: 3, boundaries: 1 });
    expect(referralPath(graphOf(town), "a1", 1)).to.deep.include({ handOvers: 3, boundaries: 0 });
    const byArea = graphOf(rearrange(town, modelDecisions.decentral));
    expect(referralPath(byArea, "a3", 1)).to.deep.include({ deciders: ["a"] });
  });

  it("has no places under the area leader", () => {
    expect(placesUnderAreas(town, { places: "approved" })).to.deep.equal([
      { subject: "a", measure: "placesPerArea", value: 40 },
    ]);
  });

  it("is under no coordinator: by hand, on six pairs and three units", () => {
    const { coordinationCover, reach, knowledgeDistance, alignment } = indicatorValues(graphOf(town));
    // Nursery and corps with a1, of the three units each.
    expect(coordinationCover).to.equal(2 / 6);
    // The corps serves all six children, the nursery's four share a coordinator with two of them.
    expect(reach).to.be.closeTo((2 * 6 + 4 * 2) / (6 * 6), 1e-12);
    // a1: a, daycare, children, nursery. The others: municipality, children, nursery, or by the corps as far as a1.
    expect(knowledgeDistance).to.equal((4 + 3 + 3) / 3);
    // Whoever decides, gives and pays stands under the department all the same.
    expect(alignment).to.equal(1);
  });

  it("that is a special nursery is led by its board, and its staff are a group of their own", () => {
    const units = town.units.map((unit) =>
      unit.id === "nursery" ? { ...unit, ownership: "selfOwned" as const } : unit,
    );
    for (const decisions of Object.values(modelDecisions)) {
      const graph = graphOf(rearrange({ ...town, units }, decisions));
      expect(graph.getNodeAttributes("nursery")).to.include({
        leader: "municipality",
        agreement: "children",
      });
      expect(indicatorValues(graph).specialistTeam).to.equal((4 * 4 + 2 * 2) / 6);
    }
  });
});
