import { bisectRight } from "d3-array";

/** What one replication saw of one pool's own needs, or of all. Waits in weeks; null where nobody came. */
export type Outcome = {
  readonly came: number;
  readonly meanWait: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly p95: number | null;
  readonly shareWaitingLonger: number | null;
  /**
   * Mean number of those counted who wait, over the weeks they came in: came × meanWait / weeks (Little 1961).
   */
  readonly meanQueue: number;
  readonly utilisation: number | null;
  readonly borrowed: number | null;
  /** The share who met a pool with the competence asked for, of those who asked for one. */
  readonly covered: number | null;
};

/** Counts of one pool's own needs while a replication runs. */
export class Tally {
  came = 0;
  helped = 0;
  borrowed = 0;
  asked = 0;
  met = 0;
  /** Server-weeks worked in this pool within the weeks counted, for whomever. */
  worked = 0;
  /** Person-weeks waited, summed along the clock. */
  area = 0;
  #changed = 0;
  #delayed = 0;
  #waits = new Float64Array(256);

  /** The number waiting changes at a time: the area so far is added. */
  waitingUntil(now: number): void {
    this.area += (this.came - this.helped) * (now - this.#changed);
    this.#changed = now;
  }

  /** A wait above 0. */
  delayed(wait: number): void {
    if (this.#delayed === this.#waits.length) {
      const larger = new Float64Array(2 * this.#delayed);
      larger.set(this.#waits);
      this.#waits = larger;
    }
    this.#waits[this.#delayed++] = wait;
  }

  get waits(): Float64Array {
    return this.#waits.subarray(0, this.#delayed);
  }
}

/** The outcome of some tallies together, with so many servers over the weeks counted. */
export function outcomeOf(
  tallies: readonly Tally[],
  {
    servers,
    weeks,
    longerThan,
  }: { readonly servers: number; readonly weeks: number; readonly longerThan: number },
): Outcome {
  const sum = (value: (tally: Tally) => number) => tallies.reduce((total, tally) => total + value(tally), 0);
  const waits = together(tallies.map((tally) => tally.waits)).sort();
  const came = sum((tally) => tally.came);
  const asked = sum((tally) => tally.asked);
  const ofCame = (count: number) => (came === 0 ? null : count / came);
  const percentile = (share: number) => {
    const rank = Math.ceil(share * came) - 1 - (came - waits.length);
    return came === 0 ? null : rank < 0 ? 0 : (waits[rank] as number);
  };
  return {
    came,
    meanWait: ofCame(waits.reduce((total, wait) => total + wait, 0)),
    p50: percentile(0.5),
    p90: percentile(0.9),
    p95: percentile(0.95),
    shareWaitingLonger: ofCame(waits.length - bisectRight(waits, longerThan)),
    meanQueue: sum((tally) => tally.area) / weeks,
    utilisation: servers === 0 ? null : sum((tally) => tally.worked) / (servers * weeks),
    borrowed: ofCame(sum((tally) => tally.borrowed)),
    covered: asked === 0 ? null : sum((tally) => tally.met) / asked,
  };
}

function together(parts: readonly Float64Array[]): Float64Array {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const all = new Float64Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
