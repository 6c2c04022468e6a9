import { lettered } from "../lettering.ts";
import { all, element, type Markup, pathData, translate } from "../markup.ts";
import { palette } from "../palette.ts";
import { outlines } from "../shapes.ts";
import type { Stop } from "./stops.ts";
import type { PathWords } from "./words.ts";

/** Half the width of an actor. */
export const r = 9;

export type At = { readonly x: number; readonly y: number };
type Tie = { readonly handOver: boolean; readonly changesDepartment: boolean };

/** An arrow where the case changes hands, a break where it changes department. */
export function way(
  tie: Tie,
  from: At | undefined,
  to: At | undefined,
  words: PathWords,
): Markup | undefined {
  if (from === undefined || to === undefined) return undefined;
  const middle = to.x - r - 11;
  const turn = pathData`M${from.x} ${from.y}H${middle - 5}Q${middle} ${from.y} ${middle} ${from.y + Math.sign(to.y - from.y) * 5}V${to.y - Math.sign(to.y - from.y) * 5}Q${middle} ${to.y} ${middle + 5} ${to.y}H${to.x}`;
  const d = from.y === to.y ? pathData`M${from.x} ${from.y}H${to.x}` : turn;
  const line = (data: string, stroke: string, wide: number) =>
    element("path", { d: data, fill: "none", stroke, "stroke-width": wide });
  const break_ = (from.y + to.y) / 2;
  const tip = to.x - r - 4;
  return element(
    "g",
    {},
    element("title", {}, tie.changesDepartment ? words.crossing : tie.handOver ? words.handOver : ""),
    line(d, palette.signal, 2),
    tie.handOver ? line(pathData`M${tip - 4} ${to.y - 4}l4 4l-4 4`, palette.signal, 2) : undefined,
    tie.changesDepartment && from.y !== to.y
      ? all(
          line(pathData`M${middle} ${break_ - 3}v6`, palette.paper, 5),
          line(
            pathData`M${middle - 5} ${break_ - 1.5}l10 -3M${middle - 5} ${break_ + 4.5}l10 -3`,
            palette.signal,
            1.5,
          ),
        )
      : undefined,
  );
}

export function actor(
  stop: Stop,
  index: number,
  at: At | undefined,
  count: number,
  reached: boolean,
): Markup | undefined {
  if (at === undefined) return undefined;
  const outline = stop.decides ? outlines.seat : outlines[stop.outline];
  const last = reached && index === count - 1 && count > 1;
  return element(
    "g",
    { transform: translate(at.x, at.y), "data-id": stop.id },
    element("title", {}, stop.name),
    last
      ? element("path", {
          d: outline(r + 3.5),
          fill: palette.paper,
          stroke: palette.signal,
          "stroke-width": 1.5,
        })
      : undefined,
    element("path", {
      d: outline(last ? r - 0.5 : r),
      fill: reached ? palette.signal : palette.paper,
      stroke: reached ? palette.paper : palette.signal,
    }),
    lettered(reached ? `${index + 1}` : "?", 0, 4, {
      size: 11.5,
      weight: "semibold",
      fill: reached ? palette.paper : palette.signal,
      anchor: "middle",
    }),
  );
}
