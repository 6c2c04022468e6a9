import { curveCatmullRomClosed, line } from "d3-shape";
import { all, element, type Markup } from "../../markup.ts";
import { palette } from "../../palette.ts";
import { classWith, type MarkOf } from "../moved.ts";
import type { Placed } from "../placed/placed.ts";
import type { Point } from "../places/metrics.ts";
import type { DrawingWords } from "../words.ts";

/** More members than this are joined in reading order, not by the shortest way round. */
const mostUntangled = 80;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * A short way round through all the points that does not cross itself: the nearest next, then every pair of ties that
 * is shorter the other way round is turned (2-opt; Croes 1958) until none is.
 */
export function roundThrough(points: readonly Point[]): readonly Point[] {
  const [first, ...rest] = points;
  if (first === undefined || points.length > mostUntangled) return points;
  const tour = [first];
  while (rest.length > 0) {
    const at = tour.at(-1) ?? first;
    const nearest = rest.reduce((best, point, index) => {
      const held = rest[best];
      return held !== undefined && distance(at, point) < distance(at, held) ? index : best;
    }, 0);
    tour.push(...rest.splice(nearest, 1));
  }
  const at = (index: number): Point => tour[index % tour.length] ?? first;
  for (let better = true; better; ) {
    better = false;
    for (let i = 0; i < tour.length - 1; i++)
      for (let j = i + 2; j < tour.length; j++) {
        const [a, b, c, d] = [at(i), at(i + 1), at(j), at(j + 1)];
        if (distance(a, c) + distance(b, d) < distance(a, b) + distance(c, d) - 1e-9) {
          tour.splice(i + 1, j - i, ...tour.slice(i + 1, j + 1).reverse());
          better = true;
        }
      }
  }
  return tour;
}

const closed = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)
  .curve(curveCatmullRomClosed.alpha(0.5))
  .digits(2);

/** Each network as a dashed ring through its members; heavier where it is formal or holds the duty to coordinate. */
export function networkRings(placed: Placed, words: DrawingWords, marked: MarkOf): Markup {
  const { organisation, nodeOf, barOf, places } = placed;
  const unit = places.size === "small" ? 1 : 1.4;
  return all(
    organisation.networks.map((network) => {
      const members = network.members.flatMap((id) => nodeOf.get(id)?.at ?? barOf.get(id)?.anchor ?? []);
      const coordinates = organisation.coordination.includes(network.id);
      if (members.length < 2) return undefined;
      return element(
        "g",
        { class: classWith("network", marked(network.id)), "data-id": network.id },
        element(
          "title",
          {},
          `${words.kinds.network}: ${network.name[words.language]}${coordinates ? `, ${words.coordinates}` : ""}`,
        ),
        element("path", {
          d: closed(roundThrough(members)) ?? "",
          fill: "none",
          stroke: palette.accent,
          "stroke-width": (coordinates ? 2.25 : network.formal ? 1.5 : 1) * unit,
          "stroke-dasharray":
            coordinates || network.formal ? `${5 * unit} ${3.5 * unit}` : `${1.5 * unit} ${3 * unit}`,
        }),
        network.members.map((id) => {
          const node = nodeOf.get(id);
          if (node === undefined) return undefined;
          return element("circle", {
            cx: node.at.x,
            cy: node.at.y,
            r: node.r * 1.2 + 2,
            fill: palette.paper,
            stroke: palette.accent,
            "stroke-width": 0.75 * unit,
          });
        }),
      );
    }),
  );
}
