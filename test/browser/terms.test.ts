import { expect } from "chai";
import { expectNoAxeViolations } from "./support/axe.ts";
import { open } from "./support/browser.ts";

describe("a word of the glossary in a browser", () => {
  it("is explained beside itself by tap and by keyboard, and leads on to the glossary", async () => {
    const page = await open("/da/modeller/central", { viewport: { width: 375, height: 700 } });
    const word = page.getByRole("button", { name: "forvaltning", exact: true }).first();
    const meaning = page.getByText("En del af kommunens administration med sin egen direktør");
    await word.click();
    await meaning.waitFor({ state: "visible" });
    const box = await meaning.boundingBox();
    expect(box?.x).to.be.at.least(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).to.be.at.most(375);
    expect(await word.getAttribute("aria-expanded")).to.equal("true");
    await expectNoAxeViolations(page);
    await page.keyboard.press("Escape");
    await meaning.waitFor({ state: "hidden" });
    for (const key of ["Enter", "Space"]) {
      await word.press(key);
      await meaning.waitFor({ state: "visible" });
      await page.keyboard.press("Escape");
      await meaning.waitFor({ state: "hidden" });
    }
    await word.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/da\/ordbog#department$/);
    await page.context().close();
  }).timeout(60_000);

  it("is a link to the glossary without JavaScript", async () => {
    const page = await open("/en/need-levels", { javaScriptEnabled: false });
    await page.locator("a.term").first().click();
    await page.waitForURL(/\/en\/glossary#/);
    const id = new URL(page.url()).hash;
    expect(await page.locator(`${id}:target`).isVisible()).to.equal(true);
    await page.context().close();
  }).timeout(60_000);
});
