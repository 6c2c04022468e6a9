import { expect } from "chai";
import { indicatorValues } from "../../../src/domain/lenses/structure/indicators.ts";
import { graphOf } from "../../../src/domain/organisation/graph/graph.ts";
import { referralPath } from "../../../src/domain/organisation/graph/referral/referral-path.ts";
import { modelDecisions } from "../../../src/domain/organisation/models.ts";
import { rearrange } from "../../../src/domain/organisation/rearrange/rearrange.ts";
import type { Level, Organisation } from "../../../src/domain/organisation/schema.ts";
import { tieFaults } from "../../../src/domain/organisation/ties/tie-faults.ts";
import { house, named, organisationOf, seats, team } from "../../support/organisation.ts";

const inArea = (area: string, id: string, children: readonly [number, number, number]) =>
  house(id, {
    ...{ area, leader: area },
    children: { 1: children[0], 2: children[1], 3: children[2] },
    groups: id === "b1" ? [{ ...named("g"), kind: "specialGroup", places: 6 }] : [],
  });

/**
 * No special nursery of its own. Children of levels 1, 2, 3 in brackets; 1, 1 and 2 in all, so 4.
 *
 *   children ── daycare ─┬─ a ── a1 (1,0,1)
 *                  │     ├─ b ── b1 (0,1,1) with the group g          neighbour, 3 places bought
 *                  │     └─ corps, 2 staff
 */
const withProviders = (providers: readonly object[]): Organisation =>
  organisationOf({
    areas: [
      { ...named("a"), leader: "daycare" },
      { ...named("b"), leader: "daycare" },
    ],
    units: [inArea("a", "a1", [1, 0, 1]), inArea("b", "b1", [0, 1, 1])],
    supportTeams: [team("corps", { staff: 2, leader: "daycare" })],
    providers,
  });
const neighbour = {
  ...named("neighbour"),
  offers: ["specialNursery"],
  owner: "otherMunicipality",
  places: 3,
};
const buying = withProviders([neighbour]);
const without = withProviders([]);

const pathIn = (organisation: Organisation, unit: string, level: Level) =>
  referralPath(graphOf(organisation), unit, level);
const valuesOf = (organisation: Organisation) => indicatorValues(graphOf(organisation));

describe("a municipality that buys its places", () => {
  it("gives a child on level 1 a way, out of the municipality at the last step", () => {
    expect(pathIn(without, "a1", 1)).to.deep.include({ reached: false, because: "no-provider" });
    expect(pathIn(buying, "a1", 1)).to.deep.include({
      reached: true,
      actors: ["a1", "a", "daycare", "neighbour"],
      handOvers: 3,
      boundaries: 1,
      deciders: ["daycare"],
      provider: "neighbour",
    });
  });

  it("is left from an area leader where areas decide, and the area pays", () => {
    const byAreas = { ...buying, referral: seats("area"), financing: seats("area") };
    expect(pathIn(byAreas, "a1", 1)).to.deep.include({ actors: ["a1", "a", "neighbour"], deciders: ["a"] });
    const graph = graphOf(byAreas);
    for (const area of ["a", "b"])
      for (const kind of ["decides", "finances"])
        expect(graph.hasEdge(`${kind}:specialNursery:${area}:neighbour`)).to.equal(true);
  });

  it("has its providers outside every line: the leading tree is the same with them", () => {
    const leads = (organisation: Organisation) =>
      graphOf(organisation).filterEdges((_, { kind }) => kind === "leads");
    expect(leads(buying)).to.deep.equal(leads(without));
    expect(graphOf(buying).getNodeAttributes("neighbour")).to.deep.include({
      kind: "provider",
      subkind: "otherMunicipality",
      leader: null,
      department: null,
      places: 3,
      offers: ["specialNursery"],
    });
  });

  it("uses its own first, and what it buys only where a tie names it", () => {
    const nursery = house("nursery", { kind: "specialNursery", leader: "children", staff: 4 });
    const own = { ...buying, units: [...buying.units, nursery] };
    expect(pathIn(own, "a1", 1)).to.deep.include({ provider: "nursery" });
    const tie = { from: "a", to: "neighbour", offer: "specialNursery", origin: "entered" } as const;
    const both = { ...own, referralTies: [tie] };
    expect(pathIn(both, "a1", 1)).to.deep.include({ provider: "neighbour", handOvers: 2, deciders: ["a"] });
    expect(pathIn(both, "b1", 1)).to.deep.include({ provider: "nursery" });
  });

  it("finds support outside for a unit that no team of its own serves", () => {
    const bought = { ...named("region"), offers: ["support"], owner: "region", places: null };
    const served = withProviders([bought]);
    const onlyA = {
      ...served,
      supportTeams: [team("corps", { staff: 2, leader: "daycare", serves: ["a"] })],
    };
    expect(pathIn(onlyA, "a1", 3)).to.deep.include({ provider: "corps" });
    expect(pathIn(onlyA, "b1", 3)).to.deep.include({
      actors: ["b1", "b", "daycare", "region"],
      boundaries: 1,
    });
  });

  it("has these eight indicators, by hand", () => {
    const { contacts, ...measured } = valuesOf(buying);
    expect(measured).to.deep.equal({
      // 3 special providers: b1 with a1, corps with both; neighbour with neither. 3 pairs of 5.
      coordinationCover: 3 / 5,
      // Daycare counts as its department: group and support of three, for all four children.
      paletteCommand: 2 / 3,
      // Nobody here has the knowledge, and to buy is no tie.
      knowledgeDistance: null,
      // The corps serves everybody; the neighbour's people are not counted.
      reach: 1,
      specialistTeam: 2,
      // Deciding and paying are in line for all four children, giving for three of them.
      alignment: (4 + 4 + 3) / 12,
      // b1 has a group; a1 shares the corps with nobody else without one.
      sharingCircle: 1,
    });
    // a1: corps by a, daycare; group by a, daycare: a1 a daycare corps g = 5. b1: b1 b daycare corps g = 5, and from 2 to 1 +1 − corps.
    expect(contacts).to.be.closeTo((1 * 5 + 1 * 5 + 0 * 5 + 1 * 5) / 3, 1e-9);
  });

  it("would without them lack both a child's way and what a leader commands", () => {
    const lacking = valuesOf(without);
    expect(lacking.coordinationCover).to.equal(1);
    expect(lacking.alignment).to.be.closeTo((3 + 4 + 3) / 12, 1e-12);
    expect(lacking.paletteCommand).to.be.closeTo((3 * (2 / 3)) / 4, 1e-12);
  });

  it("comes to the neighbour's knowledge by a network with it", () => {
    const network = { ...named("ring"), formal: true, members: ["a1", "neighbour"] };
    // a1 – ring – neighbour: 2. b1 – b – daycare – a – a1 – ring – neighbour: 6, or by the corps: b1 – corps – a1 …: 4.
    expect(valuesOf({ ...buying, networks: [network] }).knowledgeDistance).to.equal((2 + 4) / 2);
  });

  it("keeps them under every decision, and on the way back", () => {
    for (const decisions of Object.values(modelDecisions)) {
      const arranged = rearrange(buying, decisions);
      expect(arranged.providers).to.deep.equal(buying.providers);
      expect(pathIn(arranged, "a1", 1)).to.deep.include({ reached: true, provider: "neighbour" });
    }
  });

  it("is told of a provider that leads or coordinates", () => {
    const coordinating = { ...buying, coordination: ["neighbour"] };
    const led = { ...buying, supportTeams: [team("corps", { staff: 2, leader: "neighbour" })] };
    expect(
      [...tieFaults(coordinating), ...tieFaults(led)].map(({ code, place }) => ({ code, place })),
    ).to.deep.equal([
      { code: "coordinates-from-outside", place: { path: "coordination.0" } },
      { code: "leads-nobody", place: { path: "supportTeams.0.leader" } },
    ]);
  });
});
