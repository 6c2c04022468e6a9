import { expect } from "chai";
import { roomFor, roomsFor } from "../../../src/app/kept/room.ts";

const bytes = (value: number) => value;

describe("a room", () => {
  it("is shared by its shelves, which know nothing of each other's keys", () => {
    const room = roomFor(1_000);
    const [one, other] = [room.shelf(bytes), room.shelf(bytes)];
    one.set("a", 1);
    other.set("a", 2);
    expect([one.get("a"), other.get("a"), other.get("b")]).to.deep.equal([1, 2, undefined]);
  });

  it("lets go of what was used longest ago, whichever shelf it lies on", () => {
    const room = roomFor(1_000);
    const [one, other] = [room.shelf(bytes), room.shelf(bytes)];
    one.set("a", 400);
    other.set("b", 400);
    one.get("a");
    other.set("c", 400);
    expect([one.get("a"), other.get("b"), other.get("c")]).to.deep.equal([400, undefined, 400]);
  });

  it("keeps nothing larger than itself, and loses nothing by it", () => {
    const shelf = roomFor(1_000).shelf(bytes);
    shelf.set("a", 900);
    shelf.set("b", 1_001);
    expect([shelf.get("a"), shelf.get("b")]).to.deep.equal([900, undefined]);
    expect(roomFor(0).shelf(bytes).get("a")).to.equal(undefined);
  });

  it("counts keys, so that no number of empty answers fills memory", () => {
    const shelf = roomFor(1_000).shelf(() => 0);
    for (let at = 0; at < 100; at++) shelf.set(`${at}`.padStart(96, "0"), at);
    expect(
      Array.from({ length: 100 }, (_, at) => shelf.get(`${at}`.padStart(96, "0"))).filter(
        (kept) => kept !== undefined,
      ).length,
    ).to.be.below(11);
  });

  it("keeps a quarter for strangers, who take nothing from the house", () => {
    const rooms = roomsFor(4_000);
    const [house, strangers] = [rooms.house.shelf(bytes), rooms.strangers.shelf(bytes)];
    house.set("a", 2_900);
    strangers.set("a", 1_001);
    for (let at = 0; at < 100; at++) strangers.set(`${at}`, 900);
    expect([house.get("a"), strangers.get("a"), strangers.get("99")]).to.deep.equal([2_900, undefined, 900]);
  });
});
