import type { Box } from "../../hatching.ts";
import type { Metrics, Slot } from "./metrics.ts";
import type { DeskUnion, LaneUnion } from "./union.ts";

export type DeskPlace = Box & {
  readonly id: string;
  readonly lane: string;
  /** Items led by the department itself stand in the lane, at a desk without a frame. */
  readonly direct: boolean;
  readonly slots: ReadonlyMap<string, Slot>;
  /** The free strips above and below its row. */
  readonly above: number;
  readonly below: number;
};

type Inner = { readonly x: number; readonly y: number; readonly width: number };
type Sized = { readonly desk: DeskUnion; readonly least: number; readonly wish: number };

/** The desks of a lane in rows from its top, and where the last row's lower strip ends. */
export function placeDesks(
  lane: LaneUnion,
  inner: Inner,
  metrics: Metrics,
): { readonly desks: readonly DeskPlace[]; readonly bottom: number } {
  const { channel } = metrics;
  const desks: DeskPlace[] = [];
  let top = inner.y + (lane.desks.length > 0 ? channel * 0.55 : 0);
  for (const row of rowsOf(lane.desks, inner.width, metrics)) {
    const widths = spread(row, inner.width - metrics.deskGap * (row.length - 1));
    const height = Math.max(...row.map((sized, index) => heightOf(sized.desk, widths[index] ?? 0, metrics)));
    let x = inner.x;
    for (const [index, { desk }] of row.entries()) {
      const width = widths[index] ?? 0;
      const box = { x, y: top, width, height };
      desks.push({
        ...box,
        id: desk.id,
        lane: lane.id,
        direct: desk.direct,
        slots: slotsOf(desk, box, metrics),
        above: top - channel / 2,
        below: top + height + channel / 2,
      });
      x += width + metrics.deskGap;
    }
    top += height + channel;
  }
  return { desks, bottom: top };
}

const margin = (metrics: Metrics): number => metrics.gutter * 2;

function rowsOf(desks: readonly DeskUnion[], width: number, metrics: Metrics): readonly (readonly Sized[])[] {
  const rows: Sized[][] = [];
  let free = 0;
  for (const desk of desks) {
    const sizeAt = (slot: number) =>
      Math.min(
        Math.max(desk.direct ? 0 : metrics.deskLeast, margin(metrics) + desk.items.length * slot),
        width,
      );
    const sized = { desk, least: sizeAt(metrics.slotLeast), wish: sizeAt(metrics.slotWish) };
    const row = rows.at(-1);
    if (row === undefined || sized.least > free) {
      rows.push([sized]);
      free = width - sized.least - metrics.deskGap;
    } else {
      row.push(sized);
      free -= sized.least + metrics.deskGap;
    }
  }
  return rows;
}

/** Each its least width, then what it would like as far as there is room; a third of what is still left at most. */
function spread(row: readonly Sized[], width: number): readonly number[] {
  const least = row.reduce((total, desk) => total + desk.least, 0);
  const more = row.reduce((total, desk) => total + desk.wish - desk.least, 0);
  const share = more === 0 ? 0 : Math.min(1, Math.max(0, width - least) / more);
  const widths = row.map((desk) => desk.least + (desk.wish - desk.least) * share);
  const framed = row.filter(({ desk }) => !desk.direct).length;
  const spare = (width - widths.reduce((total, own) => total + own, 0)) / Math.max(framed, 3);
  return row.map(({ desk }, index) => (widths[index] ?? 0) + (desk.direct ? 0 : Math.max(0, spare)));
}

const perLine = (width: number, metrics: Metrics): number =>
  Math.max(1, Math.floor((width - margin(metrics) + 0.01) / metrics.slotLeast));

function heightOf(desk: DeskUnion, width: number, metrics: Metrics): number {
  const lines = Math.ceil(desk.items.length / perLine(width, metrics));
  return (
    metrics.heldBar +
    metrics.deskName +
    lines * metrics.slotLine +
    (lines > 0 ? metrics.bar : 2 * metrics.bar)
  );
}

function slotsOf(desk: DeskUnion, box: Box, metrics: Metrics): ReadonlyMap<string, Slot> {
  const across = Math.min(perLine(box.width, metrics), Math.max(desk.items.length, 1));
  const pitch = (box.width - margin(metrics)) / across;
  const top = box.y + metrics.heldBar + metrics.deskName + metrics.slotLine / 2;
  return new Map(
    desk.items.map((id, index) => {
      const x = box.x + margin(metrics) + (index % across) * pitch + metrics.specialR * 1.1;
      const room = pitch - 2.4 * metrics.specialR - 8;
      return [id, { x, y: top + Math.floor(index / across) * metrics.slotLine, room }];
    }),
  );
}
