import { expect } from "chai";
import type { Page } from "playwright-core";
import { open } from "./support/browser.ts";

/** Opens an address as it is printed. */
async function printed(
  address: string,
  unfold: (page: Page) => Promise<void> = async () => {},
): Promise<Page> {
  const page = await open(address);
  await page.waitForLoadState("networkidle");
  await unfold(page);
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await page.emulateMedia({ media: "print" });
  return page;
}

const heightOf = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.getBoundingClientRect().height);

describe("a page on paper", () => {
  it("shows what was folded on the screen", async () => {
    const page = await printed("/da/kilder/kbh-klyngeledelsesprofil");
    for (const fold of await page.locator(".sections .fold__inside").all())
      expect((await fold.boundingBox())?.height).to.be.above(20);
  });

  it("shows what the reader unfolded, and no more, once something is unfolded", async () => {
    const page = await printed("/da/modeller/central", (page) => page.locator("#works-heading").click());
    expect(await heightOf(page, "#works-heading")).to.be.above(0);
    expect(await heightOf(page, ".works")).to.be.above(0);
    expect(await heightOf(page, "#questions-heading")).to.equal(0);
  });

  it("is the short or the full method, whichever was on the screen", async () => {
    const short = await printed("/da/metode");
    expect(await heightOf(short, "#ranking .fold__inside")).to.equal(0);
    const full = await printed("/da/metode", (page) => page.getByText("Vis hele metoden").click());
    expect(await heightOf(full, "#ranking .fold__inside")).to.be.above(100);
  });

  it("begins with what was chosen and ends with its address and the day", async () => {
    const page = await printed("/da/modeller?organisation=koege&level=2");
    const lines = await page.locator(".printed").allInnerTexts();
    expect(lines[0]).to.match(/^Valgt: Kommune: Køge · Behovsniveau: Niveau.2/);
    expect(lines[1]).to.match(/modeller\?organisation=koege&level=2 · \d+\. \S+ \d{4}$/);
  });
});
