import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "chai";
import type { Page } from "playwright-core";

/** Nothing for axe to complain of, best practices included. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  // Only what is wrong is told in full: to tell of all that is right takes longer than to look at it.
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  expect(found, page.url()).to.deep.equal([]);
}

/** At a width of 320 pixels only scroll regions scroll sideways, never the page. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const tooWide = await page.evaluate(() =>
    [...document.body.querySelectorAll("*")]
      .filter((element) => !element.closest(".scroll-region, .sr-only"))
      .filter((element) => {
        const scrollsAlone = /auto|scroll/.test(getComputedStyle(element).overflowX);
        return (
          element.getBoundingClientRect().right > 320.5 ||
          (scrollsAlone && element.scrollWidth > element.clientWidth + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect({ width, tooWide }, page.url()).to.deep.equal({ width: 320, tooWide: [] });
  if (size) await page.setViewportSize(size);
}

/** Pressing Tab reaches everything that can be used, each with a visible focus. */
export async function expectKeyboardReachesAll(page: Page): Promise<void> {
  const wanted = await page.evaluate(() => {
    const usable =
      "a[href], button:not([disabled]), input:not([disabled], [type=hidden]), select, textarea, summary, [tabindex='0']";
    const radios = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>(usable)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        // A group of radio buttons is one stop.
        if (!(element instanceof HTMLInputElement) || element.type !== "radio") return true;
        const isFirst = !radios.has(element.name);
        radios.add(element.name);
        return isFirst;
      }).length;
  });
  const unseen: string[] = [];
  let reached = 0;
  // A page that moved the focus starts in its middle, and comes to its beginning by way of the browser's own bars.
  for (let presses = 0; reached < wanted && presses < wanted + 5; presses++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body || element.dataset.reached) return null;
      element.dataset.reached = "yes";
      const shows = (one: Element | null) => one !== null && getComputedStyle(one).outlineStyle !== "none";
      return {
        html: element.outerHTML.slice(0, 120),
        isSeen: shows(element) || shows(element.nextElementSibling),
      };
    });
    if (stop) reached += 1;
    if (stop?.isSeen === false) unseen.push(stop.html);
  }
  expect({ reached, unseen }, page.url()).to.deep.equal({ reached: wanted, unseen: [] });
}

/** Loaded anew, the page asks only us for anything, and nothing is thrown or refused (a script, a style). */
export async function expectCleanLoad(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.reload({ waitUntil: "networkidle" });
  expect(
    asked.filter((url) => !url.startsWith(origin)),
    page.url(),
  ).to.deep.equal([]);
  // That a page is missing is said by its own status too.
  expect(
    complaints.filter((text) => !/status of 4\d\d/.test(text)),
    page.url(),
  ).to.deep.equal([]);
}

/** All of the above: what every page must be, in either language. */
export async function expectGoodPage(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  await expectKeyboardReachesAll(page);
  await expectNoSidewaysScroll(page);
  await expectCleanLoad(page);
}
