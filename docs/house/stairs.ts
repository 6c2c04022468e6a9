import { lettered, widthOf } from "../../src/diagrams/lettering.ts";
import { all, element, type Markup, pathData } from "../../src/diagrams/markup.ts";
import { palette } from "../../src/diagrams/palette.ts";
import type { Tie } from "./plan.ts";

export type Landing = { readonly name: string; readonly y: number };

const step = 15;
const size = 12;

/**
 * Who uses whom, as stairs: each row's line runs right to those it uses, and down to them. What would run left or up, or
 * is not allowed, is in the signal colour. `x` is where the first step stands.
 */
export function stairs(landings: readonly Landing[], ties: readonly Tie[], x: number): Markup {
  const rank = new Map(landings.map(({ name }, at) => [name, at]));
  const drawn = ties.flatMap((tie) => {
    const [from, to] = [rank.get(tie.from), rank.get(tie.to)];
    return from === undefined || to === undefined ? [] : [{ ...tie, at: from, onto: to }];
  });
  const ordered = drawn.toSorted((a, b) => Number(isWrong(a)) - Number(isWrong(b)));
  const left = Math.round(x) + 0.5;
  const place = (at: number) => ({ x: left + at * step, y: (landings[at]?.y ?? 0) + 0.5 });
  return all(
    ordered.map((tie) => {
      const [from, to] = [place(tie.at), place(tie.onto)];
      const colour = isWrong(tie) ? palette.signal : palette.line;
      const tip = to.y + (to.y > from.y ? -5 : 5);
      return element(
        "g",
        { "data-from": tie.from, "data-to": tie.to },
        element("path", {
          d: pathData`M${from.x} ${from.y}H${to.x}V${tip}`,
          fill: "none",
          stroke: colour,
          "stroke-width": isWrong(tie) ? 2 : 1,
        }),
        element("circle", { cx: to.x, cy: from.y, r: 3, fill: colour }),
        element("path", {
          d: pathData`M${to.x - 3.5} ${tip + (to.y > from.y ? -4 : 4)}h7L${to.x} ${tip + (to.y > from.y ? 2 : -2)}Z`,
          fill: colour,
        }),
      );
    }),
    landings.map(({ name }, at) => {
      const { x, y } = place(at);
      return all(
        element("circle", { cx: x, cy: y, r: 4, fill: palette.ink }),
        lettered(name, x - 9, y + size / 3, { size, anchor: "end", fill: palette.ink }),
      );
    }),
  );
}

const isWrong = ({ at, onto, isOutward }: { at: number; onto: number; isOutward: boolean }) =>
  isOutward || onto < at;

/** How far left of the first step its names reach, so many steps down. */
export const reachOf = (names: readonly string[]): number =>
  Math.max(...names.map((name, at) => widthOf(name, size) + 9 - at * step));
