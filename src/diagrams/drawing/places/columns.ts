import { group, max } from "d3-array";
import type { Box } from "../../hatching.ts";
import type { Metrics, OuterPlace, Slot } from "./metrics.ts";
import type { ColumnUnion, LaneUnion } from "./union.ts";

export type ColumnPlace = Box & {
  readonly area: string;
  readonly lane: string;
  readonly outer: string | null;
  /** The strip left of its units, in which a way goes up, and the free strip above the bars of its row. */
  readonly gutter: number;
  readonly above: number;
  readonly slots: ReadonlyMap<string, Slot>;
  readonly cells: ReadonlyMap<string, Slot>;
};

type Inner = { readonly x: number; readonly y: number; readonly width: number };

/** The columns of a lane's areas, in as many rows as their least width asks for; larger areas are not broken. */
export function placeColumns(
  lane: LaneUnion,
  inner: Inner,
  metrics: Metrics,
): {
  readonly columns: readonly ColumnPlace[];
  readonly outers: readonly OuterPlace[];
  readonly bottom: number;
} {
  const columns: ColumnPlace[] = [];
  const outers: OuterPlace[] = [];
  const rows = rowsOf(lane.columns, inner.width, metrics);
  const across = max(rows, (row) => row.length) ?? 1;
  const breaks = max(rows, breaksIn) ?? 0;
  const gap = metrics.columnGap;
  const width = (inner.width - gap * (across - 1) - gap * breaks) / across;
  const tiers = lane.columns.some(({ outer }) => outer !== null)
    ? metrics.heldBar + metrics.columnName * 0.7 + gap
    : 0;
  const lines = linesFor(lane.columns, width, metrics);
  const head = metrics.heldBar + metrics.columnName;
  const resources = lines.resources * metrics.resourceLine;
  let top = inner.y;
  for (const [index, row] of rows.entries()) {
    const above = top - metrics.channel / 2;
    const unitLines = max(row, ({ units }) => Math.ceil(units.length / lines.across)) ?? 0;
    const y = top + tiers;
    const height = head + resources + unitLines * metrics.unitPitch + metrics.count + metrics.columnGap;
    const firstUnit = y + head + resources + metrics.unitPitch / 2;
    let x = inner.x;
    for (const [place, column] of row.entries()) {
      if (place > 0 && column.outer !== row[place - 1]?.outer) x += gap;
      columns.push({
        x,
        y,
        width,
        height,
        area: column.area,
        lane: lane.id,
        outer: column.outer,
        gutter: x + metrics.gutter / 2 + 0.5,
        above,
        slots: stacked(column.items, { x, y: y + head, width }, metrics),
        cells: gridded(column.units, { x, y: firstUnit, width }, lines.across, metrics),
      });
      x += width + gap;
    }
    for (const [outer, members] of group(columns.slice(-row.length), (column) => column.outer)) {
      const [first, last] = [members[0], members.at(-1)];
      if (outer === null || first === undefined || last === undefined) continue;
      outers.push({
        id: outer,
        lane: lane.id,
        x: first.x,
        y: top,
        width: last.x + last.width - first.x,
        height: y + height - top,
      });
    }
    top = y + height + (index < rows.length - 1 ? metrics.channel : 0);
  }
  return { columns, outers, bottom: rows.length === 0 ? inner.y - metrics.channel / 2 : top };
}

const breaksIn = (row: readonly ColumnUnion[]): number =>
  row.filter((column, index) => index > 0 && column.outer !== row[index - 1]?.outer).length;

/** Columns in rows as even as can be, whole larger areas together where one fits a row. */
function rowsOf(
  columns: readonly ColumnUnion[],
  width: number,
  metrics: Metrics,
): readonly (readonly ColumnUnion[])[] {
  const most = Math.max(
    1,
    Math.floor((width + metrics.columnGap) / (metrics.columnLeast + metrics.columnGap)),
  );
  const blocks = [...group(columns, ({ outer, area }) => outer ?? `alone ${area}`).values()].flatMap(
    (block) => (block.length <= most ? [block] : block.map((column) => [column])),
  );
  const even = Math.ceil(columns.length / Math.ceil(columns.length / most));
  const rows: ColumnUnion[][] = [];
  for (const block of blocks) {
    const row = rows.at(-1);
    const fits =
      row !== undefined && row.length + block.length <= Math.min(most, Math.max(even, block.length) + 1);
    if (row !== undefined && fits && row.length < even) row.push(...block);
    else rows.push([...block]);
  }
  return rows;
}

function linesFor(columns: readonly ColumnUnion[], width: number, metrics: Metrics) {
  const across = metrics.names
    ? 1
    : Math.max(1, Math.floor((width - metrics.gutter - 1) / metrics.unitPitch));
  const items = max(columns, (column) => column.items.length) ?? 0;
  return { across, resources: Math.ceil(items / resourcesAcross(width, metrics)) };
}

const resourcesAcross = (width: number, metrics: Metrics): number =>
  metrics.columnName > 0
    ? 1
    : Math.max(1, Math.floor((width - metrics.gutter - 2) / (2.5 * metrics.specialR)));

type Strip = { readonly x: number; readonly y: number; readonly width: number };

function stacked(items: readonly string[], strip: Strip, metrics: Metrics): ReadonlyMap<string, Slot> {
  const across = resourcesAcross(strip.width, metrics);
  const first = strip.x + metrics.gutter + metrics.specialR * 1.1;
  return new Map(
    items.map((id, index) => [
      id,
      {
        x: first + (index % across) * 2.5 * metrics.specialR,
        y: strip.y + (Math.floor(index / across) + 0.5) * metrics.resourceLine,
        room: strip.width - metrics.gutter - 2.6 * metrics.specialR - 6,
      },
    ]),
  );
}

function gridded(
  units: readonly string[],
  strip: Strip,
  across: number,
  metrics: Metrics,
): ReadonlyMap<string, Slot> {
  const first = metrics.names
    ? strip.x + metrics.gutter + metrics.specialR * 1.1
    : strip.x + metrics.gutter + metrics.unitPitch / 2;
  return new Map(
    units.map((id, index) => [
      id,
      {
        x: first + (index % across) * metrics.unitPitch,
        y: strip.y + Math.floor(index / across) * metrics.unitPitch,
        room: strip.width - metrics.gutter - 2.6 * metrics.specialR - 4,
      },
    ]),
  );
}
