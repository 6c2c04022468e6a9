import { expect } from "chai";
import { open } from "./support/browser.ts";
import { expectGoodPage } from "./support/expect-page.ts";

const sheets = [
  "/da/blad",
  "/en/brief",
  "/da/blad?organisation=aalborg",
  "/en/brief?organisation=aalborg",
  "/da/blad?organisation=aalborg&scope=decision&lens=both&mode=exact&bridge=90&parents=15",
  "/en/brief?organisation=svendborg&scope=decision&mode=ordinal&bridge=90",
];

describe("the one-page brief in a browser", () => {
  for (const sheet of sheets)
    it(`prints on one A4: ${sheet}`, async () => {
      const page = await open(sheet);
      const printed = await page.pdf({ preferCSSPageSize: true });
      const text = printed.toString("latin1");
      expect([...text.matchAll(/\/Type\s*\/Page\b(?!s)/g)]).to.have.length(1);
      const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/.exec(text) ?? [];
      expect([Number(width), Number(height)].map(Math.round)).to.satisfy(
        ([w, h]: number[]) => Math.abs((w ?? 0) - 595) <= 1 && Math.abs((h ?? 0) - 842) <= 1,
      );
    }).timeout(60_000);

  it("has no letter under 7 points in print, in its pictures or beside them", async () => {
    const page = await open("/en/brief", { viewport: { width: 703, height: 1000 } });
    await page.emulateMedia({ media: "print" });
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll<SVGElement | HTMLElement>(".brief text, .brief p, .brief li, .brief h3")]
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const drawing = element.closest("svg");
          const size = Number.parseFloat(getComputedStyle(element).fontSize);
          return drawing
            ? (size * drawing.getBoundingClientRect().width) / drawing.viewBox.baseVal.width
            : size;
        }),
    );
    expect(sizes.length).to.be.greaterThan(60);
    expect(Math.min(...sizes) * 0.75).to.be.at.least(6.99);
  });

  it("is within everybody's reach", async () => {
    await expectGoodPage(await open("/da/blad"));
  }).timeout(60_000);
});
