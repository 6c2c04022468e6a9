import type { Board } from "./board.ts";
import { keyOf, type Needed, type Order, openedBy, roomFor } from "./open-sums.ts";
import { type Step, StepQueue } from "./steps.ts";

/** Cells that rise (+1) and fall (-1) together and leave every sum as it is. */
export type Move = { readonly shifts: ReadonlyMap<number, 1 | -1>; readonly cost: number };

type Bounds = Needed & { readonly below: number; readonly widest: number; readonly order: Order };

/** Hidden cells whose shifts close what is open. */
type Way = { readonly cell: number; readonly shift: 1 | -1; readonly next: Way | null };

/** What is open, and how it was closed for nothing before: hidden cells stay hidden. For one `Needed` only. */
export type KnownWays = Map<string | number, Way>;

const mostSteps = 100_000;

/** The total of a sum, which is tried by itself, in the place of a part's rank. */
const total = -1;

/**
 * The cheapest move that lifts a cell, by what is lost with each further cell: uniform-cost search over the sums left
 * open (Dijkstra 1959). In one table with totals this walks cells in turn along rows and columns, the closed paths of
 * Kelly, Golden & Assad (1992, Networks 22:397), with two sums open at a time; linked tables may need more, at most
 * `widest`. Of a sum's parts the cheapest is tried first, and the next only when nothing cheaper is left. Null when
 * none that costs less than `below` is found.
 */
export function cheapestMove(board: Board, start: number, bounds: Bounds, known: KnownWays): Move | null {
  const queue = new StepQueue();
  const done = new Set<string | number>();
  /** Whether there is such a step, to where none has led so far. */
  const isQueued = (before: Step, cell: number, shift: 1 | -1, rank: number): boolean => {
    const cost = before.cost + (board.loss[cell] as number);
    if (cost >= bounds.below || (board.room[cell] as number) < roomFor(shift, bounds)) return false;
    if (isOn(before, cell)) return false;
    const open = openedBy(before.open, board, cell, shift);
    if (open === null || open.length > bounds.widest || done.has(keyOf(open))) return false;
    queue.push({ open, cost, cell, shift, before, rank });
    return true;
  };
  const tryParts = (step: Step, from: number): void => {
    const { equation, shift, ready } = bounds.order(step.open, board, bounds);
    const { hidden, shown } = board.lines[equation] as Board["lines"][number];
    for (let rank = from; rank < ready + shown.length; rank++) {
      const part = (rank < ready ? hidden[rank] : shown[rank - ready]) as number;
      if (step.cost + (board.loss[part] as number) >= bounds.below) return;
      if (isQueued(step, part, shift, rank)) return;
    }
  };
  const tryTotal = (step: Step): void => {
    const { equation, shift } = bounds.order(step.open, board, bounds);
    const cell = board.equations[equation]?.total as number;
    isQueued(step, cell, shift === 1 ? -1 : 1, total);
  };
  const open = openedBy([], board, start, 1) ?? [];
  queue.push({ open, cost: 0, cell: start, shift: 1, before: null, rank: total });
  for (let steps = 0; steps < mostSteps; steps++) {
    const step = queue.pop();
    if (step === undefined) return null;
    const way = known.get(keyOf(step.open));
    if (step.open.length === 0 || (way !== undefined && !shares(way, step))) {
      return { shifts: shiftsOf(step, way ?? null, known), cost: step.cost };
    }
    if (step.before !== null && step.rank !== total) tryParts(step.before, step.rank + 1);
    const key = keyOf(step.open);
    if (done.has(key)) continue;
    done.add(key);
    tryParts(step, 0);
    tryTotal(step);
  }
  return null;
}

function isOn(last: Step, cell: number): boolean {
  for (let step: Step | null = last; step !== null; step = step.before) if (step.cell === cell) return true;
  return false;
}

function shares(way: Way, step: Step): boolean {
  for (let shift: Way | null = way; shift !== null; shift = shift.next)
    if (isOn(step, shift.cell)) return true;
  return false;
}

/** All shifts of a move; what closes for nothing what its steps leave open is known from now on. */
function shiftsOf(last: Step, way: Way | null, known: KnownWays): ReadonlyMap<number, 1 | -1> {
  const shifts = new Map<number, 1 | -1>();
  let rest = way;
  for (let shift = way; shift !== null; shift = shift.next) shifts.set(shift.cell, shift.shift);
  for (let step: Step | null = last; step !== null; step = step.before) {
    if (step.cost === last.cost && rest !== null) known.set(keyOf(step.open), rest);
    rest = { cell: step.cell, shift: step.shift, next: rest };
    shifts.set(step.cell, step.shift);
  }
  return shifts;
}
