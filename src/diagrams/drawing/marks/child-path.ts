import type { ReferralPath } from "../../../domain/organisation/graph/referral/referral-path.ts";
import { lettered } from "../../lettering.ts";
import { all, element, type Markup, pathData, translate } from "../../markup.ts";
import { palette } from "../../palette.ts";
import { outlines } from "../../shapes.ts";
import type { Placed } from "../placed/placed.ts";
import type { Point } from "../places/metrics.ts";
import type { DrawingWords } from "../words.ts";
import { type Access, accessesOf, roundedWay, wayBetween } from "./route.ts";

type PlacedStep = { readonly points: readonly Point[]; readonly crossing: Point | null };

/** The corners of every step of a path, from centre to centre, and where a step leaves its department. */
export function stepsOn(path: ReferralPath, placed: Placed): readonly PlacedStep[] {
  if (!path.reached) return [];
  const accesses = accessesOf(placed);
  const apart = placed.places.size === "small" ? 2.5 : 4;
  return path.steps.flatMap(({ from, to, changesDepartment }, index) => {
    const [start, end] = [accesses.get(from), accesses.get(to)];
    const outside = placed.places.outside.get(to);
    if (start !== undefined && outside !== undefined) return [wayOut(start, outside, placed)];
    if (start === undefined || end === undefined) return [];
    const points = wayBetween(start, end, placed, ((index % 3) - 1) * apart);
    return [{ points, crossing: changesDepartment ? boundaryOn(points, placed) : null }];
  });
}

/** By the free strip at the right edge, out of the last lane. */
function wayOut({ at, x, strips: [strip = at.y] }: Access, outside: Point, { places }: Placed): PlacedStep {
  const edge = places.width - places.metrics.lanePad / 2;
  const below = outside.y - places.metrics.resourceLine / 2;
  const points = [
    at,
    { x, y: at.y },
    { x, y: strip },
    { x: edge, y: strip },
    { x: edge, y: below },
    { x: outside.x, y: below },
    { x: outside.x, y: outside.y },
  ].filter(({ x, y }, index, points) => x !== points[index - 1]?.x || y !== points[index - 1]?.y);
  return { points, crossing: { x: edge, y: below - places.metrics.laneGap / 2 } };
}

/** The middle of the gap between two lanes, where the way passes it upright. */
function boundaryOn(points: readonly Point[], { places }: Placed): Point | null {
  for (const [index, to] of points.entries()) {
    const from = points[index - 1];
    if (from === undefined || from.x !== to.x) continue;
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    for (const lane of places.lanes.values()) {
      const edge = lane.y - places.metrics.laneGap / 2;
      if (lane.index > 0 && top < edge && edge < bottom) return { x: from.x, y: edge };
    }
  }
  return null;
}

const strokeWidth = (placed: Placed): number => (placed.places.size === "small" ? 2 : 3);

/** The child's way under the things it passes: the only strong line on the page, broken at a department's edge. */
function pathLines(path: ReferralPath, placed: Placed, words: DrawingWords): Markup {
  const steps = stepsOn(path, placed);
  const wide = strokeWidth(placed);
  const ways = steps.map(({ points }) => roundedWay(points, wide * 2.5));
  const line = (d: string, stroke: string, width: number) =>
    element("path", { d, stroke, "stroke-width": width, "stroke-linejoin": "round", fill: "none" });
  const gap = placed.places.metrics.laneGap;
  return element(
    "g",
    { class: "child-path" },
    ways.map((d) => line(d, palette.paper, wide + 3)),
    ways.map((d) => line(d, palette.signal, wide)),
    steps.map(({ crossing }) =>
      crossing === null
        ? undefined
        : element(
            "g",
            {},
            element("title", {}, words.crossing),
            line(pathData`M${crossing.x} ${crossing.y - gap * 0.3}v${gap * 0.6}`, palette.paper, wide + 2),
            line(
              pathData`M${crossing.x - gap * 0.45} ${crossing.y - gap * 0.18}l${gap * 0.9} ${-gap * 0.24}M${crossing.x - gap * 0.45} ${crossing.y + gap * 0.42}l${gap * 0.9} ${-gap * 0.24}`,
              palette.signal,
              wide * 0.75,
            ),
          ),
    ),
  );
}

/** The numbered actors on the way, over everything else: a diamond where the actor decides. */
function pathActors(path: ReferralPath, placed: Placed, words: DrawingWords): Markup {
  const small = placed.places.size === "small";
  const r = small ? 8 : 9.5;
  const actors = path.reached ? path.actors : [path.unit];
  const deciders = new Set(path.reached ? path.deciders : []);
  return element(
    "g",
    { class: "child-path" },
    actors.map((id, index) => {
      const node = placed.nodeOf.get(id);
      const bar = placed.barOf.get(id);
      const at = node?.at ?? bar?.anchor;
      if (at === undefined) return undefined;
      const reach = Math.max(r, node?.r ?? 0);
      const shape = deciders.has(id) ? outlines.seat(r * 1.15) : outlines[node?.kind ?? "supportTeam"](reach);
      const last = path.reached && index === actors.length - 1;
      return element(
        "g",
        {
          transform: translate(at.x, at.y),
          "data-step": index + 1,
        },
        element("title", {}, `${words.step} ${index + 1}: ${node?.name ?? bar?.name ?? ""}`),
        last
          ? element("path", {
              d: outlines[node?.kind ?? "supportTeam"](reach + (small ? 3 : 4)),
              fill: palette.paper,
              stroke: palette.signal,
              "stroke-width": 1.5,
            })
          : undefined,
        element("path", {
          d: shape,
          fill: path.reached ? palette.signal : palette.paper,
          stroke: path.reached ? palette.paper : palette.signal,
          "stroke-width": 1.5,
        }),
        lettered(path.reached ? `${index + 1}` : "?", 0, r * 0.5, {
          size: Math.max(11.5, r * 1.4),
          weight: "semibold",
          fill: path.reached ? palette.paper : palette.signal,
          anchor: "middle",
        }),
      );
    }),
  );
}

export const pathLayers = (path: ReferralPath | undefined, placed: Placed, words: DrawingWords) => ({
  under: path === undefined ? all() : pathLines(path, placed, words),
  over: path === undefined ? all() : pathActors(path, placed, words),
});
