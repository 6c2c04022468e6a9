import type { Text } from "../../domain/language.ts";
import { actorsOf } from "../../domain/organisation/graph/actors.ts";
import { type Organisation, offers } from "../../domain/organisation/schema.ts";
import type { Finding } from "./finding.ts";

/** A field that names somebody by id. */
type Reference = { readonly path: string; readonly id: string; readonly to: "actor" | "area" | "department" };

/** Ids that lead nowhere, ids that two go by, and leading that runs in a ring; without any of these it is a graph. */
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
  return [
    ...twice(
      organisation,
      actors.map(({ id }) => id),
    ),
    ...lost,
    ...rings(leaderOf),
  ];
}

const tie = (path: string, message: Text): Finding => ({ kind: "tie", path, message });

const unknown: Readonly<Record<Reference["to"], (id: string) => Text>> = {
  actor: (id) => ({ da: `ukendt id: ${id}`, en: `unknown id: ${id}` }),
  area: (id) => ({ da: `ukendt område: ${id}`, en: `unknown area: ${id}` }),
  department: (id) => ({ da: `ukendt forvaltning: ${id}`, en: `unknown department: ${id}` }),
};

function twice({ areas }: Organisation, actors: readonly string[]): readonly Finding[] {
  const unled = areas.filter(({ leader }) => leader === null).map(({ id }) => id);
  const counts = Map.groupBy([...actors, ...unled], (id) => id);
  return [...counts]
    .filter(([, same]) => same.length > 1)
    .map(([id]) => tie("", { da: `id brugt mere end én gang: ${id}`, en: `id used more than once: ${id}` }));
}

function rings(leaderOf: ReadonlyMap<string, string | null>): readonly Finding[] {
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
        tie("", { da: `ledelsen går i ring ved: ${at}`, en: `leading runs in a ring at: ${at}` }),
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
