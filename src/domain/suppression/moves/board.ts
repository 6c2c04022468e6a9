import { bisector } from "d3-array";
import type { Sums } from "../sums.ts";

/** The parts of a sum that may move: the hidden, most `room` first, and the rest, least loss first. */
type Line = { readonly hidden: number[]; readonly shown: number[] };

/**
 * The cells of some sums while more and more of them are hidden, in such order that a search need not look at all:
 * what each stands in, as a part (+1) or as the total (-1), how far it can fall (`room`), and what a reader loses
 * when it is hidden (`loss`, 0 once it is).
 */
export type Board = {
  readonly equations: Sums["equations"];
  readonly standsIn: readonly (readonly (readonly [equation: number, sign: 1 | -1])[])[];
  readonly room: readonly number[];
  readonly loss: readonly number[];
  readonly lines: readonly Line[];
  /** How many of a sum's hidden parts, which are the first, have so much room. */
  readonly ready: (equation: number, room: number) => number;
  readonly hide: (cell: number) => void;
};

/** With nothing hidden. A reader knows that no hidden cell is less than `floor`. */
export function boardOf({ cells, equations }: Sums, floor: number): Board {
  const standsIn: [number, 1 | -1][][] = cells.map(() => []);
  equations.forEach(({ total, parts }, equation) => {
    standsIn[total]?.push([equation, -1]);
    for (const part of parts) standsIn[part]?.push([equation, 1]);
  });
  const room = cells.map(({ value }) => value - floor);
  const loss = cells.map(lossOf);
  const at = (numbers: readonly number[], cell: number) => numbers[cell] as number;
  const lines = equations.map(({ parts }): Line => {
    const movable = parts.filter((part) => at(room, part) >= 0);
    return { hidden: [], shown: movable.sort((a, b) => at(loss, a) - at(loss, b)) };
  });
  const byRoom = bisector((cell: number) => -at(room, cell));
  const ready = (equation: number, needed: number) => byRoom.right((lines[equation] as Line).hidden, -needed);
  const hide = (cell: number) => {
    loss[cell] = 0;
    for (const [equation] of standsIn[cell] ?? []) {
      const { hidden, shown } = lines[equation] as Line;
      const place = shown.indexOf(cell);
      if (place === -1) continue;
      shown.splice(place, 1);
      hidden.splice(ready(equation, at(room, cell)), 0, cell);
    }
  };
  return { equations, standsIn, room, loss, lines, ready, hide };
}

/** Large counts say more, and totals most. */
function lossOf({ value, isTotal }: Sums["cells"][number]): number {
  return (isTotal ? 4 : 1) * Math.log2(2 + value);
}
