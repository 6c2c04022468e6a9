import { pathData } from "../../markup.ts";
import type { PlacedBar } from "../placed/bars.ts";
import type { Placed } from "../placed/placed.ts";
import type { ColumnPlace } from "../places/columns.ts";
import type { Point } from "../places/metrics.ts";

/** How a way reaches a thing: along `x` from one of the free strips, and from there level to the thing itself. */
export type Access = {
  readonly at: Point;
  readonly x: number;
  readonly strips: readonly number[];
  /** The column or section in which its way to another thing there does not leave it. */
  readonly home: string | null;
  readonly gutter: number;
  readonly lane: string;
};

type Accesses = ReadonlyMap<string, Access>;
const known = new WeakMap<Placed, Accesses>();

/** The accesses of everything on the drawing, by id; found once for each. */
export function accessesOf(placed: Placed): Accesses {
  const accesses = known.get(placed) ?? accessesFor(placed);
  known.set(placed, accesses);
  return accesses;
}

function accessesFor(placed: Placed): Accesses {
  const { bars, nodes, places, containment } = placed;
  const accesses = new Map<string, Access>();
  const columnOf = new Map(placed.columns.map((column) => [`${column.lane} ${column.area}`, column]));
  const columnOfArea = new Map(placed.columns.map((column) => [column.area, column]));
  for (const bar of bars) accesses.set(bar.id, accessOfBar(bar, placed, columnOfArea));
  for (const { id, at } of nodes) {
    const [cell, holder] = [containment.cells.get(id), containment.slots.get(id)];
    const column = cell
      ? columnOf.get(`${cell.lane} ${cell.area}`)
      : holder?.kind === "area"
        ? columnOfArea.get(holder.id)
        : undefined;
    const section = places.sections.get(holder?.id ?? "");
    if (column !== undefined) {
      const { gutter, above, lane, area } = column;
      accesses.set(id, { at, x: gutter, strips: [above], home: `${lane} ${area}`, gutter, lane });
    } else if (section !== undefined) {
      const gutter = section.x + places.metrics.gutter;
      accesses.set(id, {
        at,
        x: at.x,
        strips: [section.below],
        home: section.id,
        gutter,
        lane: section.lane,
      });
    }
  }
  for (const { id, groups } of placed.organisation.units) {
    const access = accesses.get(id);
    if (access !== undefined) for (const group of groups) accesses.set(group.id, access);
  }
  return accesses;
}

function accessOfBar(
  { id, kind, anchor: at }: PlacedBar,
  { places, columns, containment }: Placed,
  columnOfArea: ReadonlyMap<string, ColumnPlace>,
): Access {
  const from = { at, x: at.x, gutter: at.x };
  if (kind === "area") {
    const lane = containment.laneOf(id);
    const own = columnOfArea.get(id);
    const column = own ?? columns.find(({ outer }) => outer === id);
    return { ...from, strips: [column?.above ?? at.y], home: own ? `${lane} ${id}` : null, lane };
  }
  const lane = containment.departmentOf(id);
  const section = places.sections.get(id);
  if (kind === "section" && section)
    return { ...from, strips: [section.above, section.below], home: id, lane };
  const first = [...places.sections.values()].find((each) => each.lane === lane);
  const strip = first?.above ?? columns.find((column) => column.lane === lane)?.above ?? at.y;
  return { ...from, strips: [strip], home: null, lane };
}

/**
 * The corners of the way from one thing to another: level and upright only, through the gutter of a column, the free
 * strips between the rows and a margin of the lanes: the nearer one, or the right-hand one into another lane. `aside` moves its strips so that two ways in the
 * same strip stay apart.
 */
export function wayBetween(from: Access, to: Access, placed: Placed, aside = 0): readonly Point[] {
  if (from.home !== null && from.home === to.home) {
    const x = from.gutter + aside / 2;
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
  const [left, right] = lane?.gutters ?? [0, 0];
  const nearLeft = from.lane === to.lane && fromX + toX - 2 * left < 2 * right - fromX - toX;
  const margin = (nearLeft ? left : right) + aside / 2;
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
export function straightened(points: readonly Point[]): readonly Point[] {
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
