/**
 * Several lines of those who wait, first come first served, as linked lists in shared typed arrays: joining and
 * leaving take no memory but when more wait than ever before.
 */
export class Lines {
  /** The one in front of each line, or -1. */
  readonly first: Int32Array;
  readonly #last: Int32Array;
  #next = new Int32Array(64);
  #unused = 0;
  #freed = -1;
  /** Of each who waits: when they came, how long their course is at full speed, and which need they are. */
  cameAt = new Float64Array(64);
  lengths = new Float64Array(64);
  needs = new Int32Array(64);

  constructor(count: number) {
    this.first = new Int32Array(count).fill(-1);
    this.#last = new Int32Array(count).fill(-1);
  }

  join(line: number, cameAt: number, length: number, need: number): void {
    const place = this.#place();
    this.cameAt[place] = cameAt;
    this.lengths[place] = length;
    this.needs[place] = need;
    this.#next[place] = -1;
    if (this.first[line] === -1) this.first[line] = place;
    else this.#next[this.#last[line] as number] = place;
    this.#last[line] = place;
  }

  /** Takes the front of a line out; its values stand until the next one joins. */
  leave(line: number): number {
    const place = this.first[line] as number;
    this.first[line] = this.#next[place] as number;
    this.#next[place] = this.#freed;
    this.#freed = place;
    return place;
  }

  #place(): number {
    if (this.#freed === -1) {
      if (this.#unused === this.#next.length) this.#grow();
      return this.#unused++;
    }
    const place = this.#freed;
    this.#freed = this.#next[place] as number;
    return place;
  }

  #grow(): void {
    const size = 2 * this.#next.length;
    const larger = <T extends Int32Array | Float64Array>(into: T, from: T): T => {
      into.set(from);
      return into;
    };
    this.#next = larger(new Int32Array(size), this.#next);
    this.needs = larger(new Int32Array(size), this.needs);
    this.cameAt = larger(new Float64Array(size), this.cameAt);
    this.lengths = larger(new Float64Array(size), this.lengths);
  }
}
