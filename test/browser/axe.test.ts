import { expect } from "chai";
import { expectNoAxeViolations } from "./support/axe.ts";
import { open } from "./support/browser.ts";

describe("what axe is asked of a page", () => {
  it("finds the one word among many alike that is too faint, though it is folded away", async () => {
    const page = await open("/da/metode");
    await page
      .locator("details.fold p")
      .nth(3)
      .evaluate((paragraph: HTMLElement) => {
        paragraph.style.color = "rgb(200, 200, 200)";
      });
    const found = await expectNoAxeViolations(page).then(
      () => [],
      ({ actual }: { readonly actual: readonly string[] }) => actual,
    );
    expect(found).to.have.length(1);
    expect(found[0]).to.match(/^color-contrast: <p[^|]*$/);
    expect(await page.locator("details.fold[open]").count()).to.equal(0);
  });
});
