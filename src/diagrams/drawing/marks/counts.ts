import { lettered } from "../../lettering.ts";
import { all, type Markup } from "../../markup.ts";
import { palette } from "../../palette.ts";
import type { Placed } from "../placed/placed.ts";

/** How many units each area has, where there are too many to name. */
export function unitCounts({ columns, places, containment }: Placed): Markup | undefined {
  if (places.metrics.count === 0) return undefined;
  const size = places.size === "small" ? 11.5 : 12;
  return all(
    columns.map(({ x, y, height, width, cells }) => {
      const present = [...cells.keys()].filter((id) => containment.cells.has(id)).length;
      return lettered(`${present}`, x + width - 4, y + height - 4, {
        size,
        fill: palette.soft,
        anchor: "end",
      });
    }),
  );
}
