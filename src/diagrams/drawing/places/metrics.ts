import type { Box } from "../../hatching.ts";

export type Point = { readonly x: number; readonly y: number };
/** Where a thing stands, and how wide a label to the right of its centre may be. */
export type Slot = Point & { readonly room: number };
/** A larger area, around the columns of those within it. */
export type OuterPlace = Box & { readonly id: string; readonly lane: string };

/**
 * Small is for a place as narrow as a phone's, medium for a page, large for a file. Shown as wide
 * as they are or wider, none has a letter under 11 pixels.
 */
export type DrawingSize = "small" | "medium" | "large";

/** All lengths of the drawing, in pixels. `r` is half the width of a shape. */
export type Metrics = {
  readonly width: number;
  readonly lanePad: number;
  readonly laneGap: number;
  readonly laneHead: number;
  readonly bar: number;
  readonly heldBar: number;
  readonly channel: number;
  readonly sectionGap: number;
  readonly sectionLeast: number;
  readonly sectionName: number;
  readonly slotLeast: number;
  readonly slotWish: number;
  readonly slotLine: number;
  readonly columnLeast: number;
  readonly columnGap: number;
  readonly columnName: number;
  readonly gutter: number;
  readonly resourceLine: number;
  readonly unitPitch: number;
  readonly unitR: number;
  readonly specialR: number;
  readonly count: number;
  readonly names: boolean;
};

const small: Metrics = {
  width: 288,
  lanePad: 8,
  laneGap: 12,
  laneHead: 22,
  bar: 2,
  heldBar: 5,
  channel: 17,
  sectionGap: 5,
  sectionLeast: 72,
  sectionName: 29,
  slotLeast: 22,
  slotWish: 24,
  slotLine: 22,
  columnLeast: 27,
  columnGap: 4,
  columnName: 0,
  gutter: 6,
  resourceLine: 20,
  unitPitch: 12,
  unitR: 4.5,
  specialR: 8.5,
  count: 0,
  names: false,
};

const large: Metrics = {
  width: 1200,
  lanePad: 20,
  laneGap: 18,
  laneHead: 34,
  bar: 3,
  heldBar: 8,
  channel: 26,
  sectionGap: 14,
  sectionLeast: 150,
  sectionName: 24,
  slotLeast: 104,
  slotWish: 176,
  slotLine: 40,
  columnLeast: 128,
  columnGap: 10,
  columnName: 34,
  gutter: 12,
  resourceLine: 40,
  unitPitch: 26,
  unitR: 7.5,
  specialR: 10,
  count: 0,
  names: true,
};

/** Where there are many areas they stand close, so that few rows hold them. */
const crowded = {
  gutter: 4,
  resourceLine: 17,
  unitPitch: 6.5,
  unitR: 2.4,
  specialR: 6.5,
  columnLeast: 18.5,
  count: 14,
} as const;

/** Above this many units an area shows dots and their number instead of names. */
export const mostNamed = 60;

export function metricsFor(size: DrawingSize, units: number, width?: number): Metrics {
  const base = { small, medium: { ...large, width: 700 }, large }[size];
  const fitted = width === undefined ? base : { ...base, width };
  if (units <= mostNamed) return fitted;
  return size === "small"
    ? { ...fitted, ...crowded }
    : { ...fitted, unitPitch: 14, unitR: 5, columnLeast: 84, count: 18, names: false };
}
