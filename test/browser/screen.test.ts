import { expect } from "chai";
import type { Page } from "playwright-core";
import { expectNoAxeViolations } from "./support/axe.ts";
import { open } from "./support/browser.ts";

const atSlide = (page: Page, words: string) =>
  page.waitForFunction(
    (part) =>
      document.querySelector(".screen")?.textContent?.includes(part) &&
      !document.querySelector("[aria-busy]"),
    words,
  );

/** How far the slide is too large for the screen, and the smallest letter of its pictures as shown. */
const sizes = (page: Page) =>
  page.evaluate(() => ({
    beyond: document.documentElement.scrollHeight - innerHeight,
    smallest: Math.min(
      ...[...document.querySelectorAll<SVGTextElement>(".screen svg text")].map((text) => {
        const svg = text.ownerSVGElement;
        const scale = svg
          ? Math.min(
              svg.clientWidth / svg.viewBox.baseVal.width,
              svg.clientHeight / svg.viewBox.baseVal.height,
            )
          : 0;
        return Number(text.getAttribute("font-size")) * scale;
      }),
    ),
  }));

describe("the slides for a hall", () => {
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
  ] as const) {
    it(`fit a screen of ${width} × ${height}, with letters for its last row`, async () => {
      for (const query of ["", "&kort=3", "&kort=1&med=2", "&kort=3&med=4&organisation=aalborg", "&kort=9"]) {
        const page = await open(`/da/?vis=skaerm${query}`, { viewport: { width, height } });
        const { beyond, smallest } = await sizes(page);
        expect(beyond, query).to.equal(0);
        // A hundredth and a half of the height is what is read from the back of a hall (ISO 9241-303's 16 minutes of arc at six heights).
        if (!query.includes("kort=9")) expect(smallest / height, query).to.be.above(0.022);
        await page.context().close();
      }
    }).timeout(60_000);
  }

  it("turn by the keys, keep what was chosen, and close where they were opened", async () => {
    const page = await open("/da/?organisation=svendborg&level=3");
    await page.getByRole("link", { name: "Vis på storskærm" }).click();
    await page.waitForURL(/vis=skaerm/);
    await page.waitForLoadState("networkidle");
    await page.keyboard.press("ArrowRight");
    await atSlide(page, "2 af");
    await page.keyboard.press("4");
    await atSlide(page, "4 af");
    await page.getByRole("link", { name: "Centralt", exact: true }).last().click();
    await page.waitForURL(/med=2/);
    expect(await page.locator(".screen__model").count()).to.equal(2);
    await page.keyboard.press("ArrowRight");
    await atSlide(page, "Åbent spørgsmål i Svendborg");
    await page.keyboard.press("ArrowLeft");
    await atSlide(page, "4 af");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => !location.search.includes("vis="));
    expect(new URL(page.url()).search).to.include("organisation=svendborg").and.include("level=3");
  }).timeout(60_000);

  it("hold the sixteen questions of the booklet, and nothing for axe to complain of", async () => {
    const page = await open("/en/?vis=skaerm&kort=20", { javaScriptEnabled: false });
    expect(await page.locator(".screen__position").textContent()).to.equal("20 of 20");
    for (const query of ["", "?vis=skaerm&kort=2&med=1", "?vis=skaerm&kort=12"])
      if (query !== "") await expectNoAxeViolations(await open(`/en/${query}`));
  }).timeout(60_000);
});
