import { expect } from "chai";
import { modelDecisions } from "../../../src/domain/organisation/models.ts";
import { quickStart } from "../../../src/domain/organisation/quick-start/quick-start.ts";
import { rearrange } from "../../../src/domain/organisation/rearrange/rearrange.ts";
import { Organisation, type Unit } from "../../../src/domain/organisation/schema.ts";
import { sharedView } from "../../../src/domain/sharing/shared-view.ts";
import { SuppressionSettings } from "../../../src/domain/suppression/table.ts";
import { both, house, named, organisationOf, team } from "../../support/organisation.ts";

const settings = (given: object = {}) => SuppressionSettings.parse(given);
const childrenOf = (one: number, two: number, three: number) => ({ 1: one, 2: two, 3: three });
const shown = (one: number | null, two: number | null, three: number | null, all: number | null) => ({
  ...{ 1: one, 2: two, 3: three },
  all,
});
const unit = (id: string, area: string | null, children: Unit["children"], more: Partial<Unit> = {}) =>
  house(id, { area, leader: area ?? "daycare", children, ...more });
const municipality = (units: readonly Unit[], more: object = {}) =>
  organisationOf({
    areas: [...new Set(units.map(({ area }) => area))]
      .filter((area) => area !== null)
      .map((area) => ({ ...named(area), leader: "daycare" })),
    units,
    ...more,
  });
const twoAreas = municipality([
  unit("a", "north", childrenOf(2, 8, 25)),
  unit("b", "north", childrenOf(9, 7, 31)),
  unit("c", "south", childrenOf(6, 11, 19)),
  unit("d", "south", childrenOf(7, 12, 9)),
]);
const childrenIn = ({ units }: Organisation) =>
  Object.fromEntries(units.map(({ id, children }) => [id, Object.values(children)]));

describe("what a reader sees", () => {
  it("hides a small number with three that protect it, and spreads what is hidden by the totals shown", () => {
    const { published, organisation, isAnythingHidden } = sharedView(twoAreas, settings());
    expect(published.units).to.deep.equal({
      a: shown(null, null, 25, 35),
      b: shown(null, null, 31, 47),
      c: shown(6, 11, 19, 36),
      d: shown(7, 12, 9, 28),
    });
    expect(published.areas).to.deep.equal({
      north: shown(11, 15, 56, 82),
      south: shown(13, 23, 28, 64),
    });
    expect(published.all).to.deep.equal(shown(24, 38, 84, 146));
    // 10 and 16 in the units, 11 and 15 on the levels: 10 × 11 / 26 = 4.2, and what is left.
    expect(childrenIn(organisation)).to.deep.equal({
      ...{ a: [4, 6, 25], b: [7, 9, 31], c: [6, 11, 19], d: [7, 12, 9] },
    });
    expect(isAnythingHidden).to.equal(true);
  });

  it("is all there is where nothing is small, but for notes", () => {
    const units = [unit("a", null, childrenOf(5, 6, 7), { note: both("3 of them are new") })];
    const { organisation, isAnythingHidden, leftOut } = sharedView(municipality(units), settings());
    expect(organisation).to.deep.equal(municipality([unit("a", null, childrenOf(5, 6, 7))]));
    expect([isAnythingHidden, leftOut]).to.deep.equal([false, []]);
  });

  it("says of itself that numbers are hidden, and reads as any other organisation does", () => {
    const { organisation } = sharedView(twoAreas, settings({ threshold: 3, reason: "few places" }));
    expect(organisation.note?.en).to.include("children under 3 are hidden");
    expect(organisation.note?.da).to.include("børn under 3 er skjult");
    expect(Organisation.parse(JSON.parse(JSON.stringify(organisation)))).to.deep.equal(organisation);
  });

  it("shows areas and no units where the units would cost the totals", () => {
    const few = (area: string, at: number) => unit(`${area}-${at}`, area, childrenOf(1, 1, 2));
    const units = ["north", "south"].flatMap((area) => [1, 2, 3, 4, 5, 6].map((at) => few(area, at)));
    const { published, organisation } = sharedView(municipality(units), settings());
    expect(published.areas).to.deep.equal({ north: shown(6, 6, 12, 24), south: shown(6, 6, 12, 24) });
    expect(published.all).to.deep.equal(shown(12, 12, 24, 48));
    for (const line of Object.values(published.units))
      expect(line).to.deep.equal(shown(null, null, null, null));
    for (const { children } of organisation.units) expect(children).to.deep.equal(childrenOf(1, 1, 2));
  });

  it("counts nobody where even the total is hidden", () => {
    const { published, organisation } = sharedView(
      municipality([unit("a", "north", childrenOf(3, 0, 1))]),
      settings(),
    );
    expect(published.all).to.deep.equal(shown(null, null, null, null));
    expect(published.areas).to.deep.equal({ north: published.all });
    expect(childrenIn(organisation)).to.deep.equal({ a: [0, 0, 0] });
  });

  it("hides zeros among the small, but shows that special units count nobody", () => {
    const nursery = unit("nursery", null, childrenOf(0, 0, 0), { kind: "specialNursery" });
    const { published } = sharedView(
      municipality([unit("a", null, childrenOf(0, 9, 9)), unit("b", null, childrenOf(8, 9, 9)), nursery]),
      settings(),
    );
    expect(published.units.a?.[1]).to.equal(null);
    expect(published.units.nursery).to.deep.equal(shown(0, 0, 0, 0));
    const counting = municipality([
      unit("a", null, childrenOf(9, 9, 9)),
      unit("b", null, childrenOf(0, 0, 0), { kind: "competenceCentre" }),
      { ...nursery, children: childrenOf(1, 0, 0) },
    ]);
    expect(sharedView(counting, settings()).published.units.b).to.deep.equal(shown(null, null, null, null));
  });

  it("keeps hidden what was hidden the last time", () => {
    const before = sharedView(twoAreas, settings()).published;
    const grown = {
      ...twoAreas,
      units: twoAreas.units.map((one, at) => (at === 0 ? unit("a", "north", childrenOf(6, 8, 25)) : one)),
    };
    expect(sharedView(grown, settings()).isAnythingHidden).to.equal(false);
    const after = sharedView(grown, settings(), before.hidden).published;
    expect(after.hidden).to.include.members(before.hidden);
    expect(after.all[1]).to.equal(28);
  });
});

describe("what else could tell", () => {
  const origins = { children: "assumed" as const };

  it("is one origin for all that is hidden, whichever it was", () => {
    const mixed = {
      ...twoAreas,
      units: twoAreas.units.map((one, at) => (at % 2 ? one : { ...one, origins })),
    };
    const { units } = sharedView(mixed, settings()).organisation;
    expect(units.map(({ origins, from }) => [origins?.children, from])).to.deep.equal([
      ["computed", ["assumed"]],
      ["computed", ["assumed"]],
      ["assumed", undefined],
      [undefined, undefined],
    ]);
  });

  it("are notes, wherever they are written", () => {
    const note = both("only two");
    const group = { ...named("g"), kind: "integratedGroup", places: 8, note };
    const noted = municipality(
      [unit("a", "north", childrenOf(9, 9, 9), { note, groups: [group as never] })],
      {
        note,
        departments: [{ ...named("children"), note }],
        sections: [{ ...named("daycare"), kind: "daycare", department: "children", note }],
        areas: [{ ...named("north"), leader: "daycare", note }],
        supportTeams: [team("corps", { staff: 2, leader: "daycare", note })],
        committees: [{ ...named("board"), leader: "daycare", members: [], note }],
        networks: [{ ...named("net"), formal: true, members: [], note }],
        providers: [{ ...named("out"), offers: ["group"], places: 9, note }],
      },
    );
    expect(JSON.stringify(noted)).to.include("only two");
    for (const one of [noted, rearrange(noted, modelDecisions.network)])
      expect(JSON.stringify(sharedView(one, settings()).organisation)).not.to.include("only two");
  });

  it("are small numbers enrolled, bought and sold", () => {
    const group = { ...named("g"), kind: "integratedGroup" as const, places: 8, sold: 4 };
    const units = [
      unit("a", null, childrenOf(9, 9, 9), { enrolled: 90, sold: 0, groups: [group] }),
      unit("b", null, childrenOf(0, 0, 0), { kind: "specialNursery", enrolled: 3, sold: 6, places: 8 }),
    ];
    const providers = [
      { ...named("few"), offers: ["group"], places: 2 },
      { ...named("many"), offers: ["group"], places: 20 },
    ];
    const { organisation, leftOut } = sharedView(municipality(units, { providers }), settings());
    expect(organisation.units.map(({ enrolled, sold }) => [enrolled, sold])).to.deep.equal([
      [90, null],
      [undefined, 6],
    ]);
    expect(organisation.units[0]?.groups[0]?.sold).to.equal(null);
    expect(organisation.providers.map(({ places }) => places)).to.deep.equal([null, 20]);
    expect(leftOut).to.deep.equal([
      { entry: "g", field: "sold" },
      { entry: "a", field: "sold" },
      { entry: "b", field: "enrolled" },
      { entry: "few", field: "places" },
    ]);
  });

  it("is a number enrolled below the totals shown around it", () => {
    const enrolled = (more: number) => {
      const units = twoAreas.units.map((one) => (one.id === "a" ? { ...one, enrolled: more } : one));
      return sharedView({ ...twoAreas, units }, settings()).organisation.units[0]?.enrolled;
    };
    expect([enrolled(34), enrolled(35)]).to.deep.equal([undefined, 35]);
  });

  it("is support staff that was shared out by the children", () => {
    const staffIn = (organisation: Organisation) =>
      sharedView(organisation, settings()).organisation.supportTeams.map(({ staff }) => staff);
    const few = (one: number, other: number) =>
      municipality([unit("a", "north", childrenOf(one, 0, 0)), unit("b", "south", childrenOf(other, 0, 0))], {
        supportTeams: [team("corps", { staff: 6, leader: "daycare", origin: "entered" })],
      });
    const arranged = rearrange(few(1, 2), modelDecisions.decentral);
    expect(arranged.supportTeams.map(({ staff }) => staff)).to.deep.equal([2, 4]);
    expect(staffIn(arranged)).to.deep.equal([3, 3]);
    const { entered: _, ...changedSince } = arranged;
    expect(staffIn(changedSince)).to.deep.equal([3, 3]);
    const mixed = rearrange(few(1, 2), {
      ...modelDecisions.decentral,
      support: "mixed",
      supportAreas: ["north"],
    });
    const { entered: _kept, ...entry } = mixed;
    expect(mixed.supportTeams.map(({ staff }) => staff)).to.deep.equal([4, 2]);
    expect(staffIn(entry)).to.deep.equal([3, 3]);
  });

  it("is a special nursery with a place for each child of level 1, and staff to these", () => {
    const started = (one: number) => {
      const reading = quickStart({ name: both("Our"), units: 9, children: childrenOf(one, 40, 80) });
      if (!reading.ok) throw new Error("no quick start");
      return reading.value;
    };
    const nursery = ({ units }: Organisation) => {
      const { places, staff } = units.find(({ kind }) => kind === "specialNursery") as Unit;
      return { places, staff };
    };
    expect(nursery(started(4))).to.deep.equal({ places: 4, staff: 7 });
    expect(nursery(sharedView(started(4), settings()).organisation)).to.deep.equal({ places: 3, staff: 5 });
    expect(nursery(sharedView(started(9), settings()).organisation)).to.deep.equal({ places: 9, staff: 15 });
  });
});
