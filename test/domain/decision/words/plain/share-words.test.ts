import { expect } from "chai";
import fc from "fast-check";
import { shareWords } from "../../../../../src/domain/decision/words/plain/share-words.ts";
import { type Language, languages } from "../../../../../src/domain/language.ts";

/** What each fraction is, as it is read: not from the table that is tested. */
const fractions: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  da: {
    "hver tyvende gang": 1 / 20,
    "hver tiende gang": 1 / 10,
    "hver femte gang": 1 / 5,
    "hver fjerde gang": 1 / 4,
    "hver tredje gang": 1 / 3,
    "halvdelen af gangene": 1 / 2,
    "to ud af tre gange": 2 / 3,
    "tre ud af fire gange": 3 / 4,
    "fire ud af fem gange": 4 / 5,
    "ni ud af ti gange": 9 / 10,
  },
  en: {
    "a twentieth of the time": 1 / 20,
    "a tenth of the time": 1 / 10,
    "a fifth of the time": 1 / 5,
    "a quarter of the time": 1 / 4,
    "a third of the time": 1 / 3,
    "half the time": 1 / 2,
    "two thirds of the time": 2 / 3,
    "three quarters of the time": 3 / 4,
    "four fifths of the time": 4 / 5,
    "nine tenths of the time": 9 / 10,
  },
};

/** All shares that somebody who says so may mean. */
export function meant(words: string, language: Language): (share: number) => boolean {
  const whole: Readonly<Record<string, (share: number) => boolean>> = {
    "ingen af gangene": (share) => share < 1e-9,
    "none of the time": (share) => share < 1e-9,
    "næsten ingen af gangene": (share) => share > 0 && share < 0.02,
    "hardly ever": (share) => share > 0 && share < 0.02,
    "næsten hver gang": (share) => share >= 0.98 && share < 1,
    "almost every time": (share) => share >= 0.98 && share < 1,
    "hver gang": (share) => share > 1 - 1e-9,
    "every time": (share) => share > 1 - 1e-9,
  };
  const known = whole[words];
  if (known !== undefined) return known;
  const match =
    /^(knap|omkring|godt|sjældnere end|mere end|just under|about|just over|less than|more than) (.*)$/.exec(
      words,
    );
  const fraction = fractions[language][match?.[2] ?? ""];
  if (match === null || fraction === undefined) throw new Error(`nobody says: ${words}`);
  switch (match[1]) {
    case "knap":
    case "just under":
      return (share) => share >= fraction - 0.11 && share < fraction;
    case "omkring":
    case "about":
      return (share) => Math.abs(share - fraction) <= 0.02 + 1e-9;
    case "godt":
    case "just over":
      return (share) => share > fraction && share <= fraction + 0.1;
    case "sjældnere end":
    case "less than":
      return (share) => share < fraction;
    default:
      return (share) => share > fraction;
  }
}

const shares = fc.oneof(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
);

describe("a share in everyday words", () => {
  for (const language of languages) {
    it(`never claims more than its number, in ${language}`, () => {
      fc.assert(
        fc.property(shares, (share) => {
          const words = shareWords(share, language);
          expect(meant(words, language)(share), `${share}: ${words}`).to.equal(true);
        }),
        { numRuns: 3000 },
      );
    });

    it(`says nothing that takes a digit, a sign or a decimal, in ${language}`, () => {
      for (let share = 0; share <= 1; share += 0.001)
        expect(shareWords(share, language)).to.match(/^[\p{Ll} ]+$/u);
    });
  }

  it("reads as people speak", () => {
    const said = [0, 0.004, 0.03, 0.1, 0.28, 1 / 3, 0.47, 0.531, 0.75, 0.95, 0.999, 1];
    expect(said.map((share) => shareWords(share, "da"))).to.deep.equal([
      "ingen af gangene",
      "næsten ingen af gangene",
      "sjældnere end hver tyvende gang",
      "omkring hver tiende gang",
      "godt hver fjerde gang",
      "omkring hver tredje gang",
      "knap halvdelen af gangene",
      "godt halvdelen af gangene",
      "omkring tre ud af fire gange",
      "mere end ni ud af ti gange",
      "næsten hver gang",
      "hver gang",
    ]);
  });
});
