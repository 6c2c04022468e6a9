import { expect } from "chai";
import { rowWords, type Stance } from "../../../../src/domain/lenses/evidence/row-words.ts";

const ways = ["mellem forvaltninger", "centralt", "ude i områderne", "i netværk"];
const heard = (...stances: Stance[]) => stances.map((stance, at) => ({ way: ways[at] ?? "", stance }));

describe("a row of the matrix in words", () => {
  const cases: readonly [readonly Stance[], string][] = [
    [
      ["against", "for", "silent", "silent"],
      "Kilderne taler for at samordne centralt, men imod at gøre det mellem forvaltninger; om resten siger de intet.",
    ],
    [
      ["against", "for", "both", "silent"],
      "Kilderne taler for at samordne centralt, men imod at gøre det mellem forvaltninger; om at gøre det ude i områderne siger de både for og imod; om resten siger de intet.",
    ],
    [
      ["silent", "silent", "silent", "against"],
      "Kilderne taler imod at samordne i netværk; om resten siger de intet.",
    ],
    [
      ["both", "silent", "silent", "silent"],
      "Kilderne siger både for og imod at samordne mellem forvaltninger; om resten siger de intet.",
    ],
    [
      ["for", "for", "for", "for"],
      "Kilderne taler for at samordne mellem forvaltninger, centralt, ude i områderne og i netværk.",
    ],
    [["silent", "silent", "silent", "silent"], "Kilderne siger intet."],
  ];
  for (const [stances, words] of cases)
    it(`of ${stances.join(", ")}`, () => {
      expect(rowWords(heard(...stances), "da")).to.equal(words);
    });

  it("names each way but the silent ones, once", () => {
    const words = rowWords(heard("against", "for", "both", "silent"), "en");
    for (const [at, way] of ways.entries()) expect(words.split(way).length - 1).to.equal(at === 3 ? 0 : 1);
  });
});
