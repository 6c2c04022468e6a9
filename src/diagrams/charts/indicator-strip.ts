import type { Diagram } from "../diagram.ts";
import { lettered, shortened, widthOf } from "../lettering.ts";
import { all, element, type Markup, pathData } from "../markup.ts";
import { palette } from "../palette.ts";
import type { DiagramTable } from "../table.ts";
import { linear } from "./scale.ts";

type IndicatorMark = {
  readonly id: string;
  /** One or two signs that stand in the dot: the model's number. */
  readonly sign: string;
  readonly name: string;
  /** 0 (worst of all consistent decisions) to 1 (best); null where it cannot be measured. */
  readonly scaled: number | null;
  /** The value in the indicator's own unit, as it is read: "4,6 aktører". */
  readonly value: string;
};

type IndicatorRow = {
  readonly id: string;
  readonly name: string;
  readonly worst: string;
  readonly best: string;
  readonly marks: readonly IndicatorMark[];
};

export type IndicatorStripInput = {
  readonly rows: readonly IndicatorRow[];
  readonly words: {
    readonly title: string;
    readonly description: string;
    readonly indicator: string;
    readonly worst: string;
    readonly best: string;
    readonly notMeasured: string;
  };
  readonly width?: number;
};

const dot = 9;

/** Each mark's level above the line, 0 for as many as there is room for: marks that would touch are stacked. */
export function dodged(positions: readonly number[], apart: number): readonly number[] {
  const levels: number[] = positions.map(() => 0);
  const order = positions.map((_, index) => index).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const last: number[] = [];
  for (const index of order) {
    const x = positions[index] ?? 0;
    const free = last.findIndex((end) => x - end >= apart);
    const level = free === -1 ? last.length : free;
    last[level] = x;
    levels[index] = level;
  }
  return levels;
}

/** One line an indicator, worst left and best right over all consistent decisions, with a numbered dot a model. */
export function indicatorStrip({ rows, words, width = 640 }: IndicatorStripInput): Diagram {
  const aside = width >= 560;
  const left = aside ? 190 : 0;
  const x = linear([0, 1], [left + dot + 1, width - dot - 1]);
  let bottom = 26;
  const drawn = rows.map((row) => {
    const marks = row.marks.filter((mark) => mark.scaled !== null);
    const levels = dodged(
      marks.map((mark) => x(mark.scaled ?? 0)),
      2 * dot - 1,
    );
    const rise = Math.max(0, ...levels) * (2 * dot - 1);
    const line = bottom + (aside ? 14 : 34) + rise;
    bottom = line + 30;
    return all(
      name(row, aside ? line + 5 : line - rise - 18, aside ? left - 12 : width),
      element("path", {
        d: pathData`M${x(0) - dot} ${line}H${x(1) + dot}M${x(0) - dot} ${line - 4}v8M${x(1) + dot} ${line - 4}v8`,
        stroke: palette.line,
        fill: "none",
      }),
      lettered(row.worst, x(0) - dot, line + 21, { size: 11, fill: palette.soft }),
      lettered(row.best, x(1) + dot, line + 21, { size: 11, fill: palette.soft, anchor: "end" }),
      marks.map((mark, index) =>
        numbered(mark, x(mark.scaled ?? 0), line, (levels[index] ?? 0) * (2 * dot - 1)),
      ),
    );
  });
  return {
    width,
    height: bottom,
    title: words.title,
    description: words.description,
    body: all(
      lettered(words.worst, x(0) - dot, 12, { size: 12, fill: palette.soft }),
      lettered(words.best, x(1) + dot, 12, { size: 12, fill: palette.soft, anchor: "end" }),
      drawn,
    ),
  };
}

const name = (row: IndicatorRow, y: number, width: number): Markup =>
  lettered(shortened(row.name, { width, size: 14, weight: "semibold" }), 0, y, {
    size: 14,
    weight: "semibold",
    fill: palette.ink,
  });

function numbered(mark: IndicatorMark, x: number, line: number, rise: number): Markup {
  const size = widthOf(mark.sign, 11) > 1.5 * dot ? 9 : 11;
  return element(
    "g",
    { "data-id": mark.id },
    element("title", {}, `${mark.name}: ${mark.value}`),
    element("circle", { cx: x, cy: line - rise, r: dot, fill: palette.accent, stroke: palette.paper }),
    lettered(mark.sign, x, line - rise + size * 0.36, {
      size,
      weight: "semibold",
      fill: palette.paper,
      anchor: "middle",
    }),
  );
}

export function tableOfIndicators({ rows, words }: IndicatorStripInput): DiagramTable {
  const names = rows[0]?.marks.map((mark) => mark.name) ?? [];
  return {
    caption: words.title,
    head: [words.indicator, ...names, words.worst, words.best],
    rows: rows.map((row) => [
      row.name,
      ...row.marks.map((mark) => (mark.scaled === null ? words.notMeasured : mark.value)),
      row.worst,
      row.best,
    ]),
  };
}
