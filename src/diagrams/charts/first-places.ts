import type { Language } from "../../domain/language.ts";
import type { Diagram } from "../diagram.ts";
import { lettered, widthOf, wrapped } from "../lettering.ts";
import { all, element, pathData } from "../markup.ts";
import { percent } from "../numerals.ts";
import { palette, rankTints } from "../palette.ts";
import { linear } from "./scale.ts";

type FirstPlacesInput = {
  readonly rows: readonly { readonly id: string; readonly name: string; readonly share: number }[];
  readonly language: Language;
  readonly title: string;
  readonly width?: number;
};

const rowHeight = 26;
const thick = 16;

/** One bar an alternative, in the order given: how often it comes first. The longer, the darker; each says its own number. */
export function firstPlaces({ rows, language, title, width = 640 }: FirstPlacesInput): Diagram {
  const size = width < 480 ? 13 : 15;
  const nameWidth = Math.min(width * 0.42, Math.max(...rows.map(({ name }) => widthOf(name, size))) + 4);
  const left = nameWidth + 10;
  const labelWidth = widthOf(percent(1, language), size, "semibold") + 8;
  const x = linear([0, 1], [left, width - labelWidth]);
  const tints = rankTints(rows.length + 1);
  const longerThan = (share: number) => rows.filter((other) => other.share > share).length;
  return {
    width,
    height: rows.length * rowHeight,
    title,
    description: `${rows.map(({ name, share }) => `${name}: ${percent(share, language)}`).join(", ")}.`,
    body: all(
      element("path", {
        d: pathData`M${left} 0V${rows.length * rowHeight}`,
        stroke: palette.line,
        fill: "none",
      }),
      rows.map(({ id, name, share }, at) => {
        const middle = (at + 0.5) * rowHeight;
        const base = middle + size * 0.36;
        const rank = longerThan(share);
        return element(
          "g",
          { "data-id": id },
          lettered(wrapped(name, { width: nameWidth, size }, 1), 0, base, { size, fill: palette.ink }),
          element("rect", {
            class: rank === 0 ? "rank rank-first" : "rank",
            x: left,
            y: middle - thick / 2,
            width: Math.max(x(share) - left, 0.5),
            height: thick,
            fill: tints[rank] ?? palette.hair,
            stroke: palette.accent,
            "stroke-width": 0.5,
          }),
          lettered(percent(share, language), x(share) + 7, base, {
            size,
            weight: rank === 0 ? "semibold" : "regular",
            fill: palette.ink,
          }),
        );
      }),
    ),
  };
}
