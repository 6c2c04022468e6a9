import { expect } from "chai";
import type { GlossaryEntry } from "../../../src/domain/corpus/schema.ts";
import { formats } from "../../../src/texts/format.ts";
import { glossaryView } from "../../../src/web/glossary/view.ts";

const entry = (da: string, en: string): GlossaryEntry => ({
  id: en.replace(/\W/g, "-"),
  term: { da, en },
  meaning: { da: `${da} betyder`, en: `${en} means` },
  everyday: [],
});
const glossary = [
  entry("område", "area"),
  entry("ø", "island"),
  entry("ånd", "spirit"),
  entry("ært", "pea"),
  entry("barnets lov", "the Child's Act"),
  entry("PPR", "PPR"),
];
const view = (language: "da" | "en", query: unknown = {}) =>
  glossaryView(glossary, query, { t: (key) => key, language, format: formats[language] });

describe("the glossary", () => {
  it("follows the Danish alphabet to its end", () => {
    expect(view("da").letters.map(({ letter }) => letter)).to.deep.equal(["B", "O", "P", "Æ", "Ø", "Å"]);
  });

  it("looks an English word up without its article", () => {
    const terms = view("en").letters.map(({ letter, words }) => [letter, ...words.map(({ term }) => term)]);
    expect(terms).to.deep.equal([
      ["A", "area"],
      ["C", "the Child's Act"],
      ["I", "island"],
      ["P", "pea", "PPR"],
      ["S", "spirit"],
    ]);
  });

  it("gives the other language's word where it is another", () => {
    const words = view("da").letters.flatMap((letter) => letter.words);
    expect(words.find(({ term }) => term === "område")?.other).to.deep.equal({
      language: "en",
      term: "area",
    });
    expect(words.find(({ term }) => term === "PPR")?.other).to.equal(null);
  });

  it("says each word in one sentence, and the rest apart", () => {
    const long = { ...entry("led", "joint"), meaning: { da: "Det er fx nr. 2. Og mere. Ja.", en: "One." } };
    const [word] =
      glossaryView([long], {}, { t: (key) => key, language: "da", format: formats.da }).letters[0]?.words ??
      [];
    expect([word?.short, word?.more]).to.deep.equal(["Det er fx nr. 2.", "Og mere. Ja."]);
  });

  it("hides what does not hold all words looked for, and the letters that then have none", () => {
    const shown = (query: unknown) =>
      view("da", query).letters.flatMap(({ hidden, words }) =>
        hidden ? [] : words.filter((word) => !word.hidden).map(({ term }) => term),
      );
    expect(shown({ soeg: "BETYDER lov" })).to.deep.equal(["barnets lov"]);
    expect(shown({ find: "pea" })).to.deep.equal(["ært"]);
    expect(shown({ soeg: " " }).length).to.equal(6);
    expect(shown({ soeg: "x".repeat(500) }).length).to.equal(6);
    expect(shown({ soeg: "intet" })).to.deep.equal([]);
    expect(view("da", { soeg: "intet" }).find.told).to.equal("common:find.none");
    expect(view("en", { soeg: "pea" }).find.name).to.equal("find");
  });

  it("has nothing to show of no words", () => {
    expect(
      glossaryView([], {}, { t: (key) => key, language: "da", format: formats.da }).letters,
    ).to.deep.equal([]);
  });
});
