import { expect } from "chai";
import fc from "fast-check";
import { formats, parseNumber } from "../../src/texts/format.ts";

describe("numbers on a page", () => {
  it("are written as the language has it", () => {
    expect(formats.da.number(1234.5)).to.equal("1.234,5");
    expect(formats.en.number(1234.5)).to.equal("1,234.5");
    expect(formats.da.number(2)).to.equal("2");
    expect(formats.da.fixed(2, 2)).to.equal("2,00");
  });

  it("have a sign below nothing, but not where they round to it", () => {
    expect(formats.da.fixed(-0.5, 1)).to.equal("−0,5");
    expect(formats.da.fixed(-0.001, 2)).to.equal("0,00");
    expect(formats.en.percent(-0.001)).to.equal("0%");
  });

  it("are shares with a space in Danish and none in English", () => {
    expect(formats.da.percent(0.54)).to.equal("54\u00a0%");
    expect(formats.en.percent(0.54)).to.equal("54%");
    expect(formats.da.percent(0.005, 1)).to.equal("0,5\u00a0%");
  });

  it("are dates as they are said", () => {
    expect(formats.da.date("2026-11-22")).to.equal("22. november 2026");
    expect(formats.en.date("2026-11-22")).to.equal("22 November 2026");
  });

  it("lists and orders go by the language", () => {
    expect(formats.da.list(["a", "b", "c"])).to.equal("a, b og c");
    expect(["Ålborg", "Ærø", "Zoo", "Østervrå", "Aabenraa"].toSorted(formats.da.compare)).to.deep.equal([
      "Zoo",
      "Ærø",
      "Østervrå",
      "Aabenraa",
      "Ålborg",
    ]);
  });
});

describe("a number somebody typed", () => {
  const readings = [
    ["1234,5", "da", 1234.5],
    ["1.234,5", "da", 1234.5],
    ["1,234.5", "da", 1234.5],
    ["1 234,5", "da", 1234.5],
    ["1.234", "da", 1234],
    ["1.234", "en", 1.234],
    ["1,234", "en", 1234],
    ["1,234", "da", 1.234],
    ["1.234.567", "da", 1234567],
    ["0.125", "da", 0.125],
    ["2.5", "da", 2.5],
    ["2,5", "en", 2.5],
    ["-3,5", "da", -3.5],
    [",5", "da", 0.5],
    ["", "da", null],
    [",", "da", null],
    ["12 timer", "da", null],
    ["1.23.456", "da", null],
    ["1,2,3", "da", null],
    ["1e5", "da", null],
  ] as const;
  for (const [typed, language, value] of readings) {
    it(`«${typed}» in ${language} is ${value}`, () => expect(parseNumber(typed, language)).to.equal(value));
  }

  it("is read as it was written, in either language", () => {
    const written = fc.tuple(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.constantFrom("da", "en"));
    fc.assert(
      fc.property(written, ([thousandths, language]) => {
        const value = thousandths / 1000;
        const text = formats[language as "da" | "en"].fixed(value, 4);
        expect(parseNumber(text, language as "da" | "en")).to.equal(value);
      }),
    );
  });
});
