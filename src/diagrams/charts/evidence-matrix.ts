import type { Diagram } from "../diagram.ts";
import { lettered, wrapped } from "../lettering.ts";
import { all, element, type Markup, pathData } from "../markup.ts";
import { palette } from "../palette.ts";
import { cellSizes, type EvidenceCell, evidenceCell } from "./evidence-cell.ts";

type EvidenceMatrixInput = {
  /** The number stands in a dot before the name, if it has one. */
  readonly columns: readonly { readonly number: string; readonly name: string }[];
  readonly rows: readonly {
    readonly name: string;
    /** One a column. `said` stands under it: "2 for, 1 imod". */
    readonly cells: readonly (EvidenceCell & { readonly said: string })[];
  }[];
  readonly words: { readonly title: string; readonly description: string };
};

const nameWidth = 220;
const columnWidth = 184;
const headHeight = 40;
const rowHeight = 58;
const dot = 9;

/** Criteria by models: a cell each, with what has been said in words below it. */
export function evidenceMatrix({ columns, rows, words }: EvidenceMatrixInput): Diagram {
  const [width, height] = [nameWidth + columns.length * columnWidth, headHeight + rows.length * rowHeight];
  const left = (column: number) => nameWidth + column * columnWidth;
  return {
    width,
    height,
    ...words,
    body: all(
      columns.map((column, at) => head(column, left(at))),
      rows.map(({ name, cells }, at) => {
        const top = headHeight + at * rowHeight;
        return all(
          element("path", {
            d: pathData`M0 ${top}H${width}`,
            stroke: at === 0 ? palette.line : palette.hair,
          }),
          lettered(wrapped(name, { width: nameWidth - 24, size: 14, weight: "semibold" }, 2), 0, top + 25, {
            size: 14,
            weight: "semibold",
            fill: palette.ink,
            leading: 18,
          }),
          cells.map((cell, column) => cellAt(cell, left(column), top)),
        );
      }),
    ),
  };
}

function head({ number, name }: EvidenceMatrixInput["columns"][number], x: number): Markup {
  const semibold = { weight: "semibold", fill: palette.ink } as const;
  return all(
    number === ""
      ? undefined
      : all(
          element("circle", { cx: x + dot, cy: 15, r: dot, fill: palette.accent }),
          lettered(number, x + dot, 19, { ...semibold, size: 11, fill: palette.paper, anchor: "middle" }),
        ),
    lettered(
      wrapped(name, { width: columnWidth - 2 * dot - 20, size: 13, weight: "semibold" }, 1),
      number === "" ? x : x + 25,
      19.5,
      {
        ...semibold,
        size: 13,
      },
    ),
  );
}

function cellAt(
  { said, ...cell }: EvidenceMatrixInput["rows"][number]["cells"][number],
  x: number,
  top: number,
): Markup {
  return element(
    "g",
    { transform: `translate(${x} ${top + 12})` },
    element("title", {}, `${cell.title}: ${said}`),
    evidenceCell(cell, cellSizes.medium).body,
    lettered(said, 1.5, 35, { size: 11.5, fill: palette.soft }),
  );
}
