import { expect } from "chai";
import { languages } from "../../../src/domain/language.ts";
import { corpus } from "./published.ts";

describe("what models and criteria are called inside a sentence", () => {
  for (const language of languages)
    it(`begins small, and is nobody else's, in ${language}`, () => {
      const all = [...corpus.models, ...corpus.criteria].map(({ sentence }) => sentence[language]);
      expect(new Set(all).size).to.equal(all.length);
      for (const name of all) expect(name).to.match(/^\p{Ll}[^.]+$/u);
    });
});
