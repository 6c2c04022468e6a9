import { Resvg } from "@resvg/resvg-js";
import { expect } from "chai";
import { shortened, widthOf, wrapped } from "../../src/diagrams/lettering.ts";
import { fontWidths } from "../support/font-widths.ts";

const fontFiles = ["Regular", "SemiBold"].map((weight) => `src/files/fonts/IBMPlexSans-${weight}.ttf`);

/** The width of the drawn letters, which is that of the line but for the space before the first and after the last. */
const drawnWidth = (text: string, size: number, weight: number): number =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="60"><text x="5" y="40" font-family="IBM Plex Sans" font-weight="${weight}" font-size="${size}">${text}</text></svg>`,
    { font: { fontFiles, loadSystemFonts: false } },
  ).getBBox()?.width ?? 0;

describe("lettering", () => {
  for (const [weight, number] of [
    ["regular", 400],
    ["semibold", 600],
  ] as const)
    it(`knows the widths of the ${weight} letters as they are drawn`, () => {
      const text = "Socialpsykologisk børnehave på Ærø, Åby: 54 % (12,5)";
      expect(widthOf(text, 20, weight)).to.be.closeTo(drawnWidth(text, 20, number), 6);
    });

  for (const [at, weight] of (["regular", "semibold"] as const).entries())
    it(`has the ${weight} font's own width for every plain letter`, () => {
      const widthIn = fontWidths(fontFiles[at] as string);
      const plain = Array.from({ length: 95 }, (_, place) => String.fromCharCode(32 + place));
      for (const letter of plain)
        expect(widthOf(letter, 1000, weight), letter).to.be.closeTo(widthIn(letter) as number, 0.5);
      // Of these one width serves for both.
      for (const letter of "æøÆØß–—…→·\u00a0")
        expect(widthOf(letter, 1000, weight), letter).to.be.closeTo(widthIn(letter) as number, 60);
    });

  it("measures accented letters as their base, and unknown ones as a digit", () => {
    expect(widthOf("é", 10)).to.equal(widthOf("e", 10));
    expect(widthOf("字", 10)).to.equal(6);
  });

  it("leaves a text that fits as it is", () => {
    expect(shortened("Solsikken", { width: 100, size: 12 })).to.equal("Solsikken");
    expect(wrapped("Solsikken", { width: 100, size: 12 }, 2)).to.deep.equal(["Solsikken"]);
  });

  it("divides long Danish words where one would", () => {
    const measure = { width: 75, size: 12 };
    expect(wrapped("Dagtilbudsafdelingen", measure, 3)).to.deep.equal(["Dagtilbuds-", "afdelingen"]);
    expect(wrapped("Støttepædagogkorpset", measure, 3)).to.deep.equal(["Støtte-", "pædagog-", "korpset"]);
    expect(wrapped("Haveselskab", { width: 45, size: 12 }, 3)).to.deep.equal(["Have-", "selskab"]);
    expect(wrapped("Specialbørnehave", measure, 3)).to.deep.equal(["Special-", "børnehave"]);
  });

  it("breaks at spaces before it breaks a word", () => {
    const lines = wrapped("Socialpsykologisk specialbørnehave", { width: 120, size: 12 }, 2);
    expect(lines).to.deep.equal(["Socialpsykologisk", "specialbørnehave"]);
  });

  it("ends the last line with an ellipsis where the text is longer still", () => {
    const lines = wrapped("Børnehuset ved den lange sti til skoven", { width: 70, size: 12 }, 2);
    expect(lines).to.deep.equal(["Børnehuset", "ved den la…"]);
  });

  for (const width of [0, 3, 20, 47.5, 200])
    it(`never gives a line wider than ${width}`, () => {
      const text = "Børne- og ungdomsforvaltningens Socialpsykologiske specialbørnehave";
      for (const line of wrapped(text, { width, size: 11 }, 3))
        expect(widthOf(line, 11)).to.be.at.most(width);
    });

  it("keeps the number that a shortened name ends in", () => {
    const measure = { width: 90, size: 11.5 };
    expect(shortened("Børnehus i øvrige områder 12", measure)).to.equal("Børnehus i… 12");
    expect(shortened("Børnehus i øvrige områder 12", { width: 30, size: 11.5 })).to.equal("Bør…");
  });

  it("has no line for an empty text", () => {
    expect(wrapped("  ", { width: 60, size: 12 }, 2)).to.deep.equal([]);
  });
});
