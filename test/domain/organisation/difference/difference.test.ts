import { expect } from "chai";
import fc from "fast-check";
import { consistentDecisions } from "../../../../src/domain/organisation/consistency.ts";
import { differenceBetween } from "../../../../src/domain/organisation/difference/difference.ts";
import { modelDecisions } from "../../../../src/domain/organisation/models.ts";
import { rearrange } from "../../../../src/domain/organisation/rearrange/rearrange.ts";
import type { Organisation, Unit } from "../../../../src/domain/organisation/schema.ts";
import { both, house, named, organisationOf, seats, team } from "../../../support/organisation.ts";
import { organisations } from "../../../support/random-organisations.ts";

const inArea = (id: string, area: string, children: Unit["children"]) =>
  house(id, { area, leader: area, children });

/** Two areas with a house each, a special nursery of 5 staff, and a support corps of 3 that serves everybody. */
const today = organisationOf({
  areas: [
    { ...named("east"), leader: "daycare" },
    { ...named("west"), leader: "daycare" },
  ],
  units: [
    inArea("sun", "east", { 1: 1, 2: 2, 3: 4 }),
    inArea("moon", "west", { 1: 0, 2: 1, 3: 2 }),
    house("nursery", { kind: "specialNursery", area: "east", leader: "children", staff: 5 }),
  ],
  supportTeams: [team("corps", { staff: 3, leader: "daycare" })],
});
const nothing = { moved: [], new: [], gone: [], otherLeader: [], otherSeat: [], otherTeam: [] };

describe("the difference between two organisations", () => {
  it("is nothing between one and itself, whatever its entries are called", () => {
    const renamed = { ...today, units: today.units.map((unit) => ({ ...unit, name: both("Other") })) };
    expect(differenceBetween(today, renamed)).to.deep.equal({
      ...nothing,
      touched: { units: 0, staff: 0, children: 0 },
    });
  });

  it("tells a unit that moves with its area, its children and its leader", () => {
    const [sun, moon, nursery] = today.units as [Unit, Unit, Unit];
    const after = { ...today, units: [sun, { ...moon, area: "east", leader: "east" }, nursery] };
    expect(differenceBetween(today, after)).to.deep.equal({
      ...nothing,
      moved: [{ id: "moon", from: "west", to: "east" }],
      otherLeader: [{ id: "moon", kind: "unit", from: "west", to: "east" }],
      touched: { units: 1, staff: 0, children: 3 },
    });
  });

  it("tells what is new and what is gone, groups, leaders and all", () => {
    const [sun, , nursery] = today.units as [Unit, Unit, Unit];
    const group = { ...named("group"), kind: "specialGroup" as const, places: 6 };
    const after: Organisation = {
      ...today,
      areas: today.areas.map((area) => (area.id === "west" ? { ...area, leader: null } : area)),
      units: [{ ...sun, groups: [group] }, inArea("star", "east", { 1: 0, 2: 0, 3: 8 }), nursery],
    };
    const { touched, ...changes } = differenceBetween(today, after);
    expect(changes).to.deep.equal({
      ...nothing,
      new: [
        { id: "group", kind: "group" },
        { id: "star", kind: "unit" },
      ],
      gone: [
        { id: "west", kind: "area" },
        { id: "moon", kind: "unit" },
      ],
    });
    expect(touched, "moon's 3 and star's 8").to.deep.equal({ units: 2, staff: 0, children: 11 });
  });

  it("counts the children of a level whose place is decided on elsewhere, but not who pays", () => {
    const referral = { ...today.referral, group: seats("children").group };
    const financing = { ...today.financing, support: seats("area").support };
    expect(differenceBetween(today, { ...today, referral, financing })).to.deep.equal({
      ...nothing,
      otherSeat: [
        { of: "referral", offer: "group", from: "daycare", to: "children" },
        { of: "financing", offer: "support", from: "children", to: "area" },
      ],
      touched: { units: 0, staff: 0, children: 2 + 1 },
    });
  });

  it("counts staff who come as it counts staff who go", () => {
    const [corps] = today.supportTeams;
    const more = { ...today, supportTeams: [{ ...corps, staff: 7 } as Organisation["supportTeams"][number]] };
    expect(differenceBetween(today, more).touched.staff).to.equal(4);
    expect(differenceBetween(more, today).touched.staff).to.equal(4);
  });

  it("tells whom other support teams serve, and counts the staff who get another leader", () => {
    const [corps] = today.supportTeams as [Organisation["supportTeams"][number]];
    const after = {
      ...today,
      supportTeams: [
        { ...corps, staff: 2, serves: ["west"] },
        { ...corps, ...named("support-east"), staff: 1, leader: "east", serves: ["east"] },
      ],
    };
    expect(differenceBetween(today, after)).to.deep.equal({
      ...nothing,
      new: [{ id: "support-east", kind: "supportTeam" }],
      otherTeam: [{ id: "sun", from: ["corps"], to: ["support-east"] }],
      touched: { units: 1, staff: 1, children: 7 },
    });
  });

  it("counts a special nursery's staff when another leads it", () => {
    const [sun, moon, nursery] = today.units as [Unit, Unit, Unit];
    const after = { ...today, units: [sun, moon, { ...nursery, leader: "east" }] };
    expect(differenceBetween(today, after).touched).to.deep.equal({ units: 1, staff: 5, children: 0 });
  });

  it("finds what the central model gathers of the decentral one", () => {
    const decentral = rearrange(today, modelDecisions.decentral);
    const central = rearrange(today, modelDecisions.central);
    const { touched, otherLeader, gone } = differenceBetween(decentral, central);
    expect(gone.map(({ id }) => id)).to.deep.equal(["support-east", "support-west"]);
    expect(otherLeader).to.deep.equal([{ id: "nursery", kind: "unit", from: "east", to: "children" }]);
    expect(touched, "everybody").to.deep.equal({ units: 3, staff: 8, children: 10 });
  });

  it("is the same read backwards", () => {
    const pairs = organisations.chain((organisation) => {
      const decisions = fc.constantFrom(...consistentDecisions(organisation));
      return fc.tuple(fc.constant(organisation), decisions, decisions);
    });
    fc.assert(
      fc.property(pairs, ([organisation, one, other]) => {
        const [a, b] = [rearrange(organisation, one), rearrange(organisation, other)];
        const [there, back] = [differenceBetween(a, b), differenceBetween(b, a)];
        expect(back.new).to.deep.equal(there.gone);
        expect(back.gone).to.deep.equal(there.new);
        expect(back.touched).to.deep.equal(there.touched);
        const turned = there.otherLeader.map(({ from, to, ...entry }) => ({ ...entry, from: to, to: from }));
        expect(new Set(back.otherLeader.map((change) => JSON.stringify(change)))).to.deep.equal(
          new Set(turned.map(({ id, kind, from, to }) => JSON.stringify({ id, kind, from, to }))),
        );
      }),
      { numRuns: 40 },
    );
  });
});
