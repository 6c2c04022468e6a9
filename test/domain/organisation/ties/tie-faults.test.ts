import { expect } from "chai";
import fc from "fast-check";
import { graphOf } from "../../../../src/domain/organisation/graph/graph.ts";
import type { Organisation } from "../../../../src/domain/organisation/schema.ts";
import { tieFaults } from "../../../../src/domain/organisation/ties/tie-faults.ts";
import { town } from "../../../app/town.ts";
import { faultLines } from "../../../support/fault-lines.ts";

const found = (organisation: Organisation) => faultLines(tieFaults(organisation));

const [north] = town.areas;
const [n1] = town.units;
const first = n1 as Organisation["units"][number];
const team = town.supportTeams[0] as Organisation["supportTeams"][number];
const name = { da: "x", en: "x" };
const net = { id: "net", name, origin: "entered" as const, formal: false, members: [] };
const place = { name, origin: "entered" as const, leader: null };

describe("tieFaults", () => {
  it("finds nothing where every id leads somewhere", () => {
    expect(found(town)).to.deep.equal([]);
  });

  const cases: readonly [string, Partial<Organisation>, readonly string[]][] = [
    ["an unknown leader", { coordination: ["mayor"] }, ["coordination.0: unknown-id mayor"]],
    [
      "an id that two go by",
      { supportTeams: town.supportTeams.map((team) => ({ ...team, id: "n1" })) },
      ["supportTeams.0.id: id-used-twice n1"],
    ],
    [
      "an unknown area",
      { units: n1 ? [{ ...n1, area: "west" }, ...town.units.slice(1)] : [] },
      ["units.0.area: unknown-area west"],
    ],
    [
      "a leader that is only a place on the map",
      { areas: north ? [{ ...north, leader: null }, ...town.areas.slice(1)] : [] },
      ["units.0.leader: unknown-id north", "units.1.leader: unknown-id north"],
    ],
    [
      "leading that runs in a ring",
      { areas: town.areas.map((area) => ({ ...area, leader: area.id === "north" ? "south" : "north" })) },
      ["areas.0.leader: leading-in-a-ring north"],
    ],
    [
      '"area" for somebody',
      {
        coordination: ["area"],
        supportTeams: [{ ...team, leader: "area" }],
        networks: [{ ...net, members: ["area"] }],
        referralTies: [{ from: "n1", to: "area", offer: "support", origin: "entered" }],
      },
      [
        "supportTeams.0.leader: unknown-id area",
        "networks.0.members.0: unknown-id area",
        "coordination.0: unknown-id area",
        "referralTies.0.to: unknown-id area",
      ],
    ],
    [
      "a network as leader, and a team",
      {
        networks: [net],
        supportTeams: [{ ...team, leader: "net" }],
        committees: [{ id: "board", name, origin: "entered", leader: team.id, members: [] }],
      },
      ["supportTeams.0.leader: leads-nobody net", `committees.0.leader: leads-nobody ${team.id}`],
    ],
    [
      "a unit as seat",
      { referral: { ...town.referral, group: { at: "n1", origin: "entered" } } },
      ["referral.group.at: not-a-seat n1"],
    ],
    [
      "an area within itself, and areas that lie in a ring",
      {
        areas: [
          ...town.areas,
          { ...place, id: "self", within: "self" },
          { ...place, id: "one", within: "two" },
          { ...place, id: "two", within: "one" },
        ],
      },
      [
        `areas.${town.areas.length}.within: area-in-itself self`,
        `areas.${town.areas.length + 1}.within: area-in-itself one`,
      ],
    ],
    [
      "more support than can be drawn where it is gathered",
      {
        units: Array.from({ length: 1_000 }, (_, at) => ({ ...first, id: `u${at}`, groups: [] })),
        supportTeams: Array.from({ length: 201 }, (_, at) => ({ ...team, id: `t${at}`, serves: [] })),
      },
      ["supportTeams: too-much-support 201000 200000"],
    ],
    [
      "an id that a rearranged organisation would give to something else",
      { units: [{ ...first, id: "network" }, { ...first, id: "support-north" }, ...town.units] },
      ["network", "support-north"].map((id, at) => `units.${at}.id: id-reserved ${id}`),
    ],
    [
      "more support than can be drawn",
      {
        units: Array.from({ length: 1_000 }, (_, at) => ({ ...first, id: `u${at}`, groups: [] })),
        supportTeams: Array.from({ length: 201 }, (_, at) => ({
          ...team,
          id: `t${at}`,
          serves: "all" as const,
        })),
      },
      ["supportTeams: too-much-support 201000 200000"],
    ],
  ];
  for (const [what, change, findings] of cases) {
    it(`finds ${what}`, () => {
      expect(found({ ...town, ...change })).to.deep.equal(findings);
    });
  }

  it("finds nothing only where a graph can be made, and something only where none can", () => {
    const someId = fc.constantFrom("children", "daycare", "ppr", "north", "south", "n1", "nursery", "mayor");
    const changed = fc.record({
      areaLeader: fc.option(someId),
      unitLeader: someId,
      unitArea: fc.constantFrom("north", "south", null),
      teamLeader: someId,
      teamId: fc.constantFrom("team", "n1"),
      coordinator: someId,
      seat: fc.constantFrom("children", "daycare", "ppr", "mayor", "area"),
      payer: fc.constantFrom("children", "daycare", "ppr", "mayor", "area"),
    });
    fc.assert(
      fc.property(changed, (to) => {
        const organisation: Organisation = {
          ...town,
          areas: town.areas.map((area, at) => (at === 0 ? { ...area, leader: to.areaLeader } : area)),
          units: town.units.map((unit, at) =>
            at === 0 ? { ...unit, leader: to.unitLeader, area: to.unitArea } : unit,
          ),
          supportTeams: town.supportTeams.map((team) => ({ ...team, id: to.teamId, leader: to.teamLeader })),
          coordination: [to.coordinator],
          referral: { ...town.referral, support: { at: to.seat, origin: "entered" } },
          financing: { ...town.financing, group: { at: to.payer, origin: "entered" } },
        };
        expect(found(organisation).length === 0).to.equal(
          makesGraph(organisation),
          found(organisation).join(),
        );
      }),
      { numRuns: 500 },
    );
  });
});

function makesGraph(organisation: Organisation): boolean {
  try {
    graphOf(organisation);
    return true;
  } catch {
    return false;
  }
}
