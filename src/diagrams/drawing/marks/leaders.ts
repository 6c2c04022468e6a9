import { lettered, shortened, widthOf, wrapped } from "../../lettering.ts";
import { all, element, type Markup, translate } from "../../markup.ts";
import { palette } from "../../palette.ts";
import { outlines } from "../../shapes.ts";
import { classWith, type Mark, type MarkOf } from "../moved.ts";
import type { PlacedBar } from "../placed/bars.ts";
import type { Placed } from "../placed/placed.ts";
import type { DrawingWords } from "../words.ts";
import { panelOf, tintOf } from "./ground.ts";

/** The leaders: a bar on top of what each leads, thick and in accent where it holds the duty to coordinate. */
export function leaders({ bars, places }: Placed, words: DrawingWords, marked: MarkOf): Markup {
  const { metrics } = places;
  return all(
    bars.map((bar) => {
      const thick = bar.coordinates ? metrics.heldBar : metrics.bar;
      return element(
        "g",
        { class: classWith("bar", marked(bar.id)), "data-id": bar.id },
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
export const leaderNames = (placed: Placed): Markup => all(placed.bars.map((bar) => label(bar, placed)));

function label(bar: PlacedBar, placed: Placed): Markup | undefined {
  const { metrics, size: drawing } = placed.places;
  const small = drawing === "small";
  if (bar.kind === "department") {
    const size = small ? 12 : 15;
    const x = metrics.lanePad + (small ? 18 : 2 * metrics.gutter);
    const name = shortened(bar.name, { width: bar.width - x - 8, size, weight: "semibold" });
    return lettered(name, x, bar.y + (small ? 17 : 25), { size, weight: "semibold", fill: palette.ink });
  }
  if (bar.kind === "section") {
    // Where there is little room the name stands under a badge, else beside it.
    const size = small ? 11.5 : 13;
    const x = bar.x + (small ? metrics.gutter + 4 : 2 * metrics.gutter);
    const room = bar.x + bar.width - x - 1;
    const name = widthOf(bar.name, size) <= room ? bar.name : bar.name.replace(/ \(.*\)$/, "");
    const lines = wrapped(name, { width: room, size }, small ? 2 : 1);
    return lettered(lines, x, bar.y + metrics.heldBar + (small ? 14.5 : size * 0.95), {
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
    halo: groundOf(bar.id, placed),
  });
}

/** A larger area lies on its lane, or on the panel that the lane's areas lie on. */
function groundOf(area: string, placed: Placed): string {
  if (!placed.outers.some(({ id }) => id === area)) return palette.paper;
  const lane = placed.containment.laneOf(area);
  return panelOf(placed, lane) === null ? tintOf(placed, lane) : palette.paper;
}
