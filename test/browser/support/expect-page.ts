import { expect } from "chai";
import type { Page } from "playwright-core";
import { expectNoAxeViolations } from "./axe.ts";
import { heardOf } from "./browser.ts";
import { unfolded } from "./unfolded.ts";

/** At a width of 320 pixels only scroll regions scroll sideways, never the page, be it folded or unfolded. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const fits = async () => {
    expect(await page.evaluate(beyond320), page.url()).to.deep.equal({ width: 320, tooWide: [] });
  };
  await fits();
  await unfolded(page, fits);
  if (size) await page.setViewportSize(size);
}

/** How wide the page is, and what reaches beyond 320 pixels or scrolls alone; runs in the page. */
const beyond320 = () => ({
  width: document.documentElement.scrollWidth,
  tooWide: [...document.body.querySelectorAll("*")]
    .filter((element) => !element.closest(".scroll-region, .sr-only"))
    .filter((element) => {
      const scrollsAlone = /auto|scroll/.test(getComputedStyle(element).overflowX);
      return (
        element.getBoundingClientRect().right > 320.5 ||
        (scrollsAlone && element.scrollWidth > element.clientWidth + 1)
      );
    })
    .map((element) => element.outerHTML.slice(0, 120)),
});

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
  await page.evaluate(notesStops);
  let stops = await page.evaluate(stopsSoFar);
  // A page that moved the focus starts in its middle, and comes to its beginning by way of the browser's own bars.
  for (const presses of [wanted, 1, 1, 1, 1, 1]) {
    if (stops.reached >= wanted) break;
    for (let press = 0; press < presses; press++) await page.keyboard.press("Tab");
    stops = await page.evaluate(stopsSoFar);
  }
  expect(stops, page.url()).to.deep.equal({ reached: wanted, unseen: [] });
}

/** Keeps what gets the focus from now on, and whether that is seen; runs in the page. */
function notesStops(): void {
  const stops = new Map<Element, boolean>();
  Object.assign(window, { stops });
  const shows = (one: Element | null) => one !== null && getComputedStyle(one).outlineStyle !== "none";
  document.addEventListener("focusin", ({ target }) => {
    const element = target as Element;
    if (!stops.has(element)) stops.set(element, shows(element) || shows(element.nextElementSibling));
  });
}

/** How many have had the focus, and which of them nobody saw; runs in the page. */
function stopsSoFar() {
  const { stops } = window as unknown as { readonly stops: ReadonlyMap<Element, boolean> };
  const unseen = [...stops]
    .filter(([, isSeen]) => !isSeen)
    .map(([element]) => element.outerHTML.slice(0, 120));
  return { reached: stops.size, unseen };
}

/** From its opening on the page asks only us for anything, and nothing is thrown or refused (a script, a style). */
export async function expectCleanLoad(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  const { asked, complaints } = heardOf(page);
  const { origin } = new URL(page.url());
  const elsewhere = asked.filter((url) => !url.startsWith(origin));
  // That a page is missing is said by its own status too.
  const refused = complaints.filter((text) => !/status of 4\d\d/.test(text));
  expect({ elsewhere, refused }, page.url()).to.deep.equal({ elsewhere: [], refused: [] });
}

/** What every page must be in either language: clear to all, and for a phone too. */
export async function expectReadablePage(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
}

/** All of the above: what one page of each kind must be. */
export async function expectGoodPage(page: Page): Promise<void> {
  await expectNoAxeViolations(page);
  await expectKeyboardReachesAll(page);
  await expectNoSidewaysScroll(page);
  await expectCleanLoad(page);
}
