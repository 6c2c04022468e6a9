import { cumsum } from "d3-array";
import type { Language } from "../../domain/language.ts";
import type { Diagram } from "../diagram.ts";
import { lettered, widthOf, wrapped } from "../lettering.ts";
import { all, element, type Markup, pathData } from "../markup.ts";
import { percent } from "../numerals.ts";
import { palette, rankTints } from "../palette.ts";
import type { DiagramTable } from "../table.ts";
import { linear } from "./scale.ts";

/** `shares[r]` is the share of all weightings and values under which the alternative ranks r + 1; they sum to 1. */
type Acceptance = {
  readonly id: string;
  readonly name: string;
  readonly shares: readonly number[];
  /** The standard error of the first share. */
  readonly standardError: number;
};

type AcceptabilityWords = {
  readonly title: string;
  readonly description: string;
  readonly alternative: string;
  /** One name per rank: "nr. 1", "nr. 2". */
  readonly ranks: readonly string[];
};

type AcceptabilityInput = {
  readonly rows: readonly Acceptance[];
  readonly language: Language;
  readonly words: AcceptabilityWords;
  readonly width?: number;
};

/** "54 % ± 0,5"; an error that is only small is "< 0,1", not none. */
const firstShare = ({ shares, standardError }: Acceptance, language: Language): string => {
  const points = (error: number) => percent(error, language, 1).replace(/\s*%$/, "");
  const isSmall = standardError > 0 && standardError < 0.001;
  return `${percent(shares[0] ?? 0, language)} ± ${isSmall ? `< ${points(0.001)}` : points(standardError)}`;
};

/** One bar an alternative, in the order given: how often it comes first (darkest) to last (palest), of all. */
export function acceptability({ rows, language, words, width = 640 }: AcceptabilityInput): Diagram {
  const aside = width >= 520;
  const nameWidth = aside ? Math.min(200, width * 0.3) : width;
  const shareWidth = 92;
  const left = (aside ? nameWidth + 12 : 0) + (aside ? shareWidth : 0);
  const rowHeight = aside ? 38 : 48;
  const head = 22;
  const thick = 20;
  const x = linear([0, 1], [left, width - 1]);
  const tints = rankTints(words.ranks.length);
  const bottom = head + rows.length * rowHeight;
  return {
    width,
    height: bottom + 20,
    title: words.title,
    description: words.description,
    body: all(
      key(words.ranks, tints, left),
      axis(x, head, bottom, language),
      rows.map((row, index) => {
        const top = head + index * rowHeight + (aside ? (rowHeight - thick) / 2 : 22);
        const base = aside ? top + 14.5 : top - 7;
        const measure = {
          width: aside ? nameWidth : width - shareWidth - 8,
          size: 14,
          weight: "semibold",
        } as const;
        const name = wrapped(row.name, measure, aside ? 2 : 1);
        return element(
          "g",
          { "data-id": row.id },
          element("title", {}, `${row.name}: ${firstShare(row, language)}`),
          lettered(name, 0, base - (name.length - 1) * 8, {
            size: 14,
            weight: "semibold",
            fill: palette.ink,
            leading: 16,
          }),
          lettered(firstShare(row, language), aside ? left - 12 : width, base, {
            size: 13,
            fill: palette.ink,
            anchor: "end",
          }),
          stack(row, x, top, thick, tints),
        );
      }),
    ),
  };
}

function stack(
  row: Acceptance,
  x: (share: number) => number,
  top: number,
  thick: number,
  tints: readonly string[],
) {
  const ends = cumsum(row.shares);
  return row.shares.map((share, rank) => {
    const [from, to] = [x((ends[rank] ?? 0) - share), x(ends[rank] ?? 0)];
    const wide = to - from - 1;
    if (wide <= 0) return undefined;
    const label = `${rank + 1}`;
    return all(
      element("rect", {
        class: rank === 0 ? "rank rank-first" : "rank",
        x: from + 0.25,
        y: top,
        width: Math.max(wide, 0.5),
        height: thick,
        fill: tints[rank] ?? palette.hair,
        stroke: rank === 0 ? undefined : palette.accent,
        "stroke-width": rank === 0 ? undefined : 0.5,
      }),
      wide > widthOf(label, 11) + 8
        ? lettered(label, from + wide / 2, top + thick / 2 + 4, {
            size: 11,
            fill: rank < row.shares.length * 0.4 ? palette.paper : palette.ink,
            anchor: "middle",
            class: rank === 0 ? "rank-number rank-number-first" : "rank-number",
          })
        : undefined,
    );
  });
}

function key(ranks: readonly string[], tints: readonly string[], left: number): Markup {
  let x = left;
  return all(
    ranks.map((rank, index) => {
      const at = x;
      x += 16 + widthOf(rank, 12) + 14;
      return all(
        element("rect", {
          class: index === 0 ? "rank rank-first" : "rank",
          x: at + 0.25,
          y: 2.25,
          width: 11.5,
          height: 11.5,
          fill: tints[index] ?? palette.hair,
          stroke: palette.accent,
          "stroke-width": 0.5,
        }),
        lettered(rank, at + 17, 12.5, { size: 12, fill: palette.soft }),
      );
    }),
  );
}

function axis(x: (share: number) => number, top: number, bottom: number, language: Language): Markup {
  return all(
    [0, 0.25, 0.5, 0.75, 1].map((share) =>
      all(
        element("path", {
          d: pathData`M${x(share)} ${top}V${bottom + 3}`,
          stroke: palette.hair,
          fill: "none",
        }),
        share === 0.25 || share === 0.75
          ? undefined
          : lettered(percent(share, language), x(share), bottom + 16, {
              size: 11,
              fill: palette.soft,
              anchor: share === 0 ? "start" : share === 1 ? "end" : "middle",
            }),
      ),
    ),
  );
}

export function tableOfAcceptability({ rows, language, words }: AcceptabilityInput): DiagramTable {
  return {
    caption: words.title,
    head: [words.alternative, ...words.ranks],
    rows: rows.map((row) => [
      row.name,
      ...row.shares.map((share, rank) => (rank === 0 ? firstShare(row, language) : percent(share, language))),
    ]),
  };
}
