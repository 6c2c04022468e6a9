import { hatching } from "../hatching.ts";
import { lettered } from "../lettering.ts";
import { all, element, type Markup, pathData } from "../markup.ts";
import { laneTints, palette } from "../palette.ts";
import { type Outline, outlines } from "../shapes.ts";
import type { ChartSign, Sign } from "./signs.ts";

export const swatchSize = { width: 28, height: 18 } as const;

const shape = (outline: Outline, filled: boolean, dashed = false): Markup =>
  element("path", {
    d: outlines[outline](6.5),
    transform: "translate(14 9)",
    fill: filled ? palette.accent : palette.paper,
    stroke: filled ? palette.accent : palette.soft,
    "stroke-dasharray": dashed ? "2 1.5" : undefined,
  });

const stroke = (d: string, colour: string, width: number, dashes?: string): Markup =>
  element("path", { d, fill: "none", stroke: colour, "stroke-width": width, "stroke-dasharray": dashes });

const bar = (fill: string, thick: number): Markup =>
  element("rect", { x: 2, y: 9 - thick / 2, width: 24, height: thick, fill });

const frame = (fill: string): Markup =>
  element("rect", {
    x: 2.75,
    y: 5.75,
    width: 22.5,
    height: 6.5,
    fill,
    stroke: palette.accent,
    "stroke-width": 1.5,
  });

/** A box of a printed figure. */
const box = (look: Readonly<Record<string, string | number>>): Markup =>
  element("rect", { x: 2.75, y: 2.75, width: 22.5, height: 12.5, rx: 2, ...look });

const drawn: Readonly<Record<Sign | ChartSign, () => Markup>> = {
  coordinates: () => bar(palette.accent, 7),
  leader: () => bar(palette.soft, 2.5),
  unled: () => stroke(pathData`M4 2V16M24 2V16`, palette.line, 1, "2 2"),
  daycare: () => shape("daycare", false),
  childminding: () => shape("childminding", false),
  group: () =>
    all(shape("daycare", false), element("rect", { x: 11, y: 6, width: 6, height: 6, fill: palette.accent })),
  specialNursery: () => shape("specialNursery", true),
  competenceCentre: () => shape("competenceCentre", true),
  supportTeam: () => shape("supportTeam", true),
  supports: () => stroke(pathData`M3 6H25M5 6V14M23 6V14M14 6V14`, palette.accent, 1),
  seat: () => element("path", { d: outlines.seat(6), transform: "translate(14 9)", fill: palette.ink }),
  ownBoard: () =>
    all(
      shape("daycare", false),
      element("path", {
        d: outlines.daycare(8.5),
        transform: "translate(14 9)",
        fill: "none",
        stroke: palette.ink,
      }),
    ),
  outside: () => shape("provider", true),
  committee: () => shape("committee", false),
  network: () => stroke(pathData`M4 9a10 6 0 1 1 20 0a10 6 0 1 1 -20 0Z`, palette.accent, 1.75, "4 2.5"),
  assumed: () => shape("daycare", false, true),
  held: () =>
    all(
      element("rect", { x: 2, y: 2, width: 24, height: 14, rx: 7, fill: "none", stroke: palette.accent }),
      element("path", { d: outlines.specialNursery(4), transform: "translate(9 9)", fill: palette.accent }),
      element("path", { d: outlines.supportTeam(4), transform: "translate(19 9)", fill: palette.accent }),
    ),
  unitCount: () => lettered("6", 14, 13.5, { size: 12, fill: palette.soft, anchor: "middle" }),
  moved: () =>
    element("circle", {
      cx: 14,
      cy: 9,
      r: 7.5,
      fill: "none",
      stroke: palette.ink,
      "stroke-width": 1.25,
      "stroke-dasharray": "1 2.5",
      "stroke-linecap": "round",
    }),
  path: () =>
    all(
      stroke(pathData`M3 9H25`, palette.signal, 2.5),
      element("circle", { cx: 14, cy: 9, r: 5, fill: palette.signal, stroke: palette.paper }),
    ),
  crossing: () =>
    all(
      stroke(pathData`M3 9H11M17 9H25`, palette.signal, 2.5),
      stroke(pathData`M10 14l3 -10M15 14l3 -10`, palette.signal, 1.5),
    ),
  for: () => element("rect", { x: 2, y: 5, width: 24, height: 8, fill: palette.accent }),
  against: () => frame(palette.paper),
  silent: () => stroke(hatching({ x: 2, y: 5, width: 24, height: 8 }, 4), palette.line, 0.75),
  structure: () => stroke(pathData`M14 1V17`, palette.ink, 2),
  disagrees: () => stroke(pathData`M9 7H19M9 11H19M17 3.5L11 14.5`, palette.ink, 1.75),
  handOver: () => stroke(pathData`M3 9H24M20 5l4 4l-4 4`, palette.signal, 2),
  decider: () => element("path", { d: outlines.seat(7), transform: "translate(14 9)", fill: palette.signal }),
  provider: () =>
    all(
      element("circle", {
        cx: 14,
        cy: 9,
        r: 8,
        fill: palette.paper,
        stroke: palette.signal,
        "stroke-width": 1.5,
      }),
      element("circle", { cx: 14, cy: 9, r: 5, fill: palette.signal }),
    ),
  printed: () => box({ fill: palette.paper, stroke: palette.soft, "stroke-width": 1.5 }),
  prose: () => box({ fill: laneTints[0] }),
  inferred: () => box({ fill: palette.paper, stroke: palette.soft, "stroke-dasharray": "4 2.5" }),
  coordinatesWith: () =>
    stroke(pathData`M3 9H25M7 5.5l-4 3.5l4 3.5M21 5.5l4 3.5l-4 3.5`, palette.accent, 1.75),
  model: () => element("circle", { cx: 14, cy: 9, r: 7, fill: palette.accent }),
};

/** One sign of a legend, 28 × 18 around its middle. */
export const swatchBody = (sign: Sign | ChartSign): Markup => drawn[sign]();

/** The sign as an `<svg>` beside its word in a page's legend; the word says it all to who cannot see it. */
export const swatch = (sign: Sign | ChartSign): Markup =>
  element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "diagram",
      viewBox: `0 0 ${swatchSize.width} ${swatchSize.height}`,
      width: swatchSize.width,
      height: swatchSize.height,
      "aria-hidden": "true",
      focusable: "false",
    },
    swatchBody(sign),
  );
