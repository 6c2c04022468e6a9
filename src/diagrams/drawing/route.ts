import { pathData } from "../markup.ts";
import type { Placed } from "./placed.ts";
import type { Point } from "./places.ts";

/** How a way reaches a thing: along `x` from one of the free strips, and from there level to the thing itself. */
type Access = {
  readonly at: Point;
  readonly x: number;
  readonly strips: readonly number[];
  readonly column: string | null;
  readonly lane: string;
};

/** The accesses of everything on the drawing, by id. */
export function accessesOf({
  bars,
  nodes,
  places,
  columns,
  containment,
}: Placed): ReadonlyMap<string, Access> {
  const accesses = new Map<string, Access>();
  const columnOf = new Map(columns.map((column) => [column.area, column]));
  const firstStrip = (lane: string) =>
    [...places.desks.values()].find((desk) => desk.lane === lane)?.above ??
    columns.find((column) => column.lane === lane)?.above ??
    places.lanes.get(lane)?.y ??
    0;
  for (const bar of bars) {
    const lane = bar.kind === "area" ? containment.laneOf(bar.id) : containment.departmentOf(bar.id);
    const desk = places.desks.get(bar.id);
    const column = columnOf.get(bar.id) ?? columns.find(({ outer }) => outer === bar.id);
    const strips =
      bar.kind === "department"
        ? [firstStrip(lane)]
        : bar.kind === "section"
          ? [desk?.above ?? 0, desk?.below ?? 0]
          : [column?.above ?? 0];
    const own = bar.kind === "area" ? (columnOf.get(bar.id)?.area ?? null) : null;
    accesses.set(bar.id, { at: bar.anchor, x: bar.anchor.x, strips, column: own, lane });
  }
  for (const { id, at } of nodes) {
    const holder = containment.slots.get(id);
    const area = containment.cells.get(id)?.area ?? (holder?.kind === "area" ? holder.id : undefined);
    const column = area === undefined ? undefined : columnOf.get(area);
    const desk = places.desks.get(holder?.id ?? "");
    if (column !== undefined)
      accesses.set(id, {
        at,
        x: column.gutter,
        strips: [column.above],
        column: column.area,
        lane: column.lane,
      });
    else if (desk !== undefined)
      accesses.set(id, { at, x: at.x, strips: [desk.below], column: null, lane: desk.lane });
  }
  return accesses;
}

export type Side = "left" | "right";

/**
 * The corners of the way from one thing to another: level and upright only, through the gutter of a column, the free
 * strips between the rows and the margin at one side of the lanes. `aside` moves its strips so that two ways in the
 * same strip stay apart.
 */
export function wayBetween(
  from: Access,
  to: Access,
  placed: Placed,
  aside = 0,
  side: Side = "right",
): readonly Point[] {
  if (from.column !== null && from.column === to.column && from.lane === to.lane) {
    const x = from.x + aside / 2;
    return straightened([from.at, { x, y: from.at.y }, { x, y: to.at.y }, to.at]);
  }
  const [fromX, toX] = [from.x, to.x].map((x) => x + (x === from.at.x || x === to.at.x ? 0 : aside / 2)) as [
    number,
    number,
  ];
  const shared = from.strips.find((strip) => to.strips.includes(strip));
  const fromStrip = (shared ?? from.strips[0] ?? from.at.y) + aside;
  const toStrip = (shared ?? to.strips[0] ?? to.at.y) + aside;
  const lane = placed.places.lanes.get(from.lane);
  const margin = (lane?.gutters[side === "left" ? 0 : 1] ?? 0) + aside / 2;
  const across =
    fromStrip === toStrip
      ? []
      : [
          { x: margin, y: fromStrip },
          { x: margin, y: toStrip },
        ];
  return straightened([
    from.at,
    { x: fromX, y: from.at.y },
    { x: fromX, y: fromStrip },
    ...across,
    { x: toX, y: toStrip },
    { x: toX, y: to.at.y },
    to.at,
  ]);
}

/** Without points that repeat, or lie on the line between their neighbours. */
function straightened(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last !== undefined && last.x === point.x && last.y === point.y) continue;
    const before = kept.at(-2);
    const onLine =
      before !== undefined &&
      last !== undefined &&
      ((before.x === last.x && last.x === point.x && (last.y - before.y) * (point.y - last.y) >= 0) ||
        (before.y === last.y && last.y === point.y && (last.x - before.x) * (point.x - last.x) >= 0));
    if (onLine) kept.pop();
    kept.push(point);
  }
  return kept;
}

/** The `d` of a way with rounded corners. */
export function roundedWay(points: readonly Point[], radius: number): string {
  const [first, ...rest] = points;
  if (first === undefined) return "";
  let d = pathData`M${first.x} ${first.y}`;
  rest.forEach((point, index) => {
    const [before, after] = [points[index], rest[index + 1]];
    if (before === undefined) return;
    if (after === undefined) {
      d += pathData`L${point.x} ${point.y}`;
      return;
    }
    const [entry, exit] = [before, after].map((other) => {
      const length = Math.hypot(other.x - point.x, other.y - point.y);
      const reach = Math.min(radius, length / 2) / length;
      return { x: point.x + (other.x - point.x) * reach, y: point.y + (other.y - point.y) * reach };
    }) as [Point, Point];
    d += pathData`L${entry.x} ${entry.y}Q${point.x} ${point.y} ${exit.x} ${exit.y}`;
  });
  return d;
}
