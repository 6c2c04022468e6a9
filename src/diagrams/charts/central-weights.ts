import { scaleLinear } from "d3-scale";
import type { Language } from "../../domain/language.ts";
import type { Diagram } from "../diagram.ts";
import { lettered, shortened, wrapped } from "../lettering.ts";
import { all, element, type Markup, pathData } from "../markup.ts";
import { percent } from "../numerals.ts";
import { palette } from "../palette.ts";
import type { DiagramTable } from "../table.ts";

export type CentralWeightsInput = {
  readonly criteria: readonly { readonly id: string; readonly name: string }[];
  /** `weights` in the order of the criteria, summing to 1; null where the alternative never comes first. */
  readonly alternatives: readonly {
    readonly id: string;
    readonly name: string;
    readonly weights: readonly number[] | null;
  }[];
  readonly language: Language;
  readonly words: {
    readonly title: string;
    readonly description: string;
    readonly criterion: string;
    readonly equal: string;
    readonly never: string;
  };
  readonly width?: number;
};

const row = 24;

/**
 * The priorities of somebody for whom each alternative comes first, as small bars in one column an alternative. The
 * line down each column is equal weight: longer bars are what such a reader cares more about than the others.
 */
export function centralWeights({
  criteria,
  alternatives,
  language,
  words,
  width = 720,
}: CentralWeightsInput): Diagram {
  const columns = Math.max(alternatives.length, 1);
  const left = Math.min(180, width * 0.3);
  const gap = 16;
  const column = (width - left - gap * columns) / columns;
  const head = 44;
  const equal = 1 / Math.max(criteria.length, 1);
  const most = Math.max(2 * equal, ...alternatives.flatMap(({ weights }) => weights ?? [])) * 1.05;
  const x = scaleLinear([0, most], [0, column]);
  const bottom = head + criteria.length * row;
  return {
    width,
    height: bottom + 22,
    title: words.title,
    description: words.description,
    body: all(
      criteria.map(({ name }, index) =>
        lettered(shortened(name, { width: left - 4, size: 13 }), 0, head + index * row + 15.5, {
          size: 13,
          fill: palette.ink,
        }),
      ),
      alternatives.map(({ id, name, weights }, index) =>
        element(
          "g",
          { "data-id": id, transform: `translate(${left + gap + index * (column + gap)} 0)` },
          heading(name, column, head),
          weights === null
            ? lettered(wrapped(words.never, { width: column, size: 12 }, 4), 0, head + 16, {
                size: 12,
                fill: palette.soft,
              })
            : bars(weights, x, head, language),
          weights === null
            ? undefined
            : all(
                element("path", {
                  d: pathData`M${x(equal)} ${head}V${bottom + 4}`,
                  stroke: palette.ink,
                  "stroke-width": 0.75,
                  fill: "none",
                }),
                lettered(
                  index === 0
                    ? shortened(words.equal, { width: column + gap, size: 11 })
                    : percent(equal, language, 1),
                  index === 0 ? 0 : x(equal),
                  bottom + 17,
                  { size: 11, fill: palette.soft, anchor: index === 0 ? "start" : "middle" },
                ),
              ),
        ),
      ),
    ),
  };
}

const heading = (name: string, width: number, bottom: number): Markup => {
  const lines = wrapped(name, { width, size: 13, weight: "semibold" }, 2);
  return lettered(lines, 0, bottom - 12 - (lines.length - 1) * 15, {
    size: 13,
    weight: "semibold",
    fill: palette.ink,
    leading: 15,
  });
};

const bars = (weights: readonly number[], x: (weight: number) => number, top: number, language: Language) =>
  weights.map((weight, index) =>
    element(
      "g",
      {},
      element("title", {}, percent(weight, language, 1)),
      element("rect", {
        x: 0,
        y: top + index * row + 6,
        width: Math.max(x(weight), 0.5),
        height: 11,
        fill: palette.accent,
      }),
    ),
  );

export function tableOfCentralWeights({
  criteria,
  alternatives,
  language,
  words,
}: CentralWeightsInput): DiagramTable {
  return {
    caption: words.title,
    head: [words.criterion, ...alternatives.map(({ name }) => name)],
    rows: criteria.map(({ name }, index) => [
      name,
      ...alternatives.map(({ weights }) =>
        weights === null ? words.never : percent(weights[index] ?? 0, language, 1),
      ),
    ]),
  };
}
