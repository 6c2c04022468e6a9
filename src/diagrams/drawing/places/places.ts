import { max, sum } from "d3-array";
import type { Organisation } from "../../../domain/organisation/schema.ts";
import type { Box } from "../../hatching.ts";
import { type ColumnPlace, placeColumns } from "./columns.ts";
import { type DrawingSize, type Metrics, metricsFor, type OuterPlace, type Slot } from "./metrics.ts";
import { placeSections, type SectionPlace } from "./sections.ts";
import { unionOf } from "./union.ts";

export type LanePlace = Box & {
  readonly index: number;
  readonly gutters: readonly [left: number, right: number];
};

/** One coordinate system for all variants of a municipality. */
export type Places = {
  readonly size: DrawingSize;
  readonly metrics: Metrics;
  readonly width: number;
  readonly height: number;
  readonly lanes: ReadonlyMap<string, LanePlace>;
  readonly sections: ReadonlyMap<string, SectionPlace>;
  readonly columns: readonly ColumnPlace[];
  readonly outers: readonly OuterPlace[];
  /** Below the municipality: who gives offers from outside. */
  readonly outside: ReadonlyMap<string, Slot>;
};

type PlacesOptions = { readonly size?: DrawingSize; readonly width?: number };

/**
 * The places of everything in these variants of one municipality: lanes of departments from the top, in each the sections
 * of its sections, then the columns of its areas. Linear in the number of things.
 */
export function placesOf(
  organisations: readonly Organisation[],
  { size = "large", width }: PlacesOptions = {},
): Places {
  const units = max(organisations, (organisation) => organisation.units.length) ?? 0;
  const metrics = metricsFor(size, units, width);
  const { lanePad, laneGap, laneHead } = metrics;
  const lanes = new Map<string, LanePlace>();
  const sections = new Map<string, SectionPlace>();
  const columns: ColumnPlace[] = [];
  const outers: OuterPlace[] = [];
  let y = 0;
  for (const [index, lane] of unionOf(organisations).entries()) {
    const inner = { x: lanePad, y: y + laneHead, width: metrics.width - 2 * lanePad };
    const placedSections = placeSections(lane, inner, metrics);
    for (const section of placedSections.sections) sections.set(section.id, section);
    const placedColumns = placeColumns(lane, { ...inner, y: placedSections.bottom }, metrics);
    columns.push(...placedColumns.columns);
    outers.push(...placedColumns.outers);
    const height = placedColumns.bottom + (lane.columns.length > 0 ? lanePad : lanePad / 2) - y;
    lanes.set(lane.id, {
      index,
      x: 0,
      y,
      width: metrics.width,
      height,
      gutters: [lanePad / 2, metrics.width - lanePad / 2],
    });
    y += height + laneGap;
  }
  const lanesHeight = sum(lanes.values(), (lane) => lane.height) + laneGap * Math.max(lanes.size - 1, 0);
  const { outside, height } = placeOutside(organisations, lanesHeight, metrics);
  return { size, metrics, width: metrics.width, height, outside, lanes, sections, columns, outers };
}

/** In lines under the lanes; no more room than there are any. */
function placeOutside(
  organisations: readonly Organisation[],
  top: number,
  { width, lanePad, laneGap, slotWish, resourceLine, specialR }: Metrics,
): { readonly outside: ReadonlyMap<string, Slot>; readonly height: number } {
  const ids = [...new Set(organisations.flatMap(({ providers }) => providers.map(({ id }) => id)))];
  const inner = width - 2 * lanePad;
  const across = Math.max(1, Math.floor(inner / slotWish));
  const pitch = inner / across;
  const outside = new Map(
    ids.map((id, at) => [
      id,
      {
        x: lanePad + specialR * 1.2 + (at % across) * pitch,
        y: top + laneGap + (Math.floor(at / across) + 0.5) * resourceLine,
        room: pitch - 3 * specialR - 8,
      },
    ]),
  );
  const lines = Math.ceil(ids.length / across);
  return { outside, height: top + (lines === 0 ? 0 : laneGap + lines * resourceLine) };
}
