import { expect } from "chai";
import { counted } from "../../../src/cli/printing/counted.ts";

describe("a number of something", () => {
  it("is singular for one alone", () => {
    const weeks = [0, 1, "1", "1,5", "11", "1.001"].map((number) => counted(number, "uge", "uger"));
    expect(weeks).to.deep.equal(["0 uger", "1 uge", "1 uge", "1,5 uger", "11 uger", "1.001 uger"]);
  });
});
