import { expect } from "chai";
import type { Page } from "playwright-core";
import { open } from "./support/browser.ts";

/** Follows the link to the next step by keyboard, and tells how long what glides takes. */
async function stepOn(page: Page, to: string): Promise<readonly number[]> {
  await page.waitForLoadState("networkidle");
  await page.locator("#step-decentral").focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    (step) => location.search.includes(step) && !document.querySelector("[aria-busy]"),
    to,
  );
  return page.evaluate(async () => {
    const durations = () =>
      document.getAnimations().map(({ effect }) => Number(effect?.getTiming().duration));
    for (let frame = 0; frame < 20 && durations().length === 0; frame++)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return durations();
  });
}

/** The letters of all that draws an organisation or a way. */
const letters = [".in-two-widths", ".way__picture", ".small-drawing", ".paths", ".glance"]
  .map((place) => `${place} svg.diagram text`)
  .join();

describe("what moves, in a browser", () => {
  it("goes on step by step from the keyboard, and lets what moves glide for at most 400 ms", async () => {
    const page = await open("/da/?moved=central");
    await stepOn(page, "step=decentral-0");
    await stepOn(page, "step=decentral-1");
    const durations = await stepOn(page, "step=decentral-2");
    expect(durations.length).to.be.above(0);
    expect(Math.max(...durations)).to.be.at.most(400);
    expect(await page.evaluate(() => document.activeElement?.id)).to.equal("step-decentral");
    expect(await page.locator('[data-model="decentral"] [aria-current="step"]').innerText()).to.include(
      "Specialbørnehaven flytter",
    );
  });

  it("moves nothing where the reader asked for less motion", async () => {
    const page = await open("/da/?moved=central", { reducedMotion: "reduce" });
    await stepOn(page, "step=decentral-0");
    await stepOn(page, "step=decentral-1");
    expect(await stepOn(page, "step=decentral-2")).to.deep.equal([]);
  });

  it("goes step by step without a script, and stays at the drawing", async () => {
    const page = await open("/en/?moved=central", { javaScriptEnabled: false });
    await page.locator("#step-network").click();
    await page.locator("#step-network").click();
    expect(new URL(page.url()).hash).to.equal("#models");
    expect(await page.locator('[data-model="network"] .way__steps').innerText()).to.include("Step 1 of 2");
  });

  for (const address of ["/da/?organisation=aalborg", "/da/modeller/central", "/da/cases/aalborg"]) {
    it(`no letter of a drawing is shown under 11 px, from 320 to 1920: ${address}`, async () => {
      const page = await open(address);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      for (const width of [320, 375, 660, 768, 1024, 1366, 1920]) {
        await page.setViewportSize({ width, height: 900 });
        const small = await page.evaluate(
          (drawings) =>
            [...document.querySelectorAll<SVGTextElement>(drawings)].flatMap((text) => {
              const scale = text.getScreenCTM()?.a ?? 1;
              const shown = Number(text.getAttribute("font-size")) * scale;
              return text.getClientRects().length === 0 || shown >= 10.99
                ? []
                : `${shown.toFixed(1)} ${text.textContent} ${text.ownerSVGElement?.getAttribute("aria-labelledby")}`;
            }),
          letters,
        );
        expect(small.slice(0, 5), `${width}`).to.deep.equal([]);
      }
    }).timeout(60_000);
  }
});
