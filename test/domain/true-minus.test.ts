import { expect } from "chai";
import { numbersIn } from "../../src/cli/printing/numbers.ts";
import { numberWords } from "../../src/domain/decision/words/parts/number-words.ts";
import { formats } from "../../src/texts/format.ts";

describe("a negative number", () => {
  it("has a minus sign, not a hyphen, in sentences, tables and pages", () => {
    expect(numberWords(-0.5, "da", 2)).to.equal("−0,50");
    expect(numbersIn("en").decimal(-1.41)).to.equal("−1.41");
    expect(formats.da.percent(-0.03)).to.equal("−3\u00a0%");
  });
});
