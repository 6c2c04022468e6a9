import type { Language } from "../../../domain/language.ts";
import { hasOwnBoard } from "../../../domain/organisation/parts.ts";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import type { Origin } from "../../../domain/origin.ts";
import type { Outline } from "../../shapes.ts";
import type { Containment } from "../places/containers.ts";
import type { Slot } from "../places/metrics.ts";
import type { Places } from "../places/places.ts";
import { type Duty, dutiesIn } from "./duties.ts";

export type PlacedNode = Duty & {
  readonly id: string;
  readonly kind: Exclude<Outline, "seat">;
  readonly name: string;
  readonly origin: Origin;
  readonly at: Slot;
  readonly r: number;
  readonly groups: number;
  readonly places: number | null;
  readonly staff: number | null;
  /** The unit that leads it, when that stands beside it. */
  readonly beside: string | null;
  /** Whether a board of its own leads it. */
  readonly ownBoard?: boolean;
};

/** A group stands in its unit. */
export function withGroups(
  { units }: Organisation,
  nodes: readonly PlacedNode[],
  language: Language,
): ReadonlyMap<string, PlacedNode> {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  for (const unit of units) {
    const node = nodeOf.get(unit.id);
    if (node === undefined) continue;
    for (const { id, name } of unit.groups) nodeOf.set(id, { ...node, id, name: name[language] });
  }
  return nodeOf;
}

export function nodesOf(
  organisation: Organisation,
  places: Places,
  { cells, slots }: Containment,
  language: Language,
): readonly PlacedNode[] {
  const { unitR, specialR } = places.metrics;
  const duty = dutiesIn(organisation);
  const columnOf = new Map(places.columns.map((column) => [`${column.lane} ${column.area}`, column]));
  const columnOfArea = new Map(places.columns.map((column) => [column.area, column]));
  const slotOf = (id: string): Slot | undefined => {
    const outside = places.outside.get(id);
    if (outside) return outside;
    const cell = cells.get(id);
    if (cell) return columnOf.get(`${cell.lane} ${cell.area}`)?.cells.get(id);
    const holder = slots.get(id);
    const held =
      holder?.kind === "area" ? columnOfArea.get(holder.id) : places.sections.get(holder?.id ?? "");
    return held?.slots.get(id);
  };
  const units = organisation.units.map(({ id, kind, name, origin, groups, places, staff, ownership }) => ({
    id,
    kind,
    name: name[language],
    origin,
    groups: groups.length,
    places:
      kind === "specialNursery"
        ? places
        : groups.reduce((total, group) => total + (group.places ?? 0), 0) || null,
    staff,
    beside: null,
    r: cells.has(id) ? unitR : specialR,
    ownBoard: hasOwnBoard({ ownership }),
  }));
  const isUnit = new Set(organisation.units.map(({ id }) => id));
  const teams = organisation.supportTeams.map(({ id, name, origin, staff, leader }) => ({
    id,
    kind: "supportTeam" as const,
    name: name[language],
    origin,
    groups: 0,
    places: null,
    staff,
    beside: isUnit.has(leader) ? leader : null,
    r: specialR,
  }));
  const committees = organisation.committees.map(({ id, name, origin }) => ({
    id,
    kind: "committee" as const,
    name: name[language],
    origin,
    groups: 0,
    places: null,
    staff: null,
    beside: null,
    r: specialR,
  }));
  const providers = organisation.providers.map(({ id, name, origin, places }) => ({
    id,
    kind: "provider" as const,
    name: name[language],
    origin,
    groups: 0,
    places,
    staff: null,
    beside: null,
    r: specialR,
  }));
  return [...units, ...teams, ...committees, ...providers].flatMap((node) => {
    const at = slotOf(node.id);
    return at === undefined ? [] : [{ ...node, ...duty(node.id), at }];
  });
}
