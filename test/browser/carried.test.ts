import { expect } from "chai";
import type { Page } from "playwright-core";
import { open } from "./support/browser.ts";

/**
 * Where every link leads and what every form bears, the order of choices aside: of what is seen, then of all that is
 * printed.
 */
async function carriedBy(page: Page) {
  const seen = await carriedNow(page, "details:not([open]) > :not(summary) *");
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  return { seen, printed: await carriedNow(page, "no-element") };
}

const carriedNow = (page: Page, unseen: string) =>
  page.evaluate((unseen) => {
    const plain = (href: string) => {
      const { pathname, searchParams, hash } = new URL(href, location.href);
      searchParams.sort();
      return `${pathname}?${searchParams}${hash}`;
    };
    return {
      links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
        .filter((link) => !link.matches(unseen))
        .map((link) => `${link.textContent.trim()}: ${plain(link.href)}`),
      hidden: [...document.querySelectorAll("form")].map((form) =>
        [...form.querySelectorAll<HTMLInputElement>("input[type=hidden]")]
          .map(({ name, value }) => `${name}=${value}`)
          .toSorted(),
      ),
      pictures: [...document.querySelectorAll(":is(.tile__picture, .way__picture, .drawing) svg")]
        .filter((picture) => !picture.matches(unseen))
        .map((picture) => picture.outerHTML),
    };
  }, unseen);

type Change = {
  readonly what: string;
  readonly make: (page: Page) => Promise<unknown>;
  readonly until: string;
};
const changes: readonly Change[] = [
  { what: "another need", make: (page) => page.locator("#need-2").click(), until: "level=2" },
  {
    what: "another municipality",
    make: (page) => page.locator("#choose-organisation").selectOption("aalborg"),
    until: "organisation=aalborg",
  },
  {
    what: "another unit",
    make: (page) => page.locator("#choose-unit").selectOption({ index: 5 }),
    until: "unit=",
  },
  {
    what: "what moves from another model",
    make: (page) => page.locator("#from-central").click(),
    until: "moved=central",
  },
  {
    what: "the first step",
    make: (page) => page.locator("#step-decentral").click(),
    until: "step=decentral-0",
  },
  {
    what: "the next step",
    make: (page) => page.locator("#step-decentral").click(),
    until: "step=decentral-1",
  },
  {
    what: "a slider moved",
    make: (page) => page.locator("#weight-knowledge").fill("90"),
    until: "knowledge=90",
  },
  {
    what: "another need, with the weights",
    make: (page) => page.locator("#need-3").click(),
    until: "level=3",
  },
  { what: "one step back", make: (page) => page.goBack(), until: "level=2" },
];

describe("what is carried out of the compare page", () => {
  it("is what is seen: after each change every link and form leads where the server says", async () => {
    const page = await open("/da/");
    const wrong: string[] = [];
    page.on("pageerror", (error) => wrong.push(error.message));
    for (const { what, make, until } of changes) {
      await make(page);
      await page.waitForFunction(
        (part) => location.search.includes(part) && !document.querySelector("[aria-busy]"),
        until,
      );
      const { pathname, search } = new URL(page.url());
      const served = await open(pathname + search, { javaScriptEnabled: false });
      expect(await carriedBy(page), what).to.deep.equal(await carriedBy(served));
      await served.context().close();
    }
    expect(wrong).to.deep.equal([]);
  }).timeout(60_000);

  const summary = (page: Page) => page.locator(".moves__full > summary");
  const drawnIn = (page: Page) =>
    page.locator(".moves__full").evaluate((fold) => ({
      open: (fold as HTMLDetailsElement).open,
      html: [...fold.querySelectorAll("svg, h3, .drawing__files, .small-multiples__path")].map(
        ({ outerHTML }) => outerHTML,
      ),
      summary: fold.querySelector("summary")?.textContent,
    }));
  async function choose(page: Page, need: 1 | 2 | 3) {
    await page.locator(`#need-${need}`).click();
    await page.locator(`#need-${need}[aria-current]`).waitFor();
    await page.waitForFunction(() => !document.querySelector("[aria-busy]"));
  }

  it("is drawn for the need chosen when it is unfolded after a change, and after it is folded again", async () => {
    const page = await open("/da/?organisation=koege");
    for (const need of [3, 2] as const) {
      await choose(page, need);
      await summary(page).focus();
      await page.keyboard.press("Enter");
      const served = await open(`/da/?organisation=koege&level=${need}`, { javaScriptEnabled: false });
      await summary(served).click();
      expect(await drawnIn(page)).to.deep.equal(await drawnIn(served));
      const focused = await page.evaluate(() => document.activeElement?.parentElement?.className);
      expect(focused).to.equal("details moves__full");
      await page.keyboard.press("Enter");
    }
  }).timeout(60_000);

  it("is drawn for the need chosen when something else than a click unfolds it", async () => {
    const page = await open("/da/");
    await choose(page, 3);
    await page.locator(".moves__full").evaluate(async (fold) => {
      const told = new Promise((resolve) => fold.addEventListener("toggle", resolve, { once: true }));
      (fold as HTMLDetailsElement).open = true;
      await told;
    });
    const served = await open("/da/?level=3", { javaScriptEnabled: false });
    await summary(served).click();
    expect(await drawnIn(page)).to.deep.equal(await drawnIn(served));
  });

  it("changes without a new page, and keeps the reader where they were", async () => {
    const page = await open("/en/");
    await page.evaluate(() => Object.assign(window, { same: true }));
    await page.locator("#need-3").focus();
    await page.keyboard.press("Enter");
    await page.waitForFunction(
      () => document.querySelector("#need-3")?.getAttribute("aria-current") === "true",
    );
    expect(await page.evaluate(() => "same" in window)).to.equal(true);
    expect(await page.evaluate(() => document.activeElement?.id)).to.equal("need-3");
  });

  it("asks for nothing anew where a link leads within the page, there and back", async () => {
    const page = await open("/da/");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.evaluate(() => document.querySelector<HTMLAnchorElement>(".skip-link, a[href^='#']")?.click());
    await page.waitForFunction(() => location.hash !== "");
    await page.goBack();
    await page.waitForFunction(() => location.hash === "");
    expect(asked.filter((url) => new URL(url).pathname === "/da/")).to.deep.equal([]);
  });

  it("changes other pages in place too, and leaves unfolded what was", async () => {
    const page = await open("/da/modeller/central");
    await page.evaluate(() => Object.assign(window, { same: true }));
    await page.locator("summary", { hasText: "Barnets vej, trin for trin" }).click();
    await page.locator("summary", { hasText: "Modellen i Eksempelkommunen" }).click();
    await page.locator("#choose-organisation").selectOption("svendborg");
    await page.waitForFunction(
      () => location.search === "?organisation=svendborg" && !document.querySelector("[aria-busy]"),
    );
    expect(await page.evaluate(() => "same" in window)).to.equal(true);
    expect(await page.locator("details[open]", { hasText: "Barnets vej, trin for trin" }).count()).to.equal(
      1,
    );
    expect(await page.locator("#choose-organisation").isVisible()).to.equal(true);
    const menu = await page.locator(".header__navigation a").first().getAttribute("href");
    expect(menu).to.equal("/da/?organisation=svendborg");
  }).timeout(60_000);

  /** What a page asks for at the addresses of a need. */
  const askedFor = (page: Page, need: number) => {
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes(`level=${need}`)) asked.push(request.url());
    });
    return asked;
  };

  it("asks for a page once when the pointer comes to its link, and shows it at the click", async () => {
    const page = await open("/da/");
    const asked = askedFor(page, 3);
    await page.locator("#need-3").hover();
    await page.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("level=3")),
    );
    await choose(page, 3);
    expect(asked).to.have.lengthOf(1);
    expect(new URL(page.url()).search).to.equal("?level=3");
  });

  it("asks for nothing ahead for who saves data", async () => {
    const page = await open("/da/");
    await page.evaluate(() =>
      Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true }),
    );
    const asked = askedFor(page, 3);
    await page.locator("#need-3").hover();
    await page.locator("#need-2").hover();
    await choose(page, 2);
    expect(asked).to.deep.equal([]);
  });

  it("works by plain links and forms where there is no script", async () => {
    const page = await open("/da/", { javaScriptEnabled: false });
    await page.locator("#need-2").click();
    await page.locator("#choose-organisation").selectOption("koege");
    await page.locator(".first__form button").click();
    expect(new URL(page.url()).search).to.include("organisation=koege").and.include("level=2");
    expect(await page.locator("#need-2").getAttribute("aria-current")).to.equal("true");
  });
});
