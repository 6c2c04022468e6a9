import { expect } from "chai";
import { indicatorAmount, indicatorUnit } from "../../src/texts/indicator-amount.ts";

const pairs = {
  unit: { da: "andel af par", en: "share of pairs" },
  share: { of: { da: "parrene", en: "the pairs" } },
};
const ties = { unit: { da: "led", en: "ties" } };

describe("an indicator's value as people read it", () => {
  it("is a percentage of what it is a share of", () => {
    expect(indicatorAmount(0.8, pairs, "da")).to.equal("80\u00a0% af parrene");
    expect(indicatorAmount(0.8, pairs, "en")).to.equal("80% of the pairs");
    expect(indicatorAmount(1, { ...pairs, share: { of: null } }, "en")).to.equal("100%");
  });

  it("is a number of what else is counted, with one decimal", () => {
    expect(indicatorAmount(3.666, ties, "da")).to.equal("3,7 led");
    expect(indicatorAmount(3, ties, "en")).to.equal("3 ties");
  });

  it("has the same unit by itself", () => {
    expect(indicatorUnit(pairs, "da")).to.equal("% af parrene");
    expect(indicatorUnit(ties, "en")).to.equal("ties");
  });
});
