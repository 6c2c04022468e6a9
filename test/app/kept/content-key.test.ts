import { expect } from "chai";
import { contentKey } from "../../../src/app/kept/content-key.ts";

describe("contentKey", () => {
  it("does not see the order of keys, at any depth", () => {
    expect(contentKey({ a: 1, b: { c: [2, { d: 3, e: 4 }] } })).to.equal(
      contentKey({ b: { c: [2, { e: 4, d: 3 }] }, a: 1 }),
    );
  });

  it("sees the order of a list, a type and a value", () => {
    const keys = [[1, 2], [2, 1], ["1", 2], [1], {}, null, { a: null }, { a: 0 }].map(contentKey);
    expect(new Set(keys).size).to.equal(keys.length);
  });

  it("leaves out what is undefined", () => {
    expect(contentKey({ b: undefined, a: 1 })).to.equal(contentKey({ a: 1 }));
  });

  it("is SHA-256 of the canonical JSON", () => {
    expect(contentKey({})).to.equal("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  });
});
