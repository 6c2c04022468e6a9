import { expect } from "chai";
import type { BrowserContextOptions, Page } from "playwright-core";
import { type Language, languages } from "../../src/domain/language.ts";
import { addressOf, type PageId } from "../../src/web/routes.ts";
import { newAnalysis } from "../support/analyses.ts";
import { open } from "./support/browser.ts";
import { expectGoodPage } from "./support/expect-page.ts";

const phone = { viewport: { width: 375, height: 812 } };

/** A browser that stands before a link, and what it takes to go through it. */
async function before(token: string, language: Language, options?: BrowserContextOptions): Promise<Page> {
  return open(addressOf("openLink", language, { token }), options);
}

async function enter(page: Page): Promise<void> {
  await page.locator('main button[type="submit"]').first().click();
  await page.locator(".workspace__places").waitFor();
}

describe("the pages of an analysis in a browser", () => {
  for (const language of languages)
    for (const options of [phone, {}])
      it(`are within everybody's reach, ${language}${options === phone ? " on a phone" : ""}`, async () => {
        const { id, editToken } = await newAnalysis();
        const page = await before(editToken, language, options);
        await expectGoodPage(page);
        await enter(page);
        for (const place of ["sharing", "history", "answer"] as const satisfies PageId[]) {
          await page.goto(addressOf(place, language, { analysis: id }));
          await expectGoodPage(page);
        }
      }).timeout(60_000);

  it("give a reader a link, and take it back, by the keyboard alone", async () => {
    const { id, editToken } = await newAnalysis();
    const page = await before(editToken, "da");
    await enter(page);
    await page.goto(addressOf("sharing", "da", { analysis: id }));
    await page.locator("#field-name").focus();
    await page.keyboard.type("Børneudvalget");
    await page.keyboard.press("Enter");
    const fresh = page.locator(".fresh-links");
    await fresh.waitFor();
    const link = (await fresh.locator("code").innerText()).trim();
    await page.goto(addressOf("today", "da", { analysis: id }));
    await page.getByRole("link", { name: "Vis linket" }).press("Enter");
    await fresh.getByRole("button", { name: "Jeg har gemt det" }).press("Enter");
    await fresh.waitFor({ state: "detached" });

    const reader = await open(new URL(link).pathname);
    await enter(reader);
    expect(await reader.locator("main").innerText()).to.include("Små antal børn er skjult.");

    const listed = page.locator(".shared-links li", { hasText: "Børneudvalget" });
    await listed.getByRole("button", { name: "Træk tilbage" }).press("Enter");
    await listed.waitFor({ state: "detached" });
    expect((await reader.reload())?.status()).to.equal(404);
  });
});
