import { expect } from "chai";
import { wholeNumberOf } from "../../../src/cli/reading/typed.ts";

const read = (given?: string) =>
  wholeNumberOf({ options: given === undefined ? {} : { most: given } } as never, "most", 40);

describe("a whole number that is typed", () => {
  it("is taken up to the last that is allowed", () => {
    expect(["0", "7", "40"].map(read)).to.deep.equal([0, 7, 40]);
    expect(read()).to.equal(undefined);
  });

  for (const wrong of ["41", "-1", "1.5", "1e1", "", " 7", "seven"])
    it(`is not “${wrong}”`, () => {
      expect(() => read(wrong))
        .to.throw()
        .with.nested.property("faults[0].code", "not-a-whole-number");
    });
});
