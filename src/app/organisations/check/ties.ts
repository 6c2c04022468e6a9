import { type Fault, fault, within } from "../../../domain/faults/fault.ts";
import { actorsOf } from "../../../domain/organisation/graph/actors.ts";
import { mostTimesServed, timesServed } from "../../../domain/organisation/graph/serving.ts";
import { isReserved } from "../../../domain/organisation/rearrange/reserved-ids.ts";
import { type Organisation, offers } from "../../../domain/organisation/schema.ts";

/** A field that names somebody by id. */
type Reference = { readonly path: string; readonly id: string; readonly to: "actor" | "area" | "department" };

/**
 * Ids that lead nowhere, ids that two go by or that are kept for something else, leading that runs in a ring, and more
 * support than can be drawn; without any of these it is a graph.
 */
export function tieFaults(organisation: Organisation): readonly Fault[] {
  const actors = actorsOf(organisation);
  const known = {
    actor: new Set(actors.map(({ id }) => id)),
    area: new Set(organisation.areas.map(({ id }) => id)),
    department: new Set(organisation.departments.map(({ id }) => id)),
  };
  const lost = referencesIn(organisation)
    .filter(({ id, to }) => !known[to].has(id) && !(to === "actor" && id === "area"))
    .map(({ path, id, to }) => within(unknown[to](id), path));
  const leaderOf = new Map(actors.map(({ id, leader }) => [id, leader]));
  const places = placesIn(organisation);
  return [
    ...twice(places),
    ...reservedIn(organisation, places),
    ...lost,
    ...rings(leaderOf, places),
    ...tooMuchSupport(organisation),
  ];
}

/** An entry, and where it stands: `units.3`, of the list `units`. */
type Place = { readonly id: string; readonly path: string; readonly list: string };

function placesIn(organisation: Organisation): readonly Place[] {
  const { departments, sections, areas, units, supportTeams, committees, networks } = organisation;
  const lists = { departments, sections, areas, units, supportTeams, committees, networks };
  return [
    ...Object.entries(lists).flatMap(([list, entries]) =>
      entries.map(({ id }, at) => ({ id, path: `${list}.${at}`, list })),
    ),
    ...units.flatMap(({ groups }, unit) =>
      groups.map(({ id }, at) => ({ id, path: `units.${unit}.groups.${at}`, list: "groups" })),
    ),
  ];
}

const unknown: Readonly<Record<Reference["to"], (id: string) => Fault>> = {
  actor: (id) => fault("unknown-id", { id }),
  area: (area) => fault("unknown-area", { area }),
  department: (department) => fault("unknown-department", { department }),
};

function twice(places: readonly Place[]): readonly Fault[] {
  return [...Map.groupBy(places, ({ id }) => id).values()].flatMap(([, ...others]) =>
    others.map(({ id, path }) => fault("id-used-twice", { id }, path, "id")),
  );
}

function reservedIn(organisation: Organisation, places: readonly Place[]): readonly Fault[] {
  return places
    .filter(({ id, list }) => isReserved(id, list, organisation))
    .map(({ id, path }) => fault("id-reserved", { id }, path, "id"));
}

function tooMuchSupport(organisation: Organisation): readonly Fault[] {
  const served = timesServed(organisation);
  if (served <= mostTimesServed) return [];
  return [fault("too-much-support", { served, most: mostTimesServed }, "supportTeams")];
}

function rings(leaderOf: ReadonlyMap<string, string | null>, places: readonly Place[]): readonly Fault[] {
  const pathOf = new Map(places.map(({ id, path }) => [id, path]));
  const grounded = new Set<string>();
  const faults: Fault[] = [];
  for (const start of leaderOf.keys()) {
    const walked = new Set<string>();
    let at: string | null = start;
    while (at !== null && !grounded.has(at) && !walked.has(at)) {
      walked.add(at);
      at = leaderOf.get(at) ?? null;
    }
    if (at !== null && walked.has(at))
      faults.push(fault("leading-in-a-ring", { id: at }, pathOf.get(at) ?? "", "leader"));
    for (const id of walked) grounded.add(id);
  }
  return faults;
}

function referencesIn(organisation: Organisation): readonly Reference[] {
  const { sections, areas, units, supportTeams, committees, networks, referralTies } = organisation;
  const actor = (path: string, id: string): Reference => ({ path, id, to: "actor" });
  const area = (path: string, id: string): Reference => ({ path, id, to: "area" });
  return [
    ...sections.map(
      ({ department }, at) =>
        ({ path: `sections.${at}.department`, id: department, to: "department" }) as const,
    ),
    ...areas.flatMap(({ leader, within }, at) => [
      ...(leader === null ? [] : [actor(`areas.${at}.leader`, leader)]),
      ...(within === undefined ? [] : [area(`areas.${at}.within`, within)]),
    ]),
    ...units.flatMap((unit, at) => [
      actor(`units.${at}.leader`, unit.leader),
      ...(unit.area === null ? [] : [area(`units.${at}.area`, unit.area)]),
    ]),
    ...supportTeams.flatMap(({ leader, serves }, at) => [
      actor(`supportTeams.${at}.leader`, leader),
      ...(serves === "all" ? [] : serves.map((id, place) => area(`supportTeams.${at}.serves.${place}`, id))),
    ]),
    ...committees.map(({ leader }, at) => actor(`committees.${at}.leader`, leader)),
    ...Object.entries({ committees, networks }).flatMap(([field, circles]) =>
      circles.flatMap(({ members }, at) =>
        members.map((id, place) => actor(`${field}.${at}.members.${place}`, id)),
      ),
    ),
    ...organisation.coordination.map((id, at) => actor(`coordination.${at}`, id)),
    ...(["referral", "financing"] as const).flatMap((field) =>
      offers.map((offer) => actor(`${field}.${offer}.at`, organisation[field][offer].at)),
    ),
    ...referralTies.flatMap(({ from, to }, at) => [
      actor(`referralTies.${at}.from`, from),
      actor(`referralTies.${at}.to`, to),
    ]),
  ];
}
