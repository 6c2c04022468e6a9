import { expect } from "chai";
import { open } from "./support/browser.ts";
import { expectGoodPage } from "./support/expect-page.ts";

const pages = [
  "/da/styleguide",
  "/en/styleguide",
  "/da/findes-ikke",
  "/en/not-there",
  "/da/om",
  "/en/privacy",
  "/da/tilgaengelighed",
];

describe("the frame in a browser", () => {
  for (const path of pages) {
    it(`${path} is within everybody's reach`, async () => {
      const page = await open(path);
      await expectGoodPage(page);
      await page.context().close();
    });
  }

  it("writes a slider's value beside it, in the page's language", async () => {
    const page = await open("/da/styleguide");
    await page.getByLabel("Strategisk retning").fill("37.5");
    expect(await page.locator("output[for=range-1]").textContent()).to.equal("37,5 %");
    await page.context().close();
  });

  it("stops at a region only while it scrolls", async () => {
    const page = await open("/da/styleguide");
    await page.waitForLoadState("networkidle");
    const region = page.getByRole("region", { name: "Central samordning" });
    expect(await region.getAttribute("tabindex")).to.equal(null);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.waitForFunction(() =>
      document.querySelector("#figure-1 .scroll-region")?.hasAttribute("tabindex"),
    );
    const more = () => region.getAttribute("data-more");
    expect(await more(), "its edge is drawn where there is more").to.equal("after");
    const edge = await region.evaluate((element) => getComputedStyle(element).boxShadow);
    expect(edge).to.not.equal("none");
    await region.evaluate((element) => element.scrollTo(element.scrollWidth, 0));
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>("#figure-1 .scroll-region")?.dataset.more === "before",
    );
    await page.context().close();
  });

  it("leads past the header to the content", async () => {
    const page = await open("/da/om");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).to.equal("main");
    await page.context().close();
  });
});
