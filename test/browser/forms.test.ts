import { expect } from "chai";
import type { Page } from "playwright-core";
import { expectNoAxeViolations } from "./support/axe.ts";
import { open } from "./support/browser.ts";
import { expectKeyboardReachesAll, expectNoSidewaysScroll } from "./support/expect-page.ts";

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.className);

describe("a form in a browser", () => {
  for (const javaScriptEnabled of [true, false]) {
    it(`leads back to what is wrong, and on when it is mended, ${javaScriptEnabled ? "with" : "without"} JavaScript`, async () => {
      const page = await open("/da/styleguide", { javaScriptEnabled });
      await page.getByLabel("Timer om året").fill("mange");
      await page.getByRole("radio", { name: "Dagpleje" }).check();
      await page.getByRole("button", { name: "Send" }).click();
      const summary = page.getByRole("alert").first();
      await summary.getByText("Der er 2 ting, vi ikke kan bruge").waitFor();
      if (javaScriptEnabled) expect(await focused(page)).to.include("error-summary");
      expect(await page.getByLabel("Timer om året").inputValue()).to.equal("mange");
      expect(await page.getByRole("radio", { name: "Dagpleje" }).isChecked()).to.equal(true);

      await summary.getByRole("link", { name: "Timer om året: skriv et tal" }).click();
      if (javaScriptEnabled) expect(await focused(page)).to.equal("field-hours");
      await page.getByLabel("Timer om året").fill("1.234,5");
      await page.getByLabel("Dagtilbuddets navn").first().fill("Solsikken");
      await page.getByLabel("Dagtilbuddets navn").first().press("Enter");
      await page.getByText("Det, du skrev, er modtaget.").waitFor();
      expect(new URL(page.url()).pathname).to.equal("/da/styleguide");
      await page.context().close();
    });
  }

  it("is within everybody's reach when it comes back, also when it was not sent from here", async () => {
    const page = await open("/da/styleguide");
    for (const stale of [false, true]) {
      if (stale)
        await page
          .locator("[name=token]")
          .first()
          .evaluate((field) => field.setAttribute("value", ""));
      await page.getByRole("button", { name: "Send" }).click();
      await page
        .getByRole("heading", { name: stale ? "Send det en gang til" : "Der er 3 ting" })
        .first()
        .waitFor();
      await expectNoAxeViolations(page);
      await expectKeyboardReachesAll(page);
      await expectNoSidewaysScroll(page);
    }
    await page.context().close();
  });
});
