import type { Text } from "../../../domain/language.ts";
import { actorsOf } from "../../../domain/organisation/graph/actors.ts";
import { mostTimesServed, timesServed } from "../../../domain/organisation/graph/serving.ts";
import { isReserved } from "../../../domain/organisation/rearrange/reserved-ids.ts";
import { type Organisation, offers } from "../../../domain/organisation/schema.ts";
import type { Finding } from "./finding.ts";

/** A field that names somebody by id. */
type Reference = { readonly path: string; readonly id: string; readonly to: "actor" | "area" | "department" };

/**
 * Ids that lead nowhere, ids that two go by or that are kept for something else, leading that runs in a ring, and more
 * support than can be drawn; without any of these it is a graph.
 */
export function tieFindings(organisation: Organisation): readonly Finding[] {
  const actors = actorsOf(organisation);
  const known = {
    actor: new Set(actors.map(({ id }) => id)),
    area: new Set(organisation.areas.map(({ id }) => id)),
    department: new Set(organisation.departments.map(({ id }) => id)),
  };
  const lost = referencesIn(organisation)
    .filter(({ id, to }) => !known[to].has(id) && !(to === "actor" && id === "area"))
    .map(({ path, id, to }) => tie(path, unknown[to](id)));
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

const tie = (path: string, message: Text): Finding => ({ kind: "tie", path, message });

const unknown: Readonly<Record<Reference["to"], (id: string) => Text>> = {
  actor: (id) => ({ da: `ukendt id: ${id}`, en: `unknown id: ${id}` }),
  area: (id) => ({ da: `ukendt område: ${id}`, en: `unknown area: ${id}` }),
  department: (id) => ({ da: `ukendt forvaltning: ${id}`, en: `unknown department: ${id}` }),
};

function twice(places: readonly Place[]): readonly Finding[] {
  return [...Map.groupBy(places, ({ id }) => id).values()].flatMap(([, ...others]) =>
    others.map(({ id, path }) =>
      tie(`${path}.id`, { da: `id brugt mere end én gang: ${id}`, en: `id used more than once: ${id}` }),
    ),
  );
}

function reservedIn(organisation: Organisation, places: readonly Place[]): readonly Finding[] {
  return places
    .filter(({ id, list }) => isReserved(id, list, organisation))
    .map(({ id, path }) =>
      tie(`${path}.id`, {
        da: `id'et er forbeholdt noget andet, så vælg et nyt: ${id}`,
        en: `the id is reserved for something else, so choose another: ${id}`,
      }),
    );
}

function tooMuchSupport(organisation: Organisation): readonly Finding[] {
  const served = timesServed(organisation);
  if (served <= mostTimesServed) return [];
  return [
    tie("supportTeams", {
      da: `støttekorpsene betjener tilsammen ${served} dagtilbud, og højst ${mostTimesServed} kan tegnes`,
      en: `the support teams serve ${served} units in all, and at most ${mostTimesServed} can be drawn`,
    }),
  ];
}

function rings(leaderOf: ReadonlyMap<string, string | null>, places: readonly Place[]): readonly Finding[] {
  const pathOf = new Map(places.map(({ id, path }) => [id, path]));
  const grounded = new Set<string>();
  const findings: Finding[] = [];
  for (const start of leaderOf.keys()) {
    const walked = new Set<string>();
    let at: string | null = start;
    while (at !== null && !grounded.has(at) && !walked.has(at)) {
      walked.add(at);
      at = leaderOf.get(at) ?? null;
    }
    if (at !== null && walked.has(at))
      findings.push(
        tie(`${pathOf.get(at)}.leader`, {
          da: `ledelsen går i ring ved: ${at}`,
          en: `leading runs in a ring at: ${at}`,
        }),
      );
    for (const id of walked) grounded.add(id);
  }
  return findings;
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
