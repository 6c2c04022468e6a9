import { expect } from "chai";
import { loadLibrary } from "../../src/library.ts";
import { open } from "./support/browser.ts";
import { expectGoodPage, expectNoAxeViolations, expectNoSidewaysScroll } from "./support/expect-page.ts";

/** Short pages are examined in full; of the long ones, each language and kind for what differs. */
const short = [
  "/da/kilder/vaeksthus-2011?kind=risk",
  "/en/sources/vaeksthus-2011?kind=precondition&hedge=survey",
];
const long = [
  "/da/kilder",
  "/en/sources",
  "/da/kilder/kbh-organisering-2021",
  "/en/sources/kbh-klyngeledelsesprofil",
  "/da/kilder/kbh-boernefortaelling-2024",
  "/en/sources/kbh-frisaettelse-2025",
];

const ofBooklet = loadLibrary().corpus.claims.filter(({ source }) => source === "vaeksthus-2011");
const risks = ofBooklet.filter(({ kind }) => kind === "risk");

describe("the sources in a browser", () => {
  for (const path of short) {
    it(`${path} is within everybody's reach`, async () => {
      const page = await open(path);
      await expectGoodPage(page);
      await page.context().close();
    });
  }

  for (const path of long) {
    it(`${path} is clear to all and fits a narrow screen`, async () => {
      const page = await open(path);
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
      await page.context().close();
    });
  }

  it("the longest of them fits a narrow screen too", async () => {
    const page = await open("/da/kilder/vaeksthus-2011");
    await expectNoSidewaysScroll(page);
    await page.context().close();
  });

  it("are filtered by a plain form, without JavaScript too", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open("/da/kilder/vaeksthus-2011", { javaScriptEnabled });
      await page.getByLabel("Slags").selectOption({ label: "risiko" });
      await page.getByRole("button", { name: "Vis" }).click();
      await page.waitForURL(/kind=risk/);
      expect(new URL(page.url()).hash).to.equal("#claims");
      const told = await page.getByText(/^Viser \d+ af \d+ udsagn/).innerText();
      const [, shown, all] = /^Viser (\d+) af (\d+)/.exec(told) ?? [];
      expect([Number(shown), Number(all)]).to.deep.equal([risks.length, ofBooklet.length]);
      expect(await page.locator("article.claim").count()).to.equal(risks.length);
      await page.context().close();
    }
  });

  it("fold their headings on a phone and open them by keyboard", async () => {
    const page = await open("/da/kilder/kbh-frisaettelse-2025", { viewport: { width: 375, height: 800 } });
    const headings = page.getByRole("navigation", { name: "Kildens afsnit" });
    const link = headings.getByRole("link", { name: "Tid og arbejdsvilkår" });
    expect(await link.isVisible()).to.equal(false);
    await headings.locator("summary").focus();
    await page.keyboard.press("Enter");
    expect(await link.isVisible()).to.equal(true);
    await page.context().close();
  });
});
