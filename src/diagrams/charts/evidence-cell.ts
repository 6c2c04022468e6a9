import type { Diagram } from "../diagram.ts";
import { hatching } from "../hatching.ts";
import { lettered } from "../lettering.ts";
import { all, element, type Markup, pathData } from "../markup.ts";
import { palette } from "../palette.ts";
import { linear, type Scale } from "./scale.ts";

export type EvidenceCell = {
  /** The interval that the claims give, 0 (worst) to 1 (best); null where the source is silent. */
  readonly interval: readonly [low: number, high: number] | null;
  /** What the structure alone gives, on the same scale; null where it is not measured. */
  readonly structure: number | null;
  readonly title: string;
  readonly description?: string;
};

type CellSize = { readonly width: number; readonly height: number };
export const cellSizes = {
  small: { width: 84, height: 16 },
  medium: { width: 120, height: 20 },
  large: { width: 200, height: 28 },
} as const satisfies Readonly<Record<string, CellSize>>;

/** The structure's value lies where the published claims say it does not. A silent cell excludes nothing. */
export const disagrees = ({ interval, structure }: Pick<EvidenceCell, "interval" | "structure">): boolean =>
  interval !== null && structure !== null && (structure < interval[0] || structure > interval[1]);

/**
 * One cell of criteria × models. The line runs from worst to best with a mark at the middle. The bar is what the
 * claims leave open: right of the middle it speaks for and is filled, left of it against and is hollow. Hatched from
 * end to end is silence. The tick across is the structure's value; ≠ says that it lies outside the bar.
 */
export function evidenceCell(cell: EvidenceCell, size: CellSize = cellSizes.medium): Diagram {
  const { width, height } = size;
  const sign = height * 0.7;
  const middle = height / 2;
  const x = linear([0, 1], [1.5, width - sign - 4], { clamped: true });
  const thick = Math.round(height * 0.4);
  return {
    width,
    height,
    title: cell.title,
    description: cell.description ?? "",
    body: all(
      cell.interval === null ? silence(x, middle, thick) : scaleLine(x, middle, thick),
      cell.interval === null ? undefined : bar(cell.interval, x, middle, thick),
      cell.structure === null ? undefined : tick(x(cell.structure), middle, height),
      disagrees(cell)
        ? lettered("≠", width, middle + sign * 0.36, {
            size: sign,
            weight: "semibold",
            fill: palette.ink,
            anchor: "end",
          })
        : undefined,
    ),
  };
}

function scaleLine(x: Scale, middle: number, thick: number): Markup {
  const end = thick * 0.4;
  const d = pathData`M${x(0)} ${middle - end}v${2 * end}M${x(0)} ${middle}H${x(1)}M${x(1)} ${middle - end}v${2 * end}`;
  return all(
    element("path", { d, stroke: palette.line, fill: "none" }),
    element("path", {
      d: pathData`M${x(0.5)} ${middle - thick * 0.85}v${thick * 1.7}`,
      stroke: palette.line,
      fill: "none",
    }),
  );
}

function silence(x: Scale, middle: number, thick: number): Markup {
  const box = { x: x(0), y: middle - thick / 2, width: x(1) - x(0), height: thick };
  return all(
    element("path", {
      d: hatching(box, thick * 0.55),
      stroke: palette.line,
      "stroke-width": 0.75,
      fill: "none",
    }),
    element("path", {
      d: pathData`M${x(0.5)} ${middle - thick * 0.85}v${thick * 1.7}`,
      stroke: palette.line,
      fill: "none",
    }),
  );
}

function bar([low, high]: readonly [number, number], x: Scale, middle: number, thick: number): Markup {
  const part = (from: number, to: number, side: "for" | "against") => {
    if (to < from || (to === from && low !== high)) return undefined;
    const wide = Math.max(x(to) - x(from), 2);
    const inset = side === "against" ? 0.75 : 0;
    return element("rect", {
      x: x(from) + inset,
      y: middle - thick / 2 + inset,
      width: Math.max(wide - 2 * inset, 0.5),
      height: thick - 2 * inset,
      fill: side === "for" ? palette.accent : palette.paper,
      stroke: side === "for" ? undefined : palette.accent,
      "stroke-width": side === "for" ? undefined : 1.5,
    });
  };
  return all(
    low < 0.5 ? part(low, Math.min(high, 0.5), "against") : undefined,
    high > 0.5 || low === 0.5 ? part(Math.max(low, 0.5), high, "for") : undefined,
  );
}

function tick(x: number, middle: number, height: number): Markup {
  const [reach, wide] = [height * 0.45, height * 0.1];
  const d = pathData`M${x} ${middle - reach}v${2 * reach}`;
  return all(
    element("path", { d, stroke: palette.paper, "stroke-width": wide + 2.5, fill: "none" }),
    element("path", { d, stroke: palette.ink, "stroke-width": wide, fill: "none" }),
  );
}
