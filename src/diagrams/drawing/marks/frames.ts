import { all, element, type Markup, pathData } from "../../markup.ts";
import { palette } from "../../palette.ts";
import type { Placed } from "../placed/placed.ts";
import { panelOf, tintOf } from "./ground.ts";

/** The pale lanes of the departments, the boxes of their sections, and the columns of their areas. */
export function frames(placed: Placed): Markup {
  const { lanes, sections, columns, places, barOf } = placed;
  const { metrics } = places;
  const corner = places.size === "small" ? 2 : 4;
  return all(
    lanes.map((lane) =>
      element("rect", {
        x: lane.x,
        y: lane.y,
        width: lane.width,
        height: lane.height,
        fill: tintOf(placed, lane.id),
      }),
    ),
    lanes.map((lane) => panel(placed, lane.id)),
    sections
      .filter(({ direct }) => !direct)
      .map((section) =>
        element("path", {
          d: pathData`M${section.x} ${section.y}h${section.width}v${section.height - corner}q0 ${corner} ${-corner} ${corner}h${2 * corner - section.width}q${-corner} 0 ${-corner} ${-corner}Z`,
          fill: palette.paper,
        }),
      ),
    columns.map((column) => {
      const led = barOf.get(column.area)?.led ?? false;
      const top = column.y;
      return element("path", {
        d: pathData`M${column.x + 0.5} ${top}v${column.height - corner}q0 ${corner} ${corner} ${corner}h${column.width - 1 - 2 * corner}q${corner} 0 ${corner} ${-corner}v${corner - column.height}`,
        fill: palette.paper,
        stroke: led ? palette.line : palette.hair,
        "stroke-width": 0.75,
        "stroke-dasharray": led ? undefined : `${metrics.bar} ${metrics.bar}`,
      });
    }),
  );
}

/** The daycare section opens downwards into a panel with the areas it leads. */
function panel(placed: Placed, lane: string): Markup | undefined {
  const held = panelOf(placed, lane);
  const box = placed.places.lanes.get(lane);
  if (held === null || box === undefined) return undefined;
  const { section, columns } = held;
  const { lanePad, channel } = placed.places.metrics;
  const pad = lanePad * 0.45;
  const top = section.y + section.height + channel * 0.22;
  const bottom = Math.max(...columns.map(({ y, height }) => y + height)) + pad;
  const [left, right] = [lanePad - pad, box.width - lanePad + pad];
  const tabLeft = section.x <= lanePad ? left : section.x;
  return element("path", {
    d: pathData`M${tabLeft} ${section.y}H${section.x + section.width}V${top}H${right}V${bottom}H${left}V${top}H${tabLeft}Z`,
    fill: palette.paper,
  });
}
