import type { Organisation } from "../../domain/organisation/schema.ts";
import type { Origin } from "../../domain/origin.ts";
import type { Outline } from "../shapes.ts";
import type { ColumnPlace } from "./columns.ts";
import { type Containment, containmentOf } from "./containers.ts";
import type { DeskPlace } from "./desks.ts";
import type { LanePlace, OuterPlace, Places, Point, Slot } from "./places.ts";
import type { DrawingWords } from "./words.ts";

type Duty = { readonly coordinates: boolean; readonly decides: boolean };

/** A leader: the bar on top of all that it leads. `anchor` is the point on the bar where ways meet it. */
export type PlacedBar = Duty & {
  readonly id: string;
  readonly kind: "department" | "section" | "area";
  readonly name: string;
  readonly origin: Origin;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly anchor: Point;
  /** An area without a leader has a place and a name, but no bar. */
  readonly led: boolean;
};

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
};

export type Placed = {
  readonly organisation: Organisation;
  readonly places: Places;
  readonly containment: Containment;
  readonly lanes: readonly (LanePlace & { readonly id: string; readonly host: string | null })[];
  readonly desks: readonly DeskPlace[];
  readonly columns: readonly ColumnPlace[];
  readonly outers: readonly OuterPlace[];
  readonly bars: readonly PlacedBar[];
  readonly nodes: readonly PlacedNode[];
  readonly barOf: ReadonlyMap<string, PlacedBar>;
  readonly nodeOf: ReadonlyMap<string, PlacedNode>;
};

/** One variant of a municipality in the places that all its variants share. What it has not, leaves its place empty. */
export function placed(
  organisation: Organisation,
  places: Places,
  language: DrawingWords["language"],
): Placed {
  const containment = containmentOf(organisation);
  const { departments, sections, areas } = organisation;
  const present = new Set([...departments, ...sections].map(({ id }) => id));
  const areaIds = new Set(["", ...areas.map(({ id }) => id)]);
  const lanes = departments.flatMap(({ id }) => {
    const lane = places.lanes.get(id);
    return lane === undefined ? [] : [{ ...lane, id, host: containment.hostOf(id) }];
  });
  const nodes = nodesOf(organisation, places, containment, language);
  const desks = [...places.desks.values()].filter(({ id }) => present.has(id));
  const columns = places.columns.filter(({ area, lane }) => areaIds.has(area) && present.has(lane));
  const outers = places.outers.filter(({ id }) => areaIds.has(id));
  const bars = barsOf(organisation, { places, columns, outers }, language);
  return {
    organisation,
    places,
    containment,
    lanes,
    desks,
    columns,
    outers,
    bars,
    nodes,
    barOf: new Map(bars.map((bar) => [bar.id, bar])),
    nodeOf: withGroups(organisation, nodes, language),
  };
}

/** A group stands in its unit. */
function withGroups(
  { units }: Organisation,
  nodes: readonly PlacedNode[],
  language: DrawingWords["language"],
): ReadonlyMap<string, PlacedNode> {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  for (const unit of units) {
    const node = nodeOf.get(unit.id);
    if (node === undefined) continue;
    for (const { id, name } of unit.groups) nodeOf.set(id, { ...node, id, name: name[language] });
  }
  return nodeOf;
}

function dutiesIn({ coordination, referral, areas }: Organisation): (id: string) => Duty {
  const holders = new Set(coordination);
  const seats = new Set(Object.values(referral).map(({ at }) => at));
  const larger = new Set(areas.map(({ within }) => within));
  const deciders = new Set(
    areas.filter(({ id, leader }) => leader !== null && !larger.has(id)).map(({ id }) => id),
  );
  return (id) => ({
    coordinates: holders.has(id),
    decides: seats.has(id) || (seats.has("area") && deciders.has(id)),
  });
}

type Shown = {
  readonly places: Places;
  readonly columns: readonly ColumnPlace[];
  readonly outers: readonly OuterPlace[];
};

function barsOf(
  organisation: Organisation,
  { places, columns, outers }: Shown,
  language: DrawingWords["language"],
): readonly PlacedBar[] {
  const duty = dutiesIn(organisation);
  const { gutter, lanePad } = places.metrics;
  const columnOf = new Map(columns.map((column) => [column.area, column]));
  const outerOf = new Map(outers.map((outer) => [outer.id, outer]));
  const bar = (
    entry: {
      readonly id: string;
      readonly name: { readonly da: string; readonly en: string };
      readonly origin: Origin;
    },
    kind: PlacedBar["kind"],
    box: { readonly x: number; readonly y: number; readonly width: number },
    anchorX: number,
    led = true,
  ): PlacedBar => ({
    ...duty(entry.id),
    id: entry.id,
    kind,
    name: entry.name[language],
    origin: entry.origin,
    x: box.x,
    y: box.y,
    width: box.width,
    anchor: { x: anchorX, y: box.y },
    led,
  });
  return [
    ...organisation.departments.flatMap((department) => {
      const lane = places.lanes.get(department.id);
      return lane === undefined ? [] : [bar(department, "department", lane, lane.x + lanePad + gutter / 2)];
    }),
    ...organisation.sections.flatMap((section) => {
      const desk = places.desks.get(section.id);
      return desk === undefined ? [] : [bar(section, "section", desk, desk.x + gutter)];
    }),
    ...organisation.areas.flatMap((area) => {
      const outer = outerOf.get(area.id);
      const box = outer ?? columnOf.get(area.id);
      if (box === undefined) return [];
      const anchor = outer ? outer.x + gutter / 2 + 0.5 : (columnOf.get(area.id)?.gutter ?? 0);
      return [bar(area, "area", box, anchor, area.leader !== null)];
    }),
  ];
}

function nodesOf(
  organisation: Organisation,
  places: Places,
  { cells, slots }: Containment,
  language: DrawingWords["language"],
): readonly PlacedNode[] {
  const { unitR, specialR } = places.metrics;
  const duty = dutiesIn(organisation);
  const columnOf = new Map(places.columns.map((column) => [`${column.lane} ${column.area}`, column]));
  const columnOfArea = new Map(places.columns.map((column) => [column.area, column]));
  const slotOf = (id: string): Slot | undefined => {
    const cell = cells.get(id);
    if (cell) return columnOf.get(`${cell.lane} ${cell.area}`)?.cells.get(id);
    const holder = slots.get(id);
    const held = holder?.kind === "area" ? columnOfArea.get(holder.id) : places.desks.get(holder?.id ?? "");
    return held?.slots.get(id);
  };
  const units = organisation.units.map(({ id, kind, name, origin, groups, places, staff }) => ({
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
  return [...units, ...teams, ...committees].flatMap((node) => {
    const at = slotOf(node.id);
    return at === undefined ? [] : [{ ...node, ...duty(node.id), at }];
  });
}
