import { readFileSync } from "node:fs";
import { expect } from "chai";
import { laneTints, palette, rankTints } from "../../src/diagrams/palette.ts";

const channels = (colour: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

/** Relative luminance and contrast, WCAG 2.2. */
const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = channels(colour).map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

describe("palette", () => {
  for (const ground of [palette.paper, ...laneTints]) {
    for (const text of ["ink", "soft", "accent", "signal"] as const)
      it(`lets ${text} be read on ${ground}`, () => {
        expect(contrast(palette[text], ground)).to.be.at.least(4.5);
      });
    it(`lets lines be seen on ${ground}`, () => {
      expect(contrast(palette.line, ground)).to.be.at.least(3);
    });
  }

  for (const count of [1, 2, 4, 8])
    it(`tells ${count} ranks apart in grey, dark to light`, () => {
      const greys = rankTints(count).map(luminance);
      expect(greys).to.deep.equal(greys.toSorted((a, b) => a - b));
      expect(new Set(greys).size).to.equal(count);
    });

  it("is known colour by colour to the page's forced colours", () => {
    const style = readFileSync("src/styles/_diagrams.scss", "utf8");
    for (const colour of [...Object.values(palette), ...laneTints]) expect(style).to.include(`"${colour}"`);
  });
});
