/**
 * Coming events in the order of their times: a binary heap (Williams 1964, CACM 7:347) in two typed arrays.
 */
export class EventHeap {
  size = 0;
  readonly times: Float64Array;
  readonly kinds: Int32Array;

  constructor(capacity: number) {
    this.times = new Float64Array(capacity);
    this.kinds = new Int32Array(capacity);
  }

  push(time: number, kind: number): void {
    const { times, kinds } = this;
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = times[parent] as number;
      if (above <= time) break;
      times[at] = above;
      kinds[at] = kinds[parent] as number;
      at = parent;
    }
    times[at] = time;
    kinds[at] = kind;
  }

  /** Drops the first event. */
  pop(): void {
    this.size--;
    if (this.size > 0) this.replaceFirst(this.times[this.size] as number, this.kinds[this.size] as number);
  }

  /** Puts another event in the place of the first: a pop and a push at the price of one. */
  replaceFirst(time: number, kind: number): void {
    const { times, kinds, size } = this;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= size) break;
      // Which child is first is a coin's toss: added as a number, no processor can guess it wrong.
      if (child + 1 < size) child += Number((times[child + 1] as number) < (times[child] as number));
      const below = times[child] as number;
      if (below >= time) break;
      times[at] = below;
      kinds[at] = kinds[child] as number;
      at = child;
    }
    times[at] = time;
    kinds[at] = kind;
  }
}
