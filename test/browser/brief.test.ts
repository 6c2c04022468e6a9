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

  it("is within everybody's reach", async () => {
    await expectGoodPage(await open("/da/blad"));
  }).timeout(60_000);
});
