import { expect } from "chai";
import { loadLibrary } from "../../src/library.ts";
import { open } from "./support/browser.ts";
import { expectGoodPage, expectNoSidewaysScroll, expectReadablePage } from "./support/expect-page.ts";

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
      await expectReadablePage(page);
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
      await page.getByRole("button", { name: "Søg" }).click();
      await page.waitForURL(/kind=risk/);
      expect(new URL(page.url()).hash).to.equal("#claims");
      const told = await page.getByText(/^\d+ af \d+ passer/).innerText();
      const [, shown, all] = /^(\d+) af (\d+)/.exec(told) ?? [];
      expect([Number(shown), Number(all)]).to.deep.equal([risks.length, ofBooklet.length]);
      expect(await page.locator("article.claim").count()).to.equal(risks.length);
      expect(await page.locator("article.claim:visible").count()).to.equal(risks.length);
      await page.context().close();
    }
  });

  it("show the same claims for words sent by a form alone as for words while they are typed", async () => {
    const words = "støtte områder";
    const visible = "article.claim:visible";
    const plain = await open(`/da/kilder/vaeksthus-2011?soeg=${encodeURIComponent(words)}`, {
      javaScriptEnabled: false,
    });
    const found = await plain.locator(visible).evaluateAll((all) => all.map(({ id }) => id));
    expect(found.length).to.be.within(2, 60);
    const live = await open("/da/kilder/vaeksthus-2011");
    expect(await live.locator(visible).count()).to.equal(0);
    await live.getByRole("searchbox").pressSequentially(words);
    expect(await live.locator(visible).evaluateAll((all) => all.map(({ id }) => id))).to.deep.equal(found);
    expect(await live.getByRole("status").innerText()).to.equal(
      `${found.length} af ${ofBooklet.length} passer.`,
    );
    await live.getByRole("searchbox").fill("");
    expect(await live.locator(visible).count()).to.equal(0);
    await live.getByRole("searchbox").fill("xyzzy");
    expect(await live.getByRole("status").innerText()).to.include("Intet på siden passer");
    await plain.context().close();
    await live.context().close();
  });

  it("open at the claim that an address points at, and their headings by keyboard", async () => {
    const page = await open("/da/kilder/vaeksthus-2011#M3-R1", { viewport: { width: 375, height: 800 } });
    await page.locator("#M3-R1").waitFor({ state: "visible" });
    const heading = page.getByRole("heading", { name: "Samordning i netværk" });
    await heading.locator("xpath=..").focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("#M4-R1").isVisible()).to.equal(true);
    await page.context().close();
  });
});
