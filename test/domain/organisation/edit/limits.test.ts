import { expect } from "chai";
import { edits, OrganisationCommand } from "../../../../src/domain/organisation/edit/commands.ts";
import { edited } from "../../../../src/domain/organisation/edit/edited.ts";
import { Organisation } from "../../../../src/domain/organisation/schema.ts";
import { faultLines, readFaults } from "../../../support/fault-lines.ts";
import { house, named, organisationOf, seats, team } from "../../../support/organisation.ts";

const times = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const provider = { ...named("elsewhere"), offers: ["support" as const], places: null };
const town = organisationOf({
  areas: [{ ...named("north"), leader: "daycare" }],
  units: [
    house("sun", {
      area: "north",
      leader: "north",
      groups: [{ ...named("g"), kind: "specialGroup", places: 4 }],
    }),
    house("moon", { leader: "daycare" }),
  ],
  supportTeams: [team("corps", { staff: 1, leader: "daycare" })],
  committees: [{ ...named("board"), leader: "daycare", members: [] }],
  networks: [{ ...named("net"), formal: true, members: ["sun"] }],
  providers: [provider],
  referral: seats("daycare"),
});

/** For each command what it says at the edge, what lies just beyond, and the fault of that. */
const most = 100_000;
const at = "daycare";
const edges: Readonly<Record<string, readonly [last: object, next: object, fault: string]>> = {
  rename: [{ id: "sun", name: "x".repeat(10_000) }, { name: "x".repeat(10_001) }, "name: too-long 10000"],
  renameUnit: [
    { unit: "sun", name: "x".repeat(10_000) },
    { name: "x".repeat(10_001) },
    "name: too-long 10000",
  ],
  noteOn: [{ id: "sun", note: "x".repeat(10_000) }, { note: "" }, "note: empty"],
  setExternal: [
    { id: "sun", external: { cvr: "12345678" } },
    { external: { cvr: "1234567" } },
    "external.cvr: unreadable",
  ],
  setWords: [
    { words: { area: "x".repeat(60) } },
    { words: { area: "x".repeat(61) } },
    "words.area: too-long 60",
  ],
  addUnit: [
    { id: "u", name: "U", kind: "daycare", area: null, leader: at, places: most },
    { places: most + 1 },
    `places: above-limit ${most}`,
  ],
  moveUnit: [{ unit: "sun", leader: at }, { leader: "A" }, "leader: not-an-id"],
  changeUnit: [
    { unit: "sun", children: { 2: most } },
    { children: { 2: most + 1 } },
    `children.2: above-limit ${most}`,
  ],
  removeUnit: [{ unit: "moon" }, { unit: "" }, "unit: not-an-id"],
  addGroup: [
    { id: "new", unit: "sun", name: "G", kind: "specialGroup", places: most },
    { places: -1 },
    "places: below-limit 0",
  ],
  changeGroup: [{ group: "g", places: 0 }, { places: 0.5 }, "places: wrong-kind wholeNumber 0.5"],
  removeGroup: [{ group: "g" }, { group: "x".repeat(65) }, "group: not-an-id"],
  addArea: [{ id: "a".repeat(64), name: "A", leader: at }, { id: "a".repeat(65) }, "id: not-an-id"],
  changeArea: [{ area: "north", leaders: most }, { leaders: most + 1 }, `leaders: above-limit ${most}`],
  removeArea: [{ area: "north", moveTo: null, leader: at }, { moveTo: "" }, "moveTo: not-an-id"],
  addTeam: [
    { id: "t", name: "T", kind: "other", staff: most, leader: at, serves: "all" },
    { staff: most + 1 },
    `staff: above-limit ${most}`,
  ],
  changeTeam: [
    { team: "corps", competences: times(500, (one) => `c${one}`) },
    { competences: times(501, (one) => `c${one}`) },
    "competences: list-too-long 500",
  ],
  removeTeam: [{ team: "corps" }, { team: "-" }, "team: not-an-id"],
  addDepartment: [{ id: "d", name: "D" }, { name: "" }, "name: empty"],
  removeDepartment: [
    { department: "children", moveTo: "other" },
    { department: "" },
    "department: not-an-id",
  ],
  addSection: [
    { id: "s", name: "S", kind: "other", department: "children" },
    { kind: "others" },
    "kind: not-one-of",
  ],
  changeSection: [{ section: at, kind: "other" }, { kind: "" }, "kind: not-one-of"],
  removeSection: [{ section: at, moveTo: "children" }, { moveTo: "" }, "moveTo: not-an-id"],
  addCommittee: [
    { id: "c", name: "C", leader: at, members: times(5000, () => "sun") },
    { members: times(5001, () => "sun") },
    "members: list-too-long 5000",
  ],
  changeCommittee: [{ committee: "board", leader: "children" }, { leader: "" }, "leader: not-an-id"],
  removeCommittee: [{ committee: "board" }, { committee: "" }, "committee: not-an-id"],
  addNetwork: [
    { id: "n", name: "N", formal: false, members: times(5000, () => "sun") },
    { members: times(5001, () => "sun") },
    "members: list-too-long 5000",
  ],
  changeNetwork: [{ network: "net", formal: false }, { formal: 0 }, "formal: wrong-kind boolean 0"],
  removeNetwork: [{ network: "net" }, { network: "" }, "network: not-an-id"],
  changeMembers: [
    { circle: "net", add: times(5000, () => "moon") },
    { add: times(5001, () => "moon") },
    "add: list-too-long 5000",
  ],
  addProvider: [
    { id: "p", name: "P", offers: ["support", "group", "specialNursery"] },
    { offers: [] },
    "offers: list-too-short 1",
  ],
  changeProvider: [
    { provider: "elsewhere", places: most },
    { places: most + 1 },
    `places: above-limit ${most}`,
  ],
  removeProvider: [{ provider: "elsewhere" }, { provider: "" }, "provider: not-an-id"],
  changeSeat: [{ duty: "referral", offer: "group", at: "area" }, { at: "Area" }, "at: not-an-id"],
  changeCoordination: [
    { coordination: times(500, () => "children") },
    { coordination: times(501, () => "children") },
    "coordination: list-too-long 500",
  ],
  addReferralTie: [{ from: "sun", to: "moon", offer: "group" }, { offer: "groups" }, "offer: not-one-of"],
  removeReferralTie: [{ from: "moon", to: "sun", offer: "group" }, { from: "" }, "from: not-an-id"],
  setDecisions: [
    { decisions: { support: null } },
    { decisions: { support: "x" } },
    "decisions.support: not-one-of",
  ],
  restore: [{ cells: [] }, { cells: 0 }, "cells: wrong-kind list 0"],
};

const start = edited(town, { type: "addReferralTie", from: "moon", to: "sun", offer: "group" });
const withMore = start.ok
  ? edited(start.state, { type: "addDepartment", id: "other", name: named("o").name })
  : start;

describe("every command", () => {
  for (const [type, [last, next, told]] of Object.entries(edges))
    it(`${type} takes the last that may be said, not the next, and no field of a stranger`, () => {
      const command = OrganisationCommand.parse({ type, ...last });
      const result = withMore.ok ? edited(withMore.state, command) : withMore;
      expect(result.ok ? [] : faultLines(result.faults)).to.deep.equal([]);
      expect(readFaults(OrganisationCommand, { type, ...last, ...next }).join()).to.match(
        new RegExp(`^${told}`),
      );
      expect(readFaults(OrganisationCommand, { type, ...last, by: "me" })).to.deep.equal([
        "by: unknown-field",
      ]);
    });

  it("is among these, but for those on the whole", () => {
    expect(Object.keys(edges).toSorted()).to.deep.equal(
      Object.keys(edits)
        .filter((type) => type !== "arrange" && type !== "setOrganisation")
        .toSorted(),
    );
  });
});

describe("a full municipality", () => {
  const full: Readonly<Record<string, readonly [Partial<Organisation>, object, string]>> = {
    units: [
      { units: times(5000, (at) => house(`u${at}`, { leader: "daycare" })), networks: [], areas: [] },
      { type: "addUnit", id: "new", name: "N", kind: "daycare", area: null, leader: "daycare" },
      "list-too-long 5000",
    ],
    areas: [
      { areas: [...town.areas, ...times(199, (at) => ({ ...named(`a${at}`), leader: null }))] },
      { type: "addArea", id: "new", name: "N", leader: null },
      "list-too-long 200",
    ],
    sections: [
      {
        sections: [
          ...town.sections,
          ...times(49, (at) => ({ ...named(`s${at}`), kind: "other" as const, department: "children" })),
        ],
      },
      { type: "addSection", id: "new", name: "N", kind: "other", department: "children" },
      "list-too-long 50",
    ],
    departments: [
      { departments: [...town.departments, ...times(19, (at) => named(`d${at}`))] },
      { type: "addDepartment", id: "new", name: "N" },
      "list-too-long 20",
    ],
    supportTeams: [
      { supportTeams: times(500, (at) => team(`t${at}`, { staff: 1, leader: "daycare" })) },
      { type: "addTeam", id: "new", name: "N", kind: "other", staff: 1, leader: "daycare", serves: [] },
      "list-too-long 500",
    ],
    committees: [
      { committees: times(50, (at) => ({ ...named(`c${at}`), leader: "daycare", members: [] })) },
      { type: "addCommittee", id: "new", name: "N", leader: "daycare" },
      "list-too-long 50",
    ],
    networks: [
      { networks: times(50, (at) => ({ ...named(`n${at}`), formal: true, members: [] })) },
      { type: "addNetwork", id: "new", name: "N", formal: true },
      "list-too-long 50",
    ],
    providers: [
      { providers: times(200, (at) => ({ ...provider, id: `p${at}` })) },
      { type: "addProvider", id: "new", name: "N", offers: ["group"] },
      "list-too-long 200",
    ],
  };
  for (const [list, [parts, next, told]] of Object.entries(full))
    it(`may hold no more ${list}, and one may go so that another can come`, () => {
      const state = Organisation.parse({ ...town, ...parts });
      const result = edited(state, OrganisationCommand.parse(next));
      expect(result.ok ? [] : faultLines(result.faults)).to.deep.equal([told]);
      const fewer = { ...state, [list]: state[list as "units"].slice(0, -1) };
      expect(edited(fewer, OrganisationCommand.parse(next))).to.deep.include({ ok: true });
    });

  it("keeps its last unit", () => {
    const one = { ...town, units: town.units.slice(1), networks: [] };
    const result = edited(one, { type: "removeUnit", unit: "moon" });
    expect(result.ok ? [] : faultLines(result.faults)).to.deep.equal(["list-too-short 1"]);
  });
});
