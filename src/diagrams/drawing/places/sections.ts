import type { Box } from "../../hatching.ts";
import type { Metrics, Slot } from "./metrics.ts";
import type { LaneUnion, SectionUnion } from "./union.ts";

export type SectionPlace = Box & {
  readonly id: string;
  readonly lane: string;
  /** Items led by the department itself stand in the lane, in a section without a frame. */
  readonly direct: boolean;
  readonly slots: ReadonlyMap<string, Slot>;
  /** The free strips above and below its row. */
  readonly above: number;
  readonly below: number;
};

type Inner = { readonly x: number; readonly y: number; readonly width: number };
type Sized = { readonly section: SectionUnion; readonly least: number; readonly wish: number };

/** The sections of a lane in rows from its top, and where the last row's lower strip ends. */
export function placeSections(
  lane: LaneUnion,
  inner: Inner,
  metrics: Metrics,
): { readonly sections: readonly SectionPlace[]; readonly bottom: number } {
  const { channel } = metrics;
  const sections: SectionPlace[] = [];
  let top = inner.y + (lane.sections.length > 0 ? channel * 0.55 : 0);
  for (const row of rowsOf(lane.sections, inner.width, metrics)) {
    const widths = spread(row, inner.width - metrics.sectionGap * (row.length - 1));
    const height = Math.max(
      ...row.map((sized, index) => heightOf(sized.section, widths[index] ?? 0, metrics)),
    );
    let x = inner.x;
    for (const [index, { section }] of row.entries()) {
      const width = widths[index] ?? 0;
      const box = { x, y: top, width, height };
      sections.push({
        ...box,
        id: section.id,
        lane: lane.id,
        direct: section.direct,
        slots: slotsOf(section, box, metrics),
        above: top - channel / 2,
        below: top + height + channel / 2,
      });
      x += width + metrics.sectionGap;
    }
    top += height + channel;
  }
  return { sections, bottom: top };
}

const margin = (metrics: Metrics): number => metrics.gutter * 2;

function rowsOf(
  sections: readonly SectionUnion[],
  width: number,
  metrics: Metrics,
): readonly (readonly Sized[])[] {
  const rows: Sized[][] = [];
  let free = 0;
  for (const section of sections) {
    const sizeAt = (slot: number) =>
      Math.min(
        Math.max(section.direct ? 0 : metrics.sectionLeast, margin(metrics) + section.items.length * slot),
        width,
      );
    const sized = { section, least: sizeAt(metrics.slotLeast), wish: sizeAt(metrics.slotWish) };
    const row = rows.at(-1);
    if (row === undefined || sized.least > free) {
      rows.push([sized]);
      free = width - sized.least - metrics.sectionGap;
    } else {
      row.push(sized);
      free -= sized.least + metrics.sectionGap;
    }
  }
  return rows;
}

/** Each its least width, then what it would like as far as there is room; a third of what is still left at most. */
function spread(row: readonly Sized[], width: number): readonly number[] {
  const least = row.reduce((total, section) => total + section.least, 0);
  const more = row.reduce((total, section) => total + section.wish - section.least, 0);
  const share = more === 0 ? 0 : Math.min(1, Math.max(0, width - least) / more);
  const widths = row.map((section) => section.least + (section.wish - section.least) * share);
  const framed = row.filter(({ section }) => !section.direct).length;
  const spare = (width - widths.reduce((total, own) => total + own, 0)) / Math.max(framed, 3);
  return row.map(({ section }, index) => (widths[index] ?? 0) + (section.direct ? 0 : Math.max(0, spare)));
}

const perLine = (width: number, metrics: Metrics): number =>
  Math.max(1, Math.floor((width - margin(metrics) + 0.01) / metrics.slotLeast));

function heightOf(section: SectionUnion, width: number, metrics: Metrics): number {
  const lines = Math.ceil(section.items.length / perLine(width, metrics));
  return (
    metrics.heldBar +
    metrics.sectionName +
    lines * metrics.slotLine +
    (lines > 0 ? metrics.bar : 2 * metrics.bar)
  );
}

function slotsOf(section: SectionUnion, box: Box, metrics: Metrics): ReadonlyMap<string, Slot> {
  const across = Math.min(perLine(box.width, metrics), Math.max(section.items.length, 1));
  const pitch = (box.width - margin(metrics)) / across;
  const top = box.y + metrics.heldBar + metrics.sectionName + metrics.slotLine / 2;
  return new Map(
    section.items.map((id, index) => {
      const x = box.x + margin(metrics) + (index % across) * pitch + metrics.specialR * 1.1;
      const room = pitch - 2.4 * metrics.specialR - 8;
      return [id, { x, y: top + Math.floor(index / across) * metrics.slotLine, room }];
    }),
  );
}
