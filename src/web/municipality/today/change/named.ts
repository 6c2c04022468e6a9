import type { Organisation } from "../../../../domain/organisation/schema.ts";

type Ids = (organisation: Organisation) => readonly string[];
const ids = (entries: readonly { readonly id: string }[]): readonly string[] => entries.map(({ id }) => id);

/** Who may lead a unit or a team, whatever the rules of the whole then say. */
export const leaders: Ids = ({ sections, departments, areas }) => [
  ...ids(sections),
  ...ids(departments),
  ...ids(areas),
];
export const teamLeaders: Ids = (organisation) => [
  ...leaders(organisation),
  ...ids(organisation.units.filter(({ kind }) => kind === "specialNursery")),
];
export const areas: Ids = (organisation) => ids(organisation.areas);
export const departments: Ids = (organisation) => ids(organisation.departments);
export const units: Ids = (organisation) => ids(organisation.units);

/** Who may decide or pay: the leader of the child's own area is `area`. */
export const seats: Ids = ({ sections, departments, committees }) => [
  "area",
  ...ids(sections),
  ...ids(departments),
  ...ids(committees),
];
/** Who may hold the duty to coordinate. */
export const holders: Ids = ({ departments: all, sections, areas: some, networks, committees }) => [
  ...ids(all),
  ...ids(sections),
  ...ids(some),
  ...ids(networks),
  ...ids(committees),
];
/** Who may be in a network or a committee. */
export const members: Ids = ({ sections, areas: some, units: all, supportTeams }) => [
  ...ids(sections),
  ...ids(some),
  ...all.flatMap((unit) => [unit.id, ...ids(unit.groups)]),
  ...ids(supportTeams),
];

/** The options of a choice that may be left open. */
export const orNone =
  (options: Ids): Ids =>
  (organisation) => ["", ...options(organisation)];
