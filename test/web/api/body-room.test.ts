import { expect } from "chai";
import { Overload } from "../../../src/app/overload.ts";
import { bodyRoom } from "../../../src/web/api/body-room.ts";

describe("the room for bodies", () => {
  /** When one is to come again who is refused so many bytes; null where there is room for them. */
  function refusal(take: (bytes: number) => void, bytes: number): number | null {
    try {
      take(bytes);
      return null;
    } catch (error) {
      if (!(error instanceof Overload)) throw error;
      return error.retryAfterSeconds;
    }
  }

  it("gives no address more than a quarter, and all together no more than there is", () => {
    const room = bodyRoom({ mostBytes: 400, now: () => 0 });
    expect(refusal(room.enter("a").take, 100)).to.equal(null);
    expect(refusal(room.enter("a").take, 1)).to.equal(1);
    for (const address of ["b", "c", "d"]) expect(refusal(room.enter(address).take, 100)).to.equal(null);
    expect(refusal(room.enter("e").take, 1)).to.equal(1);
  });

  it("has room again for as much as has left, however often that is said", () => {
    const room = bodyRoom({ mostBytes: 400, now: () => 0 });
    const place = room.enter("a");
    place.take(60);
    place.take(40);
    place.leave();
    place.leave();
    place.take(100);
    expect(refusal(room.enter("a").take, 101)).to.equal(1);
    expect(refusal(room.enter("a").take, 100)).to.equal(null);
  });

  it("sends away for as long as bodies have stayed of late", () => {
    let now = 0;
    const room = bodyRoom({ mostBytes: 400, now: () => now });
    for (let at = 0; at < 30; at++) {
      const place = room.enter("a");
      place.take(100);
      now += 8_000;
      place.leave();
    }
    expect(refusal(room.enter("a").take, 101)).to.equal(8);
  });
});
