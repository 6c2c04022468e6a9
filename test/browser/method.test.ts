import { expect } from "chai";
import { open } from "./support/browser.ts";
import { expectGoodPage, expectReadablePage } from "./support/expect-page.ts";

describe("method and words in a browser", () => {
  for (const path of ["/da/metode", "/da/ordbog"]) {
    it(`${path} is within everybody's reach`, async () => {
      const page = await open(path);
      await expectGoodPage(page);
      await page.context().close();
    });
  }

  for (const path of ["/en/method", "/en/glossary"]) {
    it(`${path} is clear to all and fits a narrow screen`, async () => {
      const page = await open(path);
      await expectReadablePage(page);
      await page.context().close();
    });
  }

  it("reads its formulas as mathematics", async () => {
    const page = await open("/da/metode");
    for (const fold of await page.locator(".fold > summary").all()) await fold.click();
    expect(await page.getByRole("math").count()).to.be.at.least(9);
    await page.context().close();
  });
});
