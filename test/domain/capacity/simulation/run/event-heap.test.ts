import { expect } from "chai";
import fc from "fast-check";
import { EventHeap } from "../../../../../src/domain/capacity/simulation/run/event-heap.ts";

describe("the heap of events", () => {
  it("gives them back by time, with what they are", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 80 }), (given) => {
        const heap = new EventHeap(given.length);
        for (const time of given) heap.push(time, 2 * time);
        const taken: number[] = [];
        for (; heap.size > 0; heap.pop()) {
          expect(heap.kinds[0]).to.equal(2 * (heap.times[0] ?? -1));
          taken.push(heap.times[0] as number);
        }
        expect(taken).to.deep.equal([...given].sort((a, b) => a - b));
      }),
    );
  });

  it("replaces the first as a pop and a push would", () => {
    const heap = new EventHeap(3);
    for (const time of [5, 1, 3]) heap.push(time, time);
    heap.replaceFirst(4, 4);
    expect([heap.size, heap.times[0]]).to.deep.equal([3, 3]);
  });
});
