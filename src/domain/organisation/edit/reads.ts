import { municipalityId } from "../graph/attributes.ts";
import type { NodeId, Organisation } from "../schema.ts";
import { kinds, lists } from "./entries.ts";
import type { CellsBetween } from "./restore/cells-between.ts";

/** The keys of what the values that came stand on: that whoever they name is there, and who leads those, all the way up. */
export function readsOf(after: Organisation, { come }: CellsBetween): readonly string[] {
  const named = new Set(come.flatMap(({ key, value }) => idsIn(value, key.split("/").at(-1) ?? "")));
  if (named.size === 0) return [];
  const places = placesIn(after);
  const reads = new Set<string>();
  const walk = (id: NodeId, up: "leader" | "within", walked: Set<NodeId> = new Set()): void => {
    const place = places.get(id);
    if (place === undefined || walked.has(id)) return;
    reads.add(`${place.key}/${place.field[up]}`);
    const next = place[up];
    if (next) walk(next, up, walked.add(id));
  };
  for (const id of named) {
    const place = places.get(id);
    if (place === undefined) continue;
    reads.add(`${place.key}/id`);
    walk(id, "leader");
    if (place.key.startsWith("area:")) walk(id, "within");
  }
  return [...reads];
}

/**
 * The keys of what a command names, and of the fields that it sets: they count as read even where they stood so already, since
 * another command may set them otherwise.
 */
export function readsByName(before: Organisation, type: string, fields: object): readonly string[] {
  const places = placesIn(before);
  const placed = (ids: readonly string[]) =>
    ids.flatMap((id) => places.get(id)?.key ?? (id === municipalityId ? [id] : []));
  const [target] = placed(Object.values(fields).filter((value) => typeof value === "string"));
  const setting = target === undefined || type.startsWith("add") ? [] : Object.keys(fields);
  return [
    ...placed(idsIn(fields, "")).map((key) => `${key}/id`),
    ...setting.map((field) => `${target}/${field}`),
    ...(type === "changeMembers" ? [`${target}/members`] : []),
    ...dutiesSet(fields),
  ];
}

function dutiesSet(fields: object): readonly string[] {
  const { duty, offer, decisions, coordination, words } = fields as { readonly [field: string]: unknown };
  return [
    ...(duty === undefined ? [] : [`${duty}/${offer}`]),
    ...(coordination === undefined ? [] : ["municipality/coordination"]),
    ...(words === undefined ? [] : ["municipality/words"]),
    ...Object.keys(decisions ?? {}).map((id) => `decisions/${id}`),
  ];
}

type Place = {
  readonly key: string;
  readonly field: { readonly leader: string; readonly within: string };
  readonly leader?: NodeId | null | undefined;
  readonly within?: NodeId | null | undefined;
};

function placesIn(organisation: Organisation): ReadonlyMap<NodeId, Place> {
  const places = new Map<NodeId, Place>();
  for (const list of lists) {
    const field = { leader: list === "sections" ? "department" : "leader", within: "within" };
    for (const entry of organisation[list]) {
      const above = entry as {
        readonly leader?: NodeId | null;
        readonly department?: NodeId;
        readonly within?: NodeId;
      };
      const { leader = above.department, within } = above;
      places.set(entry.id, { key: `${kinds[list]}:${entry.id}`, field, leader, within });
    }
  }
  for (const unit of organisation.units)
    for (const { id } of unit.groups) {
      const field = { leader: "id", within: "id" };
      places.set(id, { key: `group:${id}`, field, leader: unit.id });
    }
  return places;
}

/** Fields whose strings are words, never ids. */
const notIds: ReadonlySet<string> = new Set([
  "kind",
  "origin",
  "origins",
  "name",
  "note",
  "competences",
  "leaderTitle",
  "claims",
  "external",
  "words",
  "addresses",
  "schema",
]);

function idsIn(value: unknown, field: string): readonly string[] {
  if (notIds.has(field)) return [];
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => idsIn(one, ""));
  return Object.entries(value).flatMap(([name, part]) => idsIn(part, name));
}
