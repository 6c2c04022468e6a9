import type { Language } from "../../domain/language.ts";
import type { Diagram } from "../diagram.ts";
import { lettered, wrapped } from "../lettering.ts";
import { all, element, type Markup, pathData, translate } from "../markup.ts";
import { percent } from "../numerals.ts";
import { palette } from "../palette.ts";
import type { DiagramTable } from "../table.ts";
import { linear } from "./scale.ts";

/** `weights` in the order of the criteria, summing to 1; null where the alternative never comes first. */
type Priorities = {
  readonly id: string;
  readonly name: string;
  readonly weights: readonly number[] | null;
};

type CentralWeightsInput = {
  readonly criteria: readonly { readonly id: string; readonly name: string }[];
  readonly alternatives: readonly Priorities[];
  readonly language: Language;
  readonly words: {
    readonly title: string;
    readonly description: string;
    readonly criterion: string;
    /** "lige vægt", beside the line that stands for it. */
    readonly equal: string;
    readonly never: string;
  };
  readonly width?: number;
};

const row = 28;
const head = 50;
const foot = 30;
const gap = 16;

/**
 * The priorities of somebody for whom each alternative comes first, as small bars in one column an alternative. The
 * line down each column is equal weight: longer bars are what such a reader cares more about than the others.
 */
export function centralWeights(input: CentralWeightsInput): Diagram {
  const { criteria, alternatives, words, width = 680 } = input;
  const across = Math.max(1, width < 560 ? Math.min(2, alternatives.length) : alternatives.length);
  const left = Math.min(180, width * 0.36);
  const column = (width - left - gap * across) / across;
  const equal = 1 / Math.max(criteria.length, 1);
  const most = Math.max(2 * equal, ...alternatives.flatMap(({ weights }) => weights ?? [])) * 1.05;
  const x = linear([0, most], [0, column]);
  const block = head + criteria.length * row + foot;
  const blocks = Math.ceil(alternatives.length / across);
  return {
    width,
    height: blocks * block,
    title: words.title,
    description: words.description,
    body: all(
      Array.from({ length: blocks }, (_, index) => names(criteria, left - 8, index * block + head)),
      alternatives.map((alternative, index) =>
        element(
          "g",
          {
            "data-id": alternative.id,
            transform: translate(
              left + gap + (index % across) * (column + gap),
              Math.floor(index / across) * block,
            ),
          },
          priorities(alternative, x, column, equal, input),
        ),
      ),
    ),
  };
}

const names = (criteria: CentralWeightsInput["criteria"], width: number, top: number): readonly Markup[] =>
  criteria.map(({ name }, index) => {
    const lines = wrapped(name, { width, size: 13 }, 2);
    const y = top + (index + 0.5) * row + 4.5 - (lines.length - 1) * 6.5;
    return lettered(lines, 0, y, { size: 13, fill: palette.ink, leading: 13 });
  });

function priorities(
  { name, weights }: Priorities,
  x: (weight: number) => number,
  column: number,
  equal: number,
  { criteria, language, words }: CentralWeightsInput,
): Markup {
  const lines = wrapped(name, { width: column, size: 13, weight: "semibold" }, 3);
  const heading = lettered(lines, 0, head - 8 - (lines.length - 1) * 14.5, {
    size: 13,
    weight: "semibold",
    fill: palette.ink,
    leading: 14.5,
  });
  if (weights === null) {
    const never = wrapped(words.never, { width: column, size: 12 }, 4);
    return all(heading, lettered(never, 0, head + row * 0.5 + 4, { size: 12, fill: palette.soft }));
  }
  const bottom = head + criteria.length * row;
  return all(
    heading,
    weights.map((weight, index) =>
      element(
        "g",
        {},
        element("title", {}, `${criteria[index]?.name ?? ""}: ${percent(weight, language, 1)}`),
        element("rect", {
          x: 0,
          y: head + index * row + 8,
          width: Math.max(x(weight), 0.5),
          height: 12,
          fill: palette.accent,
        }),
      ),
    ),
    [palette.paper, palette.ink].map((stroke) =>
      element("path", {
        d: pathData`M${x(equal)} ${head}V${bottom + 2}`,
        stroke,
        "stroke-width": stroke === palette.ink ? 1 : 3,
        fill: "none",
      }),
    ),
    lettered(
      wrapped(`${words.equal} ${percent(equal, language, 1)}`, { width: column, size: 11 }, 1),
      0,
      bottom + 16,
      {
        size: 11,
        fill: palette.soft,
      },
    ),
  );
}

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
