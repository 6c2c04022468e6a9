import type { Sums } from "./sums.ts";

/** Cells that rise (+1) and fall (-1) together and leave every sum as it is. */
export type Move = { readonly shifts: ReadonlyMap<number, 1 | -1>; readonly cost: number };

/** Where each cell stands: in which equations, as a part (+1) or as the total (-1). */
export type Incidence = readonly (readonly (readonly [equation: number, sign: 1 | -1])[])[];

export function incidenceOf({ cells, equations }: Sums): Incidence {
  const incidence: [number, 1 | -1][][] = cells.map(() => []);
  equations.forEach(({ total, parts }, equation) => {
    incidence[total]?.push([equation, -1]);
    for (const part of parts) incidence[part]?.push([equation, 1]);
  });
  return incidence;
}

/**
 * A way on: `open` are the equations that do not hold yet, as ±(equation + 1), the newest last; `cell` shifted
 * last.
 */
type Step = {
  readonly open: readonly number[];
  readonly cost: number;
  readonly cell: number;
  readonly shift: 1 | -1;
  readonly before: Step | null;
};

const mostSteps = 30_000;

/**
 * The cheapest move that lifts a cell, by the price of each further cell (Infinity: may not move): uniform-cost
 * search over the equations left open (Dijkstra 1959). In one table with totals this walks cells in turn along
 * rows and columns, the closed paths of Kelly, Golden & Assad (1992, Networks 22:397), with two equations open
 * at a time; linked tables may need more, at most `widest`. Null when none that is cheaper than `below` is
 * found.
 */
export function cheapestMove(
  sums: Sums,
  incidence: Incidence,
  start: number,
  price: (cell: number, shift: 1 | -1) => number,
  { below, widest }: { readonly below: number; readonly widest: number },
): Move | null {
  const first: Step = {
    open: opened([], incidence, start, 1) ?? [],
    cost: 0,
    cell: start,
    shift: 1,
    before: null,
  };
  const queue = new StepQueue();
  queue.push(first);
  /** The least that it has cost to leave just these equations open. */
  const cheapest = new Map([[keyOf(first.open), 0]]);
  for (let steps = 0; steps < mostSteps; steps++) {
    const step = queue.pop();
    if (step === undefined) return null;
    const newest = step.open.at(-1);
    if (newest === undefined) return { shifts: shiftsOf(step), cost: step.cost };
    if (step.cost > (cheapest.get(keyOf(step.open)) ?? 0)) continue;
    const { total, parts } = sums.equations[Math.abs(newest) - 1] as Sums["equations"][number];
    const fall = newest > 0 ? -1 : 1;
    for (let at = -1; at < parts.length; at++) {
      const cell = at === -1 ? total : (parts[at] as number);
      const shift = at === -1 ? (-fall as 1 | -1) : fall;
      const cost = step.cost + price(cell, shift);
      if (cost >= below || isOn(step, cell)) continue;
      const open = opened(step.open, incidence, cell, shift);
      if (open === null || open.length > widest) continue;
      const reached = keyOf(open);
      if (cost >= (cheapest.get(reached) ?? Number.POSITIVE_INFINITY)) continue;
      cheapest.set(reached, cost);
      const next = { open, cost, cell, shift, before: step };
      if (open.length === 0 && cost === step.cost) return { shifts: shiftsOf(next), cost };
      queue.push(next);
    }
  }
  return null;
}

/** The equations open after a shift; null where one would be off by two. */
function opened(
  open: readonly number[],
  incidence: Incidence,
  cell: number,
  shift: 1 | -1,
): readonly number[] | null {
  const next = [...open];
  for (const [equation, sign] of incidence[cell] ?? []) {
    const code = sign * shift * (equation + 1);
    if (next.includes(code)) return null;
    const closes = next.indexOf(-code);
    if (closes === -1) next.push(code);
    else next.splice(closes, 1);
  }
  return next;
}

/**
 * The same for the same equations in any order; a number for two of them, which are by far the most common.
 */
function keyOf(open: readonly number[]): string | number {
  const [one, other] = open;
  if (open.length !== 2 || one === undefined || other === undefined)
    return open.toSorted((a, b) => a - b).join();
  return Math.min(one, other) * 2 ** 24 + Math.max(one, other);
}

function isOn(last: Step, cell: number): boolean {
  for (let step: Step | null = last; step !== null; step = step.before) if (step.cell === cell) return true;
  return false;
}

function shiftsOf(last: Step): ReadonlyMap<number, 1 | -1> {
  const shifts = new Map<number, 1 | -1>();
  for (let step: Step | null = last; step !== null; step = step.before) shifts.set(step.cell, step.shift);
  return shifts;
}

/** Steps by cost, and of equal cost those with fewer equations open: a binary heap. */
class StepQueue {
  readonly #steps: Step[] = [];

  push(step: Step): void {
    const steps = this.#steps;
    let at = steps.push(step) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(step, steps[parent] as Step)) break;
      steps[at] = steps[parent] as Step;
      at = parent;
    }
    steps[at] = step;
  }

  pop(): Step | undefined {
    const steps = this.#steps;
    const first = steps[0];
    const last = steps.pop();
    if (last === undefined || steps.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= steps.length) break;
      if (child + 1 < steps.length && isBefore(steps[child + 1] as Step, steps[child] as Step)) child++;
      if (!isBefore(steps[child] as Step, last)) break;
      steps[at] = steps[child] as Step;
      at = child;
    }
    steps[at] = last;
    return first;
  }
}

function isBefore(a: Step, b: Step): boolean {
  return a.cost < b.cost || (a.cost === b.cost && a.open.length < b.open.length);
}
