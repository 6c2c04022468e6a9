import { type Fault, fault, within } from "../../faults/fault.ts";
import { few } from "../../faults/few.ts";
import { actorsOf } from "../graph/actors.ts";
import type { NodeKind } from "../graph/attributes.ts";
import { mostTimesServed, timesServed, timesServedAtMost } from "../graph/serving.ts";
import { asEntered } from "../rearrange/entered.ts";
import { isReserved } from "../rearrange/reserved-ids.ts";
import type { Organisation } from "../schema.ts";
import { type Role, referencesIn } from "./references.ts";

/**
 * Ids that lead nowhere or to somebody who cannot do what the field says, ids that two go by or that are kept for something
 * else, leading or areas that run in a ring, and more support than can be drawn; without any of these it is a graph, under
 * all decisions that hold together. Of an arrangement, what was entered is looked at too. Of many, a few.
 */
export function tieFaults({ entered, ...organisation }: Organisation): readonly Fault[] {
  const found = faultsIn(organisation);
  if (entered === undefined) return few(found);
  const before = faultsIn(asEntered({ ...organisation, entered }));
  return few([...found, ...before.map((one) => within(one, "entered"))]);
}

function faultsIn(organisation: Organisation): readonly Fault[] {
  const actors = actorsOf(organisation);
  const { departments, sections, areas, committees } = organisation;
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const known: Readonly<Record<Role, ReadonlySet<string>>> = {
    actor: new Set(ids(actors)),
    holder: new Set(ids(actors.filter(({ kind }) => kind !== "provider"))),
    leader: new Set(ids(actors.filter(({ kind }) => !leadsNobody.has(kind)))),
    seat: new Set(["area", ...ids(departments), ...ids(sections), ...ids(committees)]),
    area: new Set(ids(areas)),
    department: new Set(ids(departments)),
  };
  const lost = referencesIn(organisation)
    .filter(({ id, to }) => !known[to].has(id))
    .map(({ path, id, to }) => within((known.actor.has(id) ? cannot : unknown)[to](id), path));
  const leaderOf = new Map(actors.map(({ id, leader }) => [id, leader]));
  const places = placesIn(organisation);
  return [
    ...twice(places),
    ...reservedIn(organisation, places),
    ...lost,
    ...rings(leaderOf, places),
    ...areaRings(organisation),
    ...tooMuchSupport(organisation),
  ];
}

const leadsNobody: ReadonlySet<NodeKind> = new Set<NodeKind>(["network", "supportTeam", "group", "provider"]);

/** An entry, and where it stands: `units.3`, of the list `units`. */
type Place = { readonly id: string; readonly path: string; readonly list: string };

function placesIn(organisation: Organisation): readonly Place[] {
  const { departments, sections, areas, units, supportTeams, committees, networks, providers } = organisation;
  const lists = { departments, sections, areas, units, supportTeams, committees, networks, providers };
  return [
    ...Object.entries(lists).flatMap(([list, entries]) =>
      entries.map(({ id }, at) => ({ id, path: `${list}.${at}`, list })),
    ),
    ...units.flatMap(({ groups }, unit) =>
      groups.map(({ id }, at) => ({ id, path: `units.${unit}.groups.${at}`, list: "groups" })),
    ),
  ];
}

const unknown: Readonly<Record<Role, (id: string) => Fault>> = {
  actor: (id) => fault("unknown-id", { id }),
  holder: (id) => fault("unknown-id", { id }),
  leader: (id) => fault("unknown-id", { id }),
  seat: (id) => fault("unknown-id", { id }),
  area: (area) => fault("unknown-area", { area }),
  department: (department) => fault("unknown-department", { department }),
};

/** Somebody there, but nobody who can do this. */
const cannot: Readonly<Record<Role, (id: string) => Fault>> = {
  ...unknown,
  holder: (id) => fault("coordinates-from-outside", { id }),
  leader: (id) => fault("leads-nobody", { id }),
  seat: (id) => fault("not-a-seat", { id }),
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
  const served = Math.max(timesServed(organisation), timesServedAtMost(organisation));
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

/** One area of each ring, that with the first id. */
function areaRings({ areas }: Organisation): readonly Fault[] {
  const larger = new Map(areas.map((area) => [area.id, area.within]));
  return areas.flatMap(({ id }, at) => {
    const walked = new Set<string>();
    let next = larger.get(id);
    while (next !== undefined && next !== id && !walked.has(next)) {
      walked.add(next);
      next = larger.get(next);
    }
    if (next !== id || [...walked].some((other) => other < id)) return [];
    return [fault("area-in-itself", { area: id }, "areas", at, "within")];
  });
}
