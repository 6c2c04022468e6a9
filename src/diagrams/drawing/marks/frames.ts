import { lettered, shortened, wrapped } from "../../lettering.ts";
import { all, element, type Markup, pathData, translate } from "../../markup.ts";
import { laneTints, palette } from "../../palette.ts";
import { outlines } from "../../shapes.ts";
import type { Mark } from "../moved.ts";
import type { PlacedBar } from "../placed/bars.ts";
import type { Placed } from "../placed/placed.ts";
import type { DrawingWords } from "../words.ts";

/** The pale lanes of the departments, the desks of their sections, and the columns of their areas. */
export function frames(placed: Placed): Markup {
  const { lanes, desks, columns, places, barOf } = placed;
  const { metrics } = places;
  const corner = places.size === "small" ? 2 : 4;
  return all(
    lanes.map((lane) =>
      element("rect", {
        x: lane.x,
        y: lane.y,
        width: lane.width,
        height: lane.height,
        fill: laneTints[lane.index % laneTints.length],
      }),
    ),
    lanes.map((lane) => panel(placed, lane.id, lane.host)),
    desks
      .filter(({ direct }) => !direct)
      .map((desk) =>
        element("path", {
          d: pathData`M${desk.x} ${desk.y}h${desk.width}v${desk.height - corner}q0 ${corner} ${-corner} ${corner}h${2 * corner - desk.width}q${-corner} 0 ${-corner} ${-corner}Z`,
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

/** The daycare section's desk opens downwards into a panel with the areas it leads. */
function panel({ places, columns }: Placed, lane: string, host: string | null): Markup | undefined {
  const desk = places.desks.get(host ?? "");
  const own = columns.filter((column) => column.lane === lane);
  const first = own[0];
  const box = places.lanes.get(lane);
  if (desk === undefined || desk.direct || first === undefined || box === undefined) return undefined;
  if (desk.below !== first.above) return undefined;
  const { lanePad, channel } = places.metrics;
  const pad = lanePad * 0.45;
  const top = desk.y + desk.height + channel * 0.22;
  const bottom = Math.max(...own.map(({ y, height }) => y + height)) + pad;
  const [left, right] = [lanePad - pad, box.width - lanePad + pad];
  const tabLeft = desk.x <= lanePad ? left : desk.x;
  return element("path", {
    d: pathData`M${tabLeft} ${desk.y}H${desk.x + desk.width}V${top}H${right}V${bottom}H${left}V${top}H${tabLeft}Z`,
    fill: palette.paper,
  });
}

/** The leaders: a bar on top of what each leads, thick and in accent where it holds the duty to coordinate. */
export function leaders(
  { bars, places }: Placed,
  words: DrawingWords,
  marked: (id: string) => Mark | null,
): Markup {
  const { metrics } = places;
  return all(
    bars.map((bar) => {
      const thick = bar.coordinates ? metrics.heldBar : metrics.bar;
      return element(
        "g",
        { class: `bar ${marked(bar.id)?.class ?? ""}`.trim(), "data-id": bar.id },
        element("title", {}, titleOf(bar, words, marked(bar.id))),
        bar.led
          ? element("rect", {
              x: bar.x,
              y: bar.y,
              width: bar.width,
              height: thick,
              fill: bar.coordinates ? palette.accent : palette.soft,
            })
          : undefined,
        bar.decides && bar.led
          ? seat(bar.anchor.x, bar.anchor.y + metrics.bar / 2, metrics.specialR * 0.72)
          : undefined,
      );
    }),
  );
}

export const seat = (x: number, y: number, r: number): Markup =>
  element("path", {
    d: outlines.seat(r),
    transform: translate(x, y),
    fill: palette.ink,
    stroke: palette.paper,
    "stroke-width": 1.5,
  });

const titleOf = (bar: PlacedBar, words: DrawingWords, mark: Mark | null): string =>
  [
    `${words.kinds[bar.kind]}: ${bar.name}`,
    bar.coordinates ? words.coordinates : "",
    bar.decides ? words.decides : "",
    bar.origin === "assumed" ? words.origins.assumed : "",
    mark?.text ?? "",
  ]
    .filter((part) => part !== "")
    .join(", ");

/** The names of those who lead, over whatever line passes them. */
export const leaderNames = ({ bars, places }: Placed): Markup =>
  all(bars.map((bar) => label(bar, places.size === "small", places.metrics)));

function label(bar: PlacedBar, small: boolean, metrics: Placed["places"]["metrics"]): Markup | undefined {
  if (bar.kind === "department") {
    const size = small ? 10.5 : 15;
    const x = metrics.lanePad + (small ? 0 : 2 * metrics.gutter);
    const name = shortened(bar.name, { width: bar.width - x - 8, size, weight: "semibold" });
    return lettered(name, x, bar.y + (small ? 15 : 25), { size, weight: "semibold", fill: palette.ink });
  }
  if (bar.kind === "section") {
    const size = small ? 9 : 13;
    const x = bar.x + 2 * metrics.gutter;
    const lines = wrapped(bar.name, { width: bar.width - 2 * metrics.gutter, size }, small ? 2 : 1);
    return lettered(lines, x, bar.y + metrics.heldBar + size * 0.95, {
      size,
      fill: palette.ink,
      leading: size * 1.05,
    });
  }
  if (small) return undefined;
  const x = bar.anchor.x + 10;
  const width = bar.x + bar.width - x - 4;
  const lines = wrapped(bar.name, { width, size: 12, weight: "semibold" }, 2);
  return lettered(lines, x, bar.y + metrics.heldBar + 13, {
    size: 12,
    weight: "semibold",
    fill: bar.led ? palette.ink : palette.soft,
    leading: 13.5,
    halo: true,
  });
}
