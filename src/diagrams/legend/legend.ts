import { lettered, widthOf } from "../lettering.ts";
import { all, element, type Markup, translate } from "../markup.ts";
import { palette } from "../palette.ts";
import type { ChartSign, Sign } from "./signs.ts";
import { swatchBody, swatchSize } from "./swatch.ts";

export type LegendItem = { readonly sign: Sign | ChartSign; readonly text: string };

const size = 12;
const line = 24;

/** Signs and their words side by side, on as many lines as the width asks for. */
export function legend(
  items: readonly LegendItem[],
  width: number,
): { readonly body: Markup; readonly height: number } {
  let [x, y] = [0, 0];
  const placed = items.map(({ sign, text }) => {
    const wide = swatchSize.width + 6 + widthOf(text, size) + 20;
    if (x > 0 && x + wide - 20 > width) [x, y] = [0, y + line];
    const at = { sign, text, x, y };
    x += wide;
    return at;
  });
  return {
    height: items.length === 0 ? 0 : y + line,
    body: all(
      placed.map((item) =>
        element(
          "g",
          { transform: translate(item.x, item.y) },
          swatchBody(item.sign),
          lettered(item.text, swatchSize.width + 6, 13.2, { size, fill: palette.soft }),
        ),
      ),
    ),
  };
}
