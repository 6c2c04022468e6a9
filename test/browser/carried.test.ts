import { expect } from "chai";
import type { Page } from "playwright-core";
import { open } from "./support/browser.ts";

/** Where every link leads and what every form bears, the order of choices aside. */
const carriedBy = (page: Page) =>
  page.evaluate(() => {
    const plain = (href: string) => {
      const { pathname, searchParams, hash } = new URL(href, location.href);
      searchParams.sort();
      return `${pathname}?${searchParams}${hash}`;
    };
    return {
      links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(
        (link) => `${link.innerText.trim()}: ${plain(link.href)}`,
      ),
      hidden: [...document.querySelectorAll("form")].map((form) =>
        [...form.querySelectorAll<HTMLInputElement>("input[type=hidden]")]
          .map(({ name, value }) => `${name}=${value}`)
          .toSorted(),
      ),
      pictures: [...document.querySelectorAll(".tile__picture svg")].map((svg) => svg.outerHTML),
    };
  });

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

  it("works by plain links and forms where there is no script", async () => {
    const page = await open("/da/", { javaScriptEnabled: false });
    await page.locator("#need-2").click();
    await page.locator("#choose-organisation").selectOption("koege");
    await page.locator(".first__form button").click();
    expect(new URL(page.url()).search).to.include("organisation=koege").and.include("level=2");
    expect(await page.locator("#need-2").getAttribute("aria-current")).to.equal("true");
  });
});
