import type { Board } from "./board.ts";

/** The sums that do not hold after some shifts, as ±(equation + 1): over (+) or under (-) their total by one. */
export type OpenSums = readonly number[];

/** What is open after one more shift; null where a sum would be off by two. */
export function openedBy(open: OpenSums, { standsIn }: Board, cell: number, shift: 1 | -1): OpenSums | null {
  const next = [...open];
  for (const [equation, sign] of standsIn[cell] ?? []) {
    const code = sign * shift * (equation + 1);
    if (next.includes(code)) return null;
    const closes = next.indexOf(-code);
    if (closes === -1) next.push(code);
    else next.splice(closes, 1);
  }
  return next;
}

/** The same for the same sums in any order; a number for two of them, which are by far the most common. */
export function keyOf(open: OpenSums): string | number {
  const [one, other] = open;
  if (open.length !== 2 || one === undefined || other === undefined)
    return open.toSorted((a, b) => a - b).join();
  return Math.min(one, other) * 2 ** 24 + Math.max(one, other);
}

/** How far those that rise, and those that fall, must be able to fall. */
export type Needed = { readonly rising: number; readonly falling: number };

/** A sum to close next: how its parts must shift, and how many of the hidden ones can. */
type Closing = { readonly equation: number; readonly shift: 1 | -1; readonly ready: number };

/** Which of the sums open is closed first. */
export type Order = (open: OpenSums, board: Board, needed: Needed) => Closing;

/** The shortest, which has the fewest ways on; of the equally short, where the fewest of the hidden can move. */
export function shortestFirst(open: OpenSums, board: Board, needed: Needed): Closing {
  const lengthOf = ({ equation }: Closing) =>
    (board.equations[equation] as Board["equations"][number]).parts.length;
  return open
    .map((code) => closing(code, board, needed))
    .reduce((best, other) => {
      const longer = lengthOf(other) - lengthOf(best);
      return longer < 0 || (longer === 0 && other.ready < best.ready) ? other : best;
    });
}

export const newestFirst: Order = (open, board, needed) => closing(open.at(-1) as number, board, needed);

function closing(code: number, { ready }: Board, needed: Needed): Closing {
  const equation = Math.abs(code) - 1;
  const shift = code > 0 ? -1 : 1;
  return { equation, shift, ready: ready(equation, roomFor(shift, needed)) };
}

export const roomFor = (shift: 1 | -1, { rising, falling }: Needed) => (shift === 1 ? rising : falling);
