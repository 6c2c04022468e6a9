import { expect } from "chai";
import { holdsWords } from "../../src/texts/holds-words.ts";

describe("looking for words", () => {
  it("finds all of them in any order, in any letters, and parts of words", () => {
    expect(holdsWords("Støttekorpset i Køge", "køge STØTTE")).to.equal(true);
    expect(holdsWords("Støttekorpset i Køge", "køge aalborg")).to.equal(false);
  });

  it("finds everything where nothing is asked", () => {
    for (const asked of ["", " ", "\t"]) expect(holdsWords("noget", asked)).to.equal(true);
    expect(holdsWords("", "")).to.equal(true);
    expect(holdsWords("", "x")).to.equal(false);
  });

  it("reads a letter the same however it is put together, and past a soft hyphen", () => {
    expect(holdsWords("omra\u030ade", "område")).to.equal(true);
    expect(holdsWords("dagtilbuds\u00adafdeling", "dagtilbudsafdeling")).to.equal(true);
  });
});
