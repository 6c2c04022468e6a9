import { expect } from "chai";
import fc from "fast-check";
import { consistentDecisions } from "../../../../src/domain/organisation/consistency.ts";
import { movesBetween } from "../../../../src/domain/organisation/difference/moves.ts";
import { staysBetween } from "../../../../src/domain/organisation/difference/stays.ts";
import { underway } from "../../../../src/domain/organisation/difference/underway.ts";
import { modelDecisions } from "../../../../src/domain/organisation/models.ts";
import { rearrange } from "../../../../src/domain/organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../../../src/domain/organisation/schema.ts";
import { house, named, organisationOf, team } from "../../../support/organisation.ts";
import { organisations } from "../../../support/random-organisations.ts";

const central = organisationOf({
  areas: [
    { ...named("east"), leader: "daycare" },
    { ...named("west"), leader: "daycare" },
  ],
  units: [
    house("sun", { area: "east", leader: "east" }),
    house("moon", { area: "west", leader: "west" }),
    house("nursery", { kind: "specialNursery", area: "east", leader: "children", staff: 5 }),
  ],
  supportTeams: [team("corps", { staff: 3, leader: "daycare" })],
});
const under = (model: keyof typeof modelDecisions) => rearrange(central, modelDecisions[model]);

/** Who is there, who leads, decides, pays and coordinates, whatever the order. */
const arrangementOf = (organisation: Organisation) => ({
  ...Object.fromEntries(
    (["departments", "sections", "areas", "units", "supportTeams", "committees", "networks"] as const).map(
      (kind) => [
        kind,
        organisation[kind]
          .map((entry) => [
            entry.id,
            "leader" in entry ? entry.leader : "",
            "serves" in entry ? entry.serves : "",
          ])
          .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      ],
    ),
  ),
  coordination: organisation.coordination.toSorted(),
  seats: [organisation.referral, organisation.financing].map((seats) =>
    Object.values(seats).map(({ at }) => at),
  ),
});

describe("what moves between two organisations", () => {
  it("is told by subject, the most important first", () => {
    expect(movesBetween(central, under("decentral"))).to.deep.equal([
      { what: "coordination", from: ["children"], to: ["east", "west"] },
      { what: "specialUnits", units: ["nursery"], from: ["children"], to: ["east"] },
      {
        what: "support",
        gone: ["corps"],
        come: ["support-east", "support-west"],
        from: ["daycare"],
        to: ["east", "west"],
      },
      { what: "referral", offers: ["specialNursery", "group", "support"], from: ["daycare"], to: ["area"] },
      { what: "financing", offers: ["specialNursery", "group", "support"], from: ["children"], to: ["area"] },
    ]);
  });

  it("tells areas that lose their leaders with the units below, and no department that comes by another move", () => {
    const moves = movesBetween(central, under("cross-department"));
    expect(moves.map(({ what }) => what)).to.deep.equal([
      "coordination",
      "specialUnits",
      "areas",
      "referral",
      "financing",
    ]);
    expect(moves[2]).to.deep.equal({
      what: "areas",
      led: false,
      areas: ["east", "west"],
      below: ["sun", "moon"],
      from: ["east", "west"],
      to: ["daycare"],
    });
  });

  it("is nothing between one and itself, where all stays", () => {
    expect(movesBetween(central, central)).to.deep.equal([]);
    expect(staysBetween(central, central, [])).to.deep.equal({
      units: 2,
      inPlace: 2,
      sameLeader: 2,
      also: ["coordination", "specialUnits", "support", "referral", "financing"],
    });
  });

  it("tells a unit that moves, one that is new, and who serves more", () => {
    const [sun, , nursery] = central.units;
    const after = {
      ...central,
      units: [
        { ...sun, area: "west", leader: "west" },
        house("star", { area: "east", leader: "east" }),
        nursery,
      ],
      supportTeams: [...central.supportTeams, team("other", { kind: "other", staff: 1, leader: "daycare" })],
    } as Organisation;
    expect(movesBetween(central, after)).to.deep.equal([
      { what: "units", ids: ["sun"], from: ["east"], to: ["west"] },
      { what: "places", ids: ["sun"], from: ["east"], to: ["west"] },
      { what: "served", ids: ["sun"], by: "more" },
      { what: "new", kind: "unit", ids: ["star"] },
      { what: "new", kind: "supportTeam", ids: ["other"] },
      { what: "gone", kind: "unit", ids: ["moon"] },
    ]);
    expect(staysBetween(central, after, movesBetween(central, after)).inPlace).to.equal(0);
  });

  it("leads from the one to the other: none of them made is the first, all of them the second", () => {
    const pairs = organisations.chain((organisation) => {
      const decisions = fc.constantFrom(...consistentDecisions(organisation));
      return fc.tuple(fc.constant(organisation), decisions, decisions);
    });
    fc.assert(
      fc.property(pairs, ([organisation, one, other]) => {
        const [a, b] = [rearrange(organisation, one), rearrange(organisation, other)];
        const moves = movesBetween(a, b);
        expect(arrangementOf(underway(a, b, []))).to.deep.equal(arrangementOf(a));
        expect(arrangementOf(underway(a, b, moves))).to.deep.equal(arrangementOf(b));
        for (const made of moves.keys()) {
          const { departments, sections, ...rest } = underway(a, b, moves.slice(0, made));
          const there = new Set(
            [...departments, ...sections, ...rest.areas, ...rest.units].map(({ id }) => id),
          );
          for (const { leader } of [...rest.units, ...rest.supportTeams]) expect(there).to.include(leader);
          for (const { department } of sections) expect(there).to.include(department);
        }
      }),
      { numRuns: 60 },
    );
  });
});
