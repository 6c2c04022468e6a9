import { expect } from "chai";
import type { Language } from "../../src/domain/language.ts";
import { allSentences } from "../support/language/sentences.ts";
import { unusedWords } from "../support/language/style-sheet.ts";

const sentences = allSentences();

/** Ids, formats, names of standards and of values, and what others are quoted for, are no words of ours. */
const asItIs = [
  /cross-department, central, decentral\b/g,
  /\bWCAG \d\.\d|\([A-Z]-\d\.\d\)|\d{4}-\d\d-\d\d|\ba-z, 0-9\b/g,
  /\{\{(?!municipality\b)[^{}]*\}\}|(?<!\{)\{\w+\}/g,
  /»[^«]*«/g,
];
const ourWords = (text: string) => asItIs.reduce((left, theirs) => left.replace(theirs, ""), text);

const found = (language: Language, pattern: RegExp, part: (text: string) => string = ourWords) =>
  sentences
    .filter((one) => one.language === language && pattern.test(part(one.text)))
    .map(({ where, text }) => `${where}: ${text}`);

describe("the words of docs/language.md", () => {
  it("are looked for in all texts, data and code", () => {
    const folders = new Set(sentences.map(({ where }) => where.split(/[ /]/)[0]));
    expect([...folders].toSorted()).to.deep.equal(["da", "data", "en", "src"]);
    expect(sentences.length).to.be.greaterThan(2500);
    expect(unusedWords("da").length).to.be.greaterThan(40);
    expect(unusedWords("en").length).to.be.greaterThan(20);
  });

  it("are found whole, whatever their capitals and endings", () => {
    const patternOf = (language: Language, word: string) =>
      unusedWords(language).find((one) => one.word === word)?.pattern ?? expect.fail(word);
    expect(patternOf("da", "tavs").test("Tavs om alt")).to.equal(true);
    expect(patternOf("da", "tavs").test("Gustavs hus, tavs-agtig")).to.equal(false);
    expect(patternOf("da", "implementere*").test("der implementeres")).to.equal(true);
    expect(patternOf("da", "på {{municipality}}").test(ourWords("{{model}} på {{municipality}}"))).to.equal(
      true,
    );
    expect(patternOf("en", "decentral").test("decentralised")).to.equal(false);
  });

  for (const language of ["da", "en"] as const)
    for (const { word, pattern } of unusedWords(language))
      it(`are the ones we use, in ${language} not ${word}`, () => {
        expect(found(language, pattern)).to.deep.equal([]);
      });
});

describe("a number in a text", () => {
  it("has its sign as the language writes it", () => {
    expect(found("da", /\d ?%/)).to.deep.equal([]);
    expect(found("en", /\d\s%/)).to.deep.equal([]);
  });

  it("has its point and comma as the language writes them", () => {
    expect(found("da", /\d\.\d(?!\d\d(?!\d))|\d,\d{3}(?!\d)/)).to.deep.equal([]);
    expect(found("en", /\d,\d(?!\d\d(?!\d))|\d\.\d{3}(?!\d)/)).to.deep.equal([]);
  });

  it("has a dash to the other end of its range", () => {
    const hyphen = /(?<![\p{L}\d-])\d+-\d+/u;
    expect([...found("da", hyphen), ...found("en", hyphen)]).to.deep.equal([]);
  });
});

describe("a quotation in a text", () => {
  const inPages = (language: Language, marks: RegExp) =>
    found(language, marks, (text) => text).filter((line) => !line.startsWith("src/"));

  it("stands in the quotation marks of its language", () => {
    expect(inPages("da", /["“”]/)).to.deep.equal([]);
    expect(inPages("en", /["»«]/)).to.deep.equal([]);
  });
});
