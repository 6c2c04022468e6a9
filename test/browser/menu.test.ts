import { expect } from "chai";
import type { Page } from "playwright-core";
import { open } from "./support/browser.ts";
import { expectGoodPage } from "./support/expect-page.ts";

const learn = (page: Page) => page.locator(".header__group", { hasText: "Lær" });
const isOpen = (page: Page) =>
  learn(page)
    .getAttribute("open")
    .then((value) => value !== null);

describe("the menu in a browser", () => {
  it("is within everybody's reach, and opens by keyboard", async () => {
    const page = await open("/da/ordbog");
    await expectGoodPage(page);
    await learn(page).locator("summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).to.equal("Modeller");
    await page.keyboard.press("Escape");
    expect(await isOpen(page)).to.equal(false);
    expect(await page.evaluate(() => document.activeElement?.textContent)).to.equal("Lær");
  });

  it("closes behind whoever goes on elsewhere", async () => {
    const page = await open("/da/om");
    const summary = learn(page).locator("summary");
    await summary.click();
    // The open part lies over the heading.
    await page.locator(".footer").click({ position: { x: 2, y: 2 } });
    expect(await isOpen(page), "by a click").to.equal(false);
    await summary.click();
    await page.locator(".footer a").first().focus();
    expect(await isOpen(page), "by the keyboard").to.equal(false);
  });

  it("opens one part after the other on a phone, without a script too", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await open("/da/om", { viewport: { width: 320, height: 640 }, javaScriptEnabled });
      await page.locator(".header__menu > summary").click();
      await learn(page).locator("summary").click();
      await page.locator(".header__group summary", { hasText: "Kilder" }).click();
      expect(await isOpen(page)).to.equal(false);
      await page.locator(".header__group a", { hasText: "Metode" }).click();
      expect(new URL(page.url()).pathname).to.equal("/da/metode");
    }
  });
});
