import { cheapestMove, type Incidence, incidenceOf, type Move } from "./move.ts";
import type { Cell, Sums } from "./sums.ts";
import type { SuppressionSettings } from "./table.ts";

/**
 * Why a cell is hidden. Which of the two must never be published with the table: it tells small from large.
 */
type Why = "small" | "protects";

export function isSmall(value: number, { threshold, zeros }: SuppressionSettings): boolean {
  return value < threshold && (value > 0 || zeros === "hide");
}

/**
 * The cells to hide, by place: those that are small, and others that keep these from being computed. For each
 * hidden cell there are two tables, both without a negative count and with every published sum, in which it
 * differs by the threshold or more: a move up some steps and down others, all of whose cells are hidden. A move
 * speaks for all its cells, and hiding more never undoes it. Largest of the small first: what they need often
 * serves the rest. Should the search find no move, all is hidden: one more person anywhere is then a table that
 * the reader cannot rule out. `progress` hears the share of small cells that are seen to.
 */
export function hiddenCells(
  sums: Sums,
  settings: SuppressionSettings,
  progress: (done: number) => void = () => {},
): ReadonlyMap<number, Why> {
  const incidence = incidenceOf(sums);
  const value = (place: number) => (sums.cells[place] as Cell).value;
  const small = [...sums.cells.keys()].filter((place) => isSmall(value(place), settings));
  const hidden = new Map<number, Why>(small.map((place) => [place, "small"]));
  const safe = new Set<number>();
  for (const [done, place] of small.sort((a, b) => value(b) - value(a)).entries()) {
    progress((done + 1) / small.length);
    if (safe.has(place)) continue;
    const move = protectingMove(sums, incidence, place, hidden, settings);
    const cells = move?.shifts.keys() ?? [...sums.cells.keys()].filter((cell) => value(cell) > 0);
    for (const cell of cells) {
      safe.add(cell);
      if (!hidden.has(cell)) hidden.set(cell, "protects");
    }
  }
  return hidden;
}

/**
 * The cheapest move found that goes down as far as the cell can, half as far, or only up: among those that
 * leave two sums open on the way, which are quickly searched and nearly always there, or else among those that
 * leave four.
 */
function protectingMove(
  sums: Sums,
  incidence: Incidence,
  start: number,
  hidden: ReadonlyMap<number, Why>,
  { threshold, zeros }: SuppressionSettings,
): Move | null {
  const room = ({ value }: Cell) => value - (zeros === "show" ? 1 : 0);
  const most = Math.min(threshold, room(sums.cells[start] as Cell));
  let best: Move | null = null;
  const search = (down: number, widest: number): Move | null => {
    const price = (place: number, shift: 1 | -1) => {
      const cell = sums.cells[place] as Cell;
      if (room(cell) < (shift === 1 ? down : threshold - down)) return Number.POSITIVE_INFINITY;
      return hidden.has(place) ? 0 : lossOf(cell);
    };
    return cheapestMove(sums, incidence, start, price, {
      below: best?.cost ?? Number.POSITIVE_INFINITY,
      widest,
    });
  };
  for (const widest of [2, 4]) {
    for (const down of [most, most >> 1, 0]) if (best?.cost !== 0) best = search(down, widest) ?? best;
    if (best !== null) return best;
  }
  return null;
}

/** What a reader loses with a cell: large counts say more, and totals most. */
function lossOf({ value, isTotal }: Cell): number {
  return (isTotal ? 4 : 1) * Math.log2(2 + value);
}
