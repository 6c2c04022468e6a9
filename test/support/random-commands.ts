import fc from "fast-check";
import { consistentDecisions } from "../../src/domain/organisation/consistency.ts";
import type { OrganisationCommand } from "../../src/domain/organisation/edit/commands.ts";
import { beforeDecisions } from "../../src/domain/organisation/rearrange/rearrange.ts";
import { type Organisation, offers } from "../../src/domain/organisation/schema.ts";
import { both } from "./organisation.ts";

/** Numbers from which a command is made, whatever there is to choose from. */
export type Draw = readonly [which: number, one: number, two: number, three: number];
export const draws = fc.tuple(fc.nat(1000), fc.nat(1000), fc.nat(1000), fc.nat(1000));

type Make = (o: Organisation, draw: Draw, fresh: string) => OrganisationCommand | undefined;

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(1, list.length)];
const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const leadersOf = (o: Organisation) =>
  idsOf([...o.departments, ...o.sections, ...o.areas.filter(({ leader }) => leader !== null), ...o.units]);
const actorsOf = (o: Organisation) => [
  ...leadersOf(o),
  ...idsOf([...o.units.flatMap(({ groups }) => groups), ...o.supportTeams, ...o.committees, ...o.networks]),
];
const seatsOf = (o: Organisation) => ["area", ...idsOf([...o.departments, ...o.sections, ...o.committees])];
const all = (o: Organisation) => ["municipality", ...actorsOf(o), ...idsOf(o.areas)];
const name = (number: number) => both(`Name ${number}`);
const orNull = <T>(value: T | undefined, number: number) =>
  number % 4 === 0 || value === undefined ? null : value;
const some = (ids: readonly string[], one: number, two: number) =>
  [...new Set([pick(ids, one), pick(ids, two)])].filter((id) => id !== undefined);

/** One of each kind, most of them valid. */
export const makers: Readonly<Record<OrganisationCommand["type"], Make>> = {
  rename: (o, [, one, two]) => ({ type: "rename", id: pick(all(o), one) ?? "", name: name(two) }),
  renameUnit: (o, [, one, two]) => ({
    type: "renameUnit",
    unit: pick(idsOf(o.units), one) ?? "",
    name: name(two),
  }),
  noteOn: (o, [, one, two]) => ({
    type: "noteOn",
    id: pick(all(o), one) ?? "",
    note: orNull(name(two), two),
  }),
  setExternal: (o, [, one, two]) => ({
    type: "setExternal",
    id: pick([...actorsOf(o), ...idsOf(o.areas)], one) ?? "",
    external: orNull({ own: `u${two}` }, two),
  }),
  setWords: (_, [, one]) => ({ type: "setWords", words: orNull({ supportTeam: { one: `w${one}` } }, one) }),
  addProvider: (_, [, one, two, three], id) => ({
    type: "addProvider",
    id,
    name: name(one),
    offers: [pick(offers, two) ?? "support"],
    ...(three % 2 === 0 && { owner: "region" as const }),
    places: orNull(one, three),
  }),
  changeProvider: (o, [, one, two]) => ({
    type: "changeProvider",
    provider: pick(idsOf(o.providers), one) ?? "none",
    places: orNull(two, two),
    ...(two % 3 === 0 && { owner: orNull("private" as const, two) }),
  }),
  removeProvider: (o, [, one]) => ({
    type: "removeProvider",
    provider: pick(idsOf(o.providers), one) ?? "none",
  }),
  addUnit: (o, [, one, two, three], id) => ({
    type: "addUnit",
    id,
    name: name(one),
    kind:
      pick(["daycare", "childminding", "specialNursery", "competenceCentre"] as const, three) ?? "daycare",
    area: orNull(pick(idsOf(o.areas), one), two),
    leader: pick(leadersOf(o), two) ?? "",
    places: orNull(three, one),
    staff: orNull(one / 2, three),
    children: { 1: one % 3, 2: two % 5, 3: three % 7 },
  }),
  moveUnit: (o, [, one, two, three]) => ({
    type: "moveUnit",
    unit: pick(idsOf(o.units), one) ?? "",
    ...(three % 3 !== 0 && { area: orNull(pick(idsOf(o.areas), two), three) }),
    ...(three % 3 !== 1 && { leader: pick(leadersOf(o), three) ?? "" }),
  }),
  changeUnit: (o, [, one, two, three]) => ({
    type: "changeUnit",
    unit: pick(idsOf(o.units), one) ?? "",
    ...(two % 3 === 0 && { places: orNull(two, three) }),
    ...(two % 3 !== 0 && { children: { [(two % 3) as 1 | 2]: three } }),
    ...(three % 5 === 0 && { coordinates: orNull([55, 10] as [number, number], two) }),
    ...(three % 11 === 0 && { ownership: orNull("selfOwned" as const, two), sold: orNull(two, three) }),
    ...(three % 7 === 0 && {
      kind: pick(["daycare", "childminding", "specialNursery"] as const, two) ?? "daycare",
    }),
  }),
  removeUnit: (o, [, one, two]) => ({
    type: "removeUnit",
    unit: pick(idsOf(o.units), one) ?? "",
    ...(two % 3 !== 0 && { moveTo: pick(idsOf(o.units), two) ?? "" }),
  }),
  addGroup: (o, [, one, two], id) => ({
    type: "addGroup",
    id,
    unit: pick(idsOf(o.units), one) ?? "",
    name: name(two),
    kind: "specialGroup",
    places: orNull(one, two),
  }),
  changeGroup: (o, [, one, two]) => ({
    type: "changeGroup",
    group: pick(idsOf(o.units.flatMap(({ groups }) => groups)), one) ?? "none",
    places: two,
  }),
  removeGroup: (o, [, one]) => ({
    type: "removeGroup",
    group: pick(idsOf(o.units.flatMap(({ groups }) => groups)), one) ?? "none",
  }),
  addArea: (o, [, one, two, three], id) => ({
    type: "addArea",
    id,
    name: name(one),
    leader: orNull(pick(leadersOf(o), two), three),
    ...(three % 3 === 0 && o.areas.length > 0 && { within: pick(idsOf(o.areas), one) ?? "" }),
  }),
  changeArea: (o, [, one, two, three]) => ({
    type: "changeArea",
    area: pick(idsOf(o.areas), one) ?? "none",
    ...(three % 2 === 0 && { leader: orNull(pick(leadersOf(o), two), three) }),
    ...(three % 3 === 0 && { within: orNull(pick(idsOf(o.areas), two), three) }),
    ...(three % 5 === 0 && { leaderTitle: orNull(name(two), two) }),
  }),
  removeArea: (o, [, one, two, three]) => ({
    type: "removeArea",
    area: pick(idsOf(o.areas), one) ?? "none",
    ...(three % 4 !== 0 && { moveTo: orNull(pick(idsOf(o.areas), two), three) }),
    ...(three % 3 !== 0 && { leader: pick(leadersOf(o), two) ?? "" }),
  }),
  addTeam: (o, [, one, two, three], id) => ({
    type: "addTeam",
    id,
    name: name(one),
    kind: two % 4 === 0 ? "other" : "supportPedagogues",
    staff: one / 4,
    competences: [name(three)],
    leader: pick(leadersOf(o), two) ?? "",
    serves: three % 2 === 0 ? "all" : some(idsOf(o.areas), one, two),
  }),
  changeTeam: (o, [, one, two, three]) => ({
    type: "changeTeam",
    team: pick(idsOf(o.supportTeams), one) ?? "none",
    ...(three % 2 === 0 && { staff: two / 4 }),
    ...(three % 3 === 0 && { leader: pick(leadersOf(o), two) ?? "" }),
    ...(three % 5 === 0 && { serves: some(idsOf(o.areas), two, three) }),
  }),
  removeTeam: (o, [, one, two]) => ({
    type: "removeTeam",
    team: pick(idsOf(o.supportTeams), one) ?? "none",
    ...(two % 2 === 0 && { moveTo: pick(actorsOf(o), two) ?? "" }),
  }),
  addDepartment: (_, [, one], id) => ({ type: "addDepartment", id, name: name(one) }),
  removeDepartment: (o, [, one, two]) => ({
    type: "removeDepartment",
    department: pick(idsOf(o.departments), one) ?? "",
    moveTo: pick(idsOf(o.departments), two) ?? "",
  }),
  addSection: (o, [, one, two], id) => ({
    type: "addSection",
    id,
    name: name(one),
    kind: pick(["daycare", "family", "ppr", "disability", "other"] as const, two) ?? "other",
    department: pick(idsOf(o.departments), two) ?? "",
  }),
  changeSection: (o, [, one, two]) => ({
    type: "changeSection",
    section: pick(idsOf(o.sections), one) ?? "none",
    department: pick(idsOf(o.departments), two) ?? "",
  }),
  removeSection: (o, [, one, two, three]) => ({
    type: "removeSection",
    section: pick(idsOf(o.sections), one) ?? "none",
    ...(three % 3 !== 0 && { moveTo: pick(idsOf([...o.departments, ...o.sections]), two) ?? "" }),
  }),
  addCommittee: (o, [, one, two, three], id) => ({
    type: "addCommittee",
    id,
    name: name(one),
    leader: pick(leadersOf(o), two) ?? "",
    members: some(actorsOf(o), two, three),
  }),
  changeCommittee: (o, [, one, two]) => ({
    type: "changeCommittee",
    committee: pick(idsOf(o.committees), one) ?? "none",
    leader: pick(leadersOf(o), two) ?? "",
  }),
  removeCommittee: (o, [, one, two]) => ({
    type: "removeCommittee",
    committee: pick(idsOf(o.committees), one) ?? "none",
    moveTo: pick(idsOf(o.sections), two) ?? "none",
  }),
  addNetwork: (o, [, one, two, three], id) => ({
    type: "addNetwork",
    id,
    name: name(one),
    formal: two % 2 === 0,
    members: some(actorsOf(o), two, three),
  }),
  changeNetwork: (o, [, one, two]) => ({
    type: "changeNetwork",
    network: pick(idsOf(o.networks), one) ?? "none",
    formal: two % 2 === 0,
  }),
  removeNetwork: (o, [, one]) => ({ type: "removeNetwork", network: pick(idsOf(o.networks), one) ?? "none" }),
  changeMembers: (o, [, one, two, three]) => ({
    type: "changeMembers",
    circle: pick(idsOf([...o.committees, ...o.networks]), one) ?? "none",
    add: some(actorsOf(o), two, three),
    remove: some(actorsOf(o), one, two),
  }),
  changeSeat: (o, [, one, two, three]) => ({
    type: "changeSeat",
    duty: one % 2 === 0 ? "referral" : "financing",
    offer: pick(offers, two) ?? "support",
    at: pick(seatsOf(o), three) ?? "area",
  }),
  changeCoordination: (o, [, one, two]) => ({
    type: "changeCoordination",
    coordination: some(actorsOf(o), one, two),
  }),
  addReferralTie: (o, [, one, two, three]) => ({
    type: "addReferralTie",
    from: pick(actorsOf(o), one) ?? "",
    to: pick(actorsOf(o), two) ?? "",
    offer: pick(offers, three) ?? "support",
  }),
  removeReferralTie: (o, [, one]) => {
    const { from = "none", to = "none", offer = "support" } = pick(o.referralTies, one) ?? {};
    return { type: "removeReferralTie", from, to, offer } as OrganisationCommand;
  },
  setDecisions: (_, [, one, two, three]) => ({
    type: "setDecisions",
    decisions: {
      ...(one % 2 === 0 && { support: orNull("areas" as const, two) }),
      ...(one % 3 === 0 && { network: orNull("informal" as const, three) }),
    },
  }),
  arrange: (o, [, one]) => {
    const decisions = pick(consistentDecisions(beforeDecisions(o)), one * 37);
    return decisions && { type: "arrange", decisions };
  },
  setOrganisation: (o, [, one]) => ({
    type: "setOrganisation",
    organisation: {
      ...o,
      name: name(one),
      networks: [],
      coordination: o.coordination.filter((id) => !o.networks.some((n) => n.id === id)),
      units: o.units.toReversed(),
    },
  }),
  restore: () => undefined,
};

const types = Object.keys(makers) as readonly OrganisationCommand["type"][];

/** The command that a draw stands for here; ids of new things are made of `fresh`. */
export const commandOf = (organisation: Organisation, draw: Draw, fresh: string) =>
  makers[pick(types, draw[0]) ?? "rename"](organisation, draw, fresh);
