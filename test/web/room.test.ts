import { expect } from "chai";
import { roomFor } from "../../src/web/room.ts";

/** A room of ten with `a`, `b` and `c` in it, each of three, asked for in that order. */
function fullRoom() {
  const room = roomFor<string>(10);
  for (const key of ["a", "b", "c"]) room.put(key, `value of ${key}`, 3);
  return room;
}
const keysIn = (room: ReturnType<typeof fullRoom>) =>
  ["a", "b", "c", "d"].filter((key) => room.get(key) !== undefined);

describe("a room of limited size", () => {
  it("gives what was put in, by its key, and nothing for another", () => {
    expect(fullRoom().get("b")).to.equal("value of b");
    expect(fullRoom().get("d")).to.equal(undefined);
  });

  it("lets go of what was asked for longest ago, as much as it must", () => {
    const room = fullRoom();
    room.get("a");
    room.put("d", "value of d", 3);
    expect(keysIn(room)).to.deep.equal(["a", "c", "d"]);
    const emptied = fullRoom();
    emptied.put("d", "value of d", 10);
    expect(keysIn(emptied)).to.deep.equal(["d"]);
  });

  it("keeps all that just fits", () => {
    const room = fullRoom();
    room.put("d", "value of d", 1);
    expect(keysIn(room)).to.deep.equal(["a", "b", "c", "d"]);
  });

  it("keeps one value under a key, by the size it has now", () => {
    const room = fullRoom();
    for (const size of [4, 2, 4]) room.put("a", `value of ${size}`, size);
    expect(room.get("a")).to.equal("value of 4");
    expect(keysIn(room)).to.deep.equal(["a", "b", "c"]);
    room.put("c", "grown", 5);
    expect(keysIn(room), "a was asked for longest ago").to.deep.equal(["b", "c"]);
  });

  it("keeps nothing larger than itself, and loses nothing for it", () => {
    const room = fullRoom();
    room.put("d", "value of d", 11);
    expect(keysIn(room)).to.deep.equal(["a", "b", "c"]);
    room.put("a", "grown", 11);
    expect(keysIn(room)).to.deep.equal(["b", "c"]);
  });
});
