import type { OpenSums } from "./open-sums.ts";

/** A way on: `cell` is shifted after `before`, being of this `rank` among what can be shifted there. */
export type Step = {
  readonly open: OpenSums;
  readonly cost: number;
  readonly cell: number;
  readonly shift: 1 | -1;
  readonly before: Step | null;
  readonly rank: number;
};

type Waiting = Step & { readonly turn: number };

/** Steps by cost, of equal cost those with fewer sums open, of these the newest: a binary heap. */
export class StepQueue {
  readonly #steps: Waiting[] = [];
  #turns = 0;

  push(found: Step): void {
    const steps = this.#steps;
    const step = { ...found, turn: this.#turns++ };
    let at = steps.push(step) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(step, steps[parent] as Waiting)) break;
      steps[at] = steps[parent] as Waiting;
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
      if (child + 1 < steps.length && isBefore(steps[child + 1] as Waiting, steps[child] as Waiting)) child++;
      if (!isBefore(steps[child] as Waiting, last)) break;
      steps[at] = steps[child] as Waiting;
      at = child;
    }
    steps[at] = last;
    return first;
  }
}

function isBefore(a: Waiting, b: Waiting): boolean {
  if (a.cost !== b.cost) return a.cost < b.cost;
  return a.open.length < b.open.length || (a.open.length === b.open.length && a.turn > b.turn);
}
