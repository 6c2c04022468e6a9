import type { Language } from "../../domain/language.ts";
import type { Diagram } from "../diagram.ts";
import { lettered, wrapped } from "../lettering.ts";
import { all, element, type Markup, pathData } from "../markup.ts";
import { percent } from "../numerals.ts";
import { palette } from "../palette.ts";
import type { DiagramTable } from "../table.ts";
import { linear } from "./scale.ts";

type StabilityInput = {
  readonly rows: readonly {
    readonly id: string;
    readonly name: string;
    readonly weight: number;
    /** The weights of this criterion under which the winner still wins, the others kept in proportion. */
    readonly interval: readonly [from: number, to: number];
  }[];
  readonly language: Language;
  readonly words: {
    readonly title: string;
    readonly description: string;
    readonly criterion: string;
    readonly weight: string;
    readonly from: string;
    readonly to: string;
  };
  readonly width?: number;
};

const rowHeight = 30;

/** One line a criterion, 0 to 100 per cent weight: the bar is where the winner holds, the tick today's weight. */
export function stabilityIntervals({ rows, language, words, width = 640 }: StabilityInput): Diagram {
  const left = Math.min(190, width * 0.36);
  const x = linear([0, 1], [left, width - 2]);
  const bottom = rows.length * rowHeight + 4;
  return {
    width,
    height: bottom + 18,
    title: words.title,
    description: words.description,
    body: all(
      rows.map(({ id, name, weight, interval: [from, to] }, index) => {
        const middle = index * rowHeight + rowHeight / 2;
        return element(
          "g",
          { "data-id": id },
          element("title", {}, `${name}: ${percent(from, language)} – ${percent(to, language)}`),
          named(name, left - 12, middle),
          element("path", {
            d: pathData`M${x(0)} ${middle}H${x(1)}M${x(0)} ${middle - 4}v8M${x(1)} ${middle - 4}v8`,
            stroke: palette.line,
            fill: "none",
          }),
          element("rect", {
            x: x(from),
            y: middle - 5,
            width: Math.max(x(to) - x(from), 1.5),
            height: 10,
            fill: palette.accent,
          }),
          element("path", {
            d: pathData`M${x(weight)} ${middle - 10}v20`,
            stroke: palette.paper,
            "stroke-width": 5,
            fill: "none",
          }),
          element("path", {
            d: pathData`M${x(weight)} ${middle - 10}v20`,
            stroke: palette.ink,
            "stroke-width": 2,
            fill: "none",
          }),
        );
      }),
      [0, 0.5, 1].map((share) =>
        lettered(percent(share, language), x(share), bottom + 13, {
          size: 11,
          fill: palette.soft,
          anchor: share === 0 ? "start" : share === 1 ? "end" : "middle",
        }),
      ),
    ),
  };
}

function named(name: string, width: number, middle: number): Markup {
  const lines = wrapped(name, { width, size: 13 }, 2);
  const y = middle + 4.5 - (lines.length - 1) * 6.5;
  return lettered(lines, 0, y, { size: 13, fill: palette.ink, leading: 13 });
}

export const tableOfStability = ({ rows, language, words }: StabilityInput): DiagramTable => ({
  caption: words.title,
  head: [words.criterion, words.weight, words.from, words.to],
  rows: rows.map(({ name, weight, interval: [from, to] }) => [
    name,
    percent(weight, language, 1),
    percent(from, language, 1),
    percent(to, language, 1),
  ]),
});
