import { expect } from "chai";
import type { Page } from "playwright-core";
import { newAnalysis } from "../support/analyses.ts";
import { linkTo } from "../web/municipality/visitor.ts";
import { open } from "./support/browser.ts";
import { expectGoodPage, expectNoSidewaysScroll } from "./support/expect-page.ts";

/** The page of a new analysis, let in by its link. */
async function today(options: Parameters<typeof open>[1] = {}): Promise<Page> {
  const { editToken } = await newAnalysis();
  const page = await open(linkTo(editToken), options);
  await page.getByRole("button", { name: "Åbn på dansk" }).click();
  await page.getByRole("heading", { name: "I dag", level: 1 }).waitFor();
  return page;
}

const row = (page: Page, text: string) => page.locator("#unit-n1", { hasText: text });
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);
const waitForFocus = (page: Page, id: string) =>
  page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);

describe("the municipality today in a browser", () => {
  it("is renamed, moved and undone by the keyboard alone, and keeps its place", async () => {
    const page = await today();
    await page.locator("#open-unit-n1").focus();
    await page.keyboard.press("Enter");
    await waitForFocus(page, "change-heading");
    for (const id of ["", "field-name"]) {
      await page.keyboard.press("Tab");
      if (id) expect(await focused(page)).to.equal(id);
    }
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Solsikken");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused(page)).to.equal("field-area");
    await page.keyboard.type("south");
    await page.locator("#field-name").press("Enter");
    await waitForFocus(page, "open-unit-n1");
    await row(page, "Solsikken").waitFor();
    expect(await page.locator("#units-south #unit-n1").count()).to.equal(1);
    expect(await page.locator("#drawing").innerHTML()).to.include("Solsikken");

    await page.keyboard.press("Control+z");
    await row(page, "n1").waitFor();
    expect(await page.locator("#units-north #unit-n1").count()).to.equal(1);
    await page.keyboard.press("Control+Shift+z");
    await row(page, "Solsikken").waitFor();
  });

  it("leads to what is wrong in a form, on a phone too, and nothing typed is lost", async () => {
    const page = await today({ viewport: { width: 375, height: 700 } });
    await page.locator("#open-unit-n1").click();
    await page.locator("#field-staff").fill("mange");
    await page.getByRole("button", { name: "Gem" }).click();
    await page.getByRole("link", { name: "Medarbejdere: skriv et tal" }).click();
    expect(await focused(page)).to.equal("field-staff");
    expect(await page.locator("#field-staff").inputValue()).to.equal("mange");
    await expectNoSidewaysScroll(page);
    await page.locator("#field-staff").fill("12,5");
    await page.locator("#field-staff").press("Enter");
    await row(page, "12,5").waitFor();
  });

  it("does the same without JavaScript", async () => {
    const page = await today({ javaScriptEnabled: false });
    await page.locator("#open-unit-n1").click();
    await page.locator("#field-name").fill("Solsikken");
    await page.locator("#field-area").selectOption("south");
    await page.getByRole("button", { name: "Gem" }).click();
    await row(page, "Solsikken").waitFor();
    await page.getByRole("button", { name: "Fortryd" }).click();
    await row(page, "n1").waitFor();
  });

  it("is within everybody's reach, with a form open", async () => {
    const page = await today();
    await page.goto(`${page.url().replace(/#.*/, "")}?change=team.team`);
    await expectGoodPage(page);
  }).timeout(30_000);
});
