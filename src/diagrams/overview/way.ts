import type { ReferralPath } from "../../domain/organisation/graph/referral/referral-path.ts";
import { roundedWay, straightened } from "../drawing/marks/route.ts";
import type { Point } from "../drawing/places/metrics.ts";
import { lettered } from "../lettering.ts";
import { all, element, type Markup, pathData, translate } from "../markup.ts";
import { palette } from "../palette.ts";
import { outlines } from "../shapes.ts";
import { letters, nameInset, type Plan, rows } from "./plan.ts";
import { besideGutter, type Place } from "./where.ts";
import type { OverviewWords } from "./words.ts";

type Stop = { readonly id: string; readonly at: Place };
/** A way back runs beside the way there. */
const apart = 5;

/** The corners from one place to the next: up and down in the gutters, across in the two free rows. */
function cornersBetween(from: Place, to: Place, plan: Plan): readonly Point[] {
  const lower = isBelow(from) ? rows.lower : rows.lower - apart;
  if (to.row === "areaTeam" || to.row === "held") {
    const column = to.column ?? { x: to.x, width: 0 };
    const side = column.x + column.width - 1;
    const start = from.column === to.column ? [from] : [...down(from, lower), { x: side, y: lower }];
    const along = from.column === to.column ? [{ x: side, y: rows.area }] : [];
    return [...start, ...along, { x: side, y: to.y }, to];
  }
  if (to.row === "zone") {
    if (from.row === "office" && from.x >= plan.outer.x) return [from, { x: from.x, y: to.y }, to];
    return [...up(from), { x: to.x, y: top(from) }, to];
  }
  if (to.row === "team") {
    const gutter = to.x - besideGutter + 2;
    if (from.x === gutter) return [from, { x: gutter, y: to.y }, to];
    return [...up(from), { x: gutter, y: top(from) }, { x: gutter, y: to.y }, to];
  }
  if (isBelow(from) && isBelow(to) && from.column === to.column) return [from, to];
  if (isBelow(to) || isBelow(from)) {
    const leave = isBelow(from) ? from.x : from.x + apart;
    const arrive = to.x;
    return [from, { x: leave, y: from.y }, { x: leave, y: lower }, { x: arrive, y: lower }, to];
  }
  return [from, { x: from.x, y: rows.channel }, { x: to.x, y: rows.channel }, to];
}

const isBelow = ({ row }: Place): boolean =>
  row === "area" || row === "unit" || row === "areaTeam" || row === "held";
const down = (from: Place, lower: number): readonly Point[] => [from, { x: from.x, y: lower }];
/** The free row in which a way goes across: above the offices from there, and above the areas from below. */
const top = (from: Place): number => (isBelow(from) ? rows.lower : rows.channel);
const up = (from: Place): readonly Point[] => [from, { x: from.x, y: top(from) }];

/** The child's way: the only strong line, with a break where it leaves the department, and numbered actors. */
export function wayOf(
  path: ReferralPath & { readonly reached: true },
  placeOf: (id: string) => Place | undefined,
  plan: Plan,
  words: OverviewWords,
  /** On how many lines an office's name stands. */
  linesAt: (id: string) => number,
): { readonly under: Markup; readonly over: Markup } {
  const stops = path.actors.flatMap((id): readonly Stop[] => {
    const at = placeOf(id);
    return at === undefined ? [] : [{ id, at }];
  });
  const legs = stops.slice(1).map(({ at }, index) => cornersBetween((stops[index] as Stop).at, at, plan));
  const crossing = path.boundaries > 0 ? { x: plan.outer.x - 2, y: rows.channel } : null;
  return {
    under: element(
      "g",
      { fill: "none", "stroke-linejoin": "round", "stroke-width": 2.25 },
      legs.map((leg) => line(leg, palette.paper, 5)),
      element(
        "g",
        { class: "overview__line" },
        legs.map((leg) => line(leg, palette.signal)),
      ),
      crossing === null ? undefined : brokenAt(crossing),
    ),
    over: all(
      stops.map((stop, index) => badge(stop, index + 1, path, words)),
      stops.map((stop) => decides(stop, path, words, linesAt)),
      path.offer === "group" ? beside(stops.at(-1), words.group) : beside(stops[0], words.child),
    ),
  };
}

const line = (points: readonly Point[], stroke: string, strokeWidth?: number): Markup =>
  element("path", { d: roundedWay(straightened(points), 5), stroke, "stroke-width": strokeWidth });

function brokenAt({ x, y }: Point): Markup {
  return all(
    element("path", { d: pathData`M${x - 4} ${y}h8`, stroke: palette.paper, "stroke-width": 6 }),
    element("path", {
      d: pathData`M${x - 5} ${y + 6}l4 -12M${x + 1} ${y + 6}l4 -12`,
      stroke: palette.signal,
      "stroke-width": 1.75,
    }),
  );
}

function badge(
  { id, at }: Stop,
  number: number,
  path: ReferralPath & { readonly reached: true },
  { step }: OverviewWords,
): Markup {
  const decides = path.deciders.includes(id);
  const isProvider = at.row === "zone" || at.row === "held";
  const shape = isProvider
    ? outlines.specialNursery(11)
    : decides
      ? outlines.seat(10.5)
      : outlines.supportTeam(8.5);
  return element(
    "g",
    { transform: translate(at.x, at.y), "data-step": number },
    element("title", {}, `${step} ${number}`),
    element("path", { d: shape, fill: palette.signal, stroke: palette.paper, "stroke-width": 1.5 }),
    lettered(`${number}`, 0, 4, { size: letters, weight: "semibold", fill: palette.paper, anchor: "middle" }),
  );
}

/** Told only where it decides: below an office's name, above an area's bar. */
function decides(
  { id, at }: Stop,
  path: ReferralPath & { readonly reached: true },
  words: OverviewWords,
  linesAt: (id: string) => number,
): Markup | undefined {
  if (!path.deciders.includes(id)) return undefined;
  const style = { size: letters, weight: "semibold", fill: palette.signal, halo: palette.paper } as const;
  if (at.row === "area") return lettered(words.areaDecides, at.x - 2, rows.lower - 6, style);
  return at.row === "office"
    ? lettered(words.decides, at.x + nameInset - 2, rows.office + 15 + 13 * linesAt(id), style)
    : undefined;
}

/** The child's own unit and a group are units like any other, so they are told. */
const beside = (stop: Stop | undefined, text: string): Markup | undefined =>
  stop &&
  lettered(text, stop.at.x + 11, stop.at.y + 4, {
    size: letters,
    weight: "semibold",
    fill: palette.signal,
    halo: palette.paper,
  });
