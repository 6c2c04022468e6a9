import { expect } from "chai";
import type { Page } from "playwright-core";
import { open } from "./support/browser.ts";
import { expectGoodPage } from "./support/expect-page.ts";

/** Goes on by Tab until the element with these words, or this label, has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let stops = 0; stops < 60; stops++) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const at = document.activeElement;
      return (at instanceof HTMLInputElement && at.labels?.[0]?.textContent) || at?.textContent?.trim();
    });
    if (here === words) return;
  }
  throw new Error(`no Tab leads to ${words}`);
}

const drawn = (page: Page) => page.locator("#quick-start-drawing-title");

describe("beginning with one's own municipality in a browser", () => {
  for (const path of ["/da/kommune", "/en/municipality", "/da/kommune/ny", "/en/municipality/new"]) {
    it(`${path} is within everybody's reach`, async () => {
      await expectGoodPage(await open(path));
    });
  }

  it("leads from the front page to an analysis by the keyboard alone, drawing on the way", async () => {
    const page = await open("/da/");
    await tabTo(page, "Jeres kommune");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/da/kommune");
    await tabTo(page, "Begynd");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/da/kommune/ny");
    await tabTo(page, "Kommunens navn");
    await page.keyboard.type("Nordkøbing");
    await tabTo(page, "Dagtilbud");
    await page.keyboard.type("36");
    await drawn(page).getByText("Nordkøbing: 36 dagtilbud i 6 områder").waitFor();
    await tabTo(page, "Områder");
    await page.keyboard.type("5");
    await drawn(page).getByText("36 dagtilbud i 5 områder").waitFor();
    expect(new URL(page.url()).search, "no number comes into the address").to.equal("");
    await tabTo(page, "Opret jeres kommune");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/i-dag");
    await page.getByText("Nordkøbing").first().waitFor();
    await page.goto("/da/kommune");
    await page.getByRole("link", { name: "Nordkøbing" }).waitFor();
  }).timeout(60_000);

  it("keeps the drawing and says why, while choices do not go together", async () => {
    const page = await open("/da/kommune/ny");
    await page.getByLabel("Dagtilbud", { exact: true }).fill("12");
    await drawn(page).waitFor();
    await page.locator("[name=coordination]").selectOption("areas");
    await page.locator("[name=leadership]").selectOption("traditional");
    await page.locator("#preview li", { hasText: "Områderne kan kun samordne" }).waitFor();
    expect(await drawn(page).count()).to.equal(1);
    await page.locator("[name=leadership]").selectOption("area");
    await page.locator("#preview .notice").waitFor({ state: "detached" });
    await expectGoodPage(page);
  }).timeout(60_000);

  it("works on a phone without a script", async () => {
    const page = await open("/da/kommune/ny", {
      viewport: { width: 375, height: 700 },
      javaScriptEnabled: false,
    });
    await page.getByLabel("Dagtilbud", { exact: true }).fill("130");
    await page.getByRole("button", { name: "Vis tegningen" }).click();
    await drawn(page).getByText("130 dagtilbud i 22 områder").waitFor();
    await page.getByRole("button", { name: "Opret jeres kommune" }).click();
    expect(new URL(page.url()).pathname).to.match(/\/i-dag$/);
  }).timeout(60_000);
});
