import { expect } from "chai";
import { corpus } from "../corpus/booklet.ts";

const reserved = {
  da: /(?<!\p{L})(kan|kunne|måske|formentlig|nok|næppe|fare|risiko|muligt?|venter)(?!\p{L})/iu,
  en: /\b(can|could|may|might|perhaps|presumably|probably|hardly|danger|risk|potential|expects?)\b/i,
};

describe("a reservation of the source", () => {
  it("is heard in our words too, in both languages", () => {
    const hedged = corpus.claims.filter(({ hedge }) => hedge === "hedged");
    expect(hedged.length).to.be.greaterThan(20);
    const sure = hedged
      .filter(({ text }) => !reserved.da.test(text.da) || !reserved.en.test(text.en))
      .map(({ id }) => id);
    // A difficulty that falls away is no strength: the reservation is ours, and stands beside it.
    expect(sure).to.deep.equal(["M2-S1"]);
  });
});
