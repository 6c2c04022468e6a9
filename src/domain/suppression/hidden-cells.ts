import { type Board, boardOf } from "./moves/board.ts";
import { cheapestMove, type KnownWays, type Move } from "./moves/move.ts";
import { newestFirst, type Order, shortestFirst } from "./moves/open-sums.ts";
import type { Cell, Sums } from "./sums.ts";
import type { SuppressionSettings } from "./table.ts";

/**
 * Why a cell is hidden. Which of the two must never be published with the table: it tells small from large.
 */
type Why = "small" | "protects";

export function isSmall(value: number, { threshold, zeros }: SuppressionSettings): boolean {
  return value < threshold && (value > 0 || zeros === "hide");
}

/** What a reader knows no hidden count to be under. */
export const floorOf = ({ zeros }: Pick<SuppressionSettings, "zeros">): 0 | 1 => (zeros === "show" ? 1 : 0);

const mayHide = (value: number, settings: SuppressionSettings) => value >= floorOf(settings);

/**
 * The cells to hide, by place: those that are small, and others that keep these from being computed. For each
 * hidden cell there are two tables, both without a negative count and with every published sum, in which it
 * differs by the threshold or more: a move up some steps and down others, all of whose cells are hidden. A move
 * speaks for all its cells, and hiding more never undoes it. Largest of the small first: what they need often
 * serves the rest. Should the search find no move, all is hidden: one more person anywhere is then a table that
 * the reader cannot rule out. `progress` hears the share of small cells that are seen to. What was `hiddenBefore`, by key,
 * stays hidden and is protected like the small: whoever saw the old numbers would else learn what was hidden in them.
 */
export function hiddenCells(
  sums: Sums,
  settings: SuppressionSettings,
  progress: (done: number) => void = () => {},
  hiddenBefore: ReadonlySet<string> = new Set(),
): ReadonlyMap<number, Why> {
  const value = (place: number) => (sums.cells[place] as Cell).value;
  const small = [...sums.cells.keys()].filter((place) => isSmall(value(place), settings));
  const kept = [...sums.cells.keys()].filter(
    (place) => hiddenBefore.has((sums.cells[place] as Cell).key) && mayHide(value(place), settings),
  );
  const hidden = new Map<number, Why>([
    ...kept.map((place) => [place, "protects"] as const),
    ...small.map((place) => [place, "small"] as const),
  ]);
  const board = boardOf(sums, floorOf(settings));
  for (const place of hidden.keys()) board.hide(place);
  const moveFor = protectingMoves(board, settings.threshold);
  const safe = new Set<number>();
  const first = [...hidden.keys()].sort((a, b) => value(b) - value(a));
  for (const [done, place] of first.entries()) {
    progress((done + 1) / first.length);
    if (safe.has(place)) continue;
    const move = moveFor(place);
    if (move === null) return allHidden(sums, hidden);
    for (const cell of move.shifts.keys()) {
      safe.add(cell);
      if (hidden.has(cell)) continue;
      hidden.set(cell, "protects");
      board.hide(cell);
    }
  }
  return hidden;
}

/** What is hidden, and whatever counts anybody. */
function allHidden({ cells }: Sums, hidden: ReadonlyMap<number, Why>): ReadonlyMap<number, Why> {
  const counting = [...cells.keys()].filter((place) => (cells[place] as Cell).value > 0);
  return new Map([...counting.map((place) => [place, "protects"] as const), ...hidden]);
}

/**
 * Finds for a cell the cheapest move that goes down as far as the cell can, half as far, or only up: among those that
 * leave two sums open on the way, which are quickly searched and nearly always there, or else among those that leave
 * four. Of these either order of closing sums finds some that the other does not; what served last is tried first.
 */
function protectingMoves(board: Board, threshold: number): (cell: number) => Move | null {
  const known = Array.from({ length: threshold + 1 }, (): KnownWays => new Map());
  const found = (cell: number, widest: number, order: Order): Move | null => {
    const most = Math.min(threshold, board.room[cell] as number);
    let best: Move | null = null;
    for (const rising of [most, most >> 1, 0]) {
      const below: number = best?.cost ?? Number.POSITIVE_INFINITY;
      if (below === 0) break;
      const bounds = { rising, falling: threshold - rising, below, widest, order };
      best = cheapestMove(board, cell, bounds, known[rising] as KnownWays) ?? best;
    }
    return best;
  };
  let [first, second]: readonly [Order, Order] = [shortestFirst, newestFirst];
  return (cell) => {
    const move = found(cell, 2, shortestFirst) ?? found(cell, 4, first);
    if (move !== null) return move;
    [first, second] = [second, first];
    return found(cell, 4, first);
  };
}
