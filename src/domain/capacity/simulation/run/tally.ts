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
