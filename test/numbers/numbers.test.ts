import { expect } from "chai";
import { checkNumbers } from "./check-numbers.ts";
import { notFinite } from "./finite.ts";

describe("the numbers of any problem", () => {
  it("are within their stated errors, proven where they are exact, told truly, and finite", function () {
    this.timeout(60_000);
    const done: number[] = [];
    const checked = checkNumbers(25, 3, (problems) => done.push(problems));
    expect(checked.flatMap(({ wrong }) => wrong)).to.deep.equal([]);
    expect(checked.find(({ what }) => what === "sentences true")?.count).to.be.above(500);
    expect(done.at(-1)).to.equal(25);
  });

  it("are looked through to the last, in numbers and in words", () => {
    const answer = { a: [1, { b: Number.NaN }], words: ["worth ∞"], none: null };
    expect(notFinite(answer)).to.deep.equal([".a.1.b is NaN", ".words.0 says worth ∞"]);
  });
});
