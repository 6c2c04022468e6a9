import { expect } from "chai";
import type { Page } from "playwright-core";
import { open } from "./support/browser.ts";
import { expectGoodPage, expectNoSidewaysScroll } from "./support/expect-page.ts";

/** The answer as it stands: its title, its bars, its sentences, and what to find out. */
const answerIn = async (page: Page) => ({
  title: await page.locator('[data-ranking="title"]').innerText(),
  bars: await page.locator('[data-ranking="first"]').innerHTML(),
  sentences: await page.locator('[data-ranking="answer"] li').allInnerTexts(),
  questions: await page.locator('[data-ranking="questions"] li').allInnerTexts(),
});
const accountIn = async (page: Page) =>
  (await page.locator('[data-ranking="account"] > .details__content').textContent())?.replace(/\s+/g, " ");

/** The page as the server writes it at the address where another stands. */
const writtenFor = (page: Page) => {
  const { pathname, search } = new URL(page.url());
  return open(pathname + search, { javaScriptEnabled: false });
};

async function slide(page: Page, criterion: string, value: number): Promise<void> {
  await page.locator(`#weight-${criterion}`).fill(String(value));
}

describe("the compare page in a browser", () => {
  for (const address of ["/da/", "/en/"]) {
    it(`${address} is within everybody's reach`, async () => {
      await expectGoodPage(await open(address));
    }).timeout(60_000);
  }

  it("stays within a phone when all of it is unfolded", async () => {
    const page = await open("/da/", { viewport: { width: 375, height: 800 } });
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
    });
    await page.waitForFunction(() => !document.querySelector("[aria-busy]"));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(375);
  });

  it("holds 130 units on a phone", async () => {
    const page = await open("/da/?organisation=aalborg&moved=decentral&level=3");
    await expectNoSidewaysScroll(page);
  });

  it("answers as the server does, word for word and number for number, when a slider moves", async () => {
    const page = await open("/da/");
    await slide(page, "knowledge", 100);
    await slide(page, "authority", 0);
    await page.waitForFunction(() => new URLSearchParams(location.search).get("authority") === "0");
    const server = await writtenFor(page);
    const expected = await answerIn(server);
    await page.waitForFunction(
      (sentences) =>
        [...document.querySelectorAll<HTMLElement>('[data-ranking="answer"] li')]
          .map((item) => item.innerText)
          .join() === sentences,
      expected.sentences.join(),
    );
    expect(await answerIn(page)).to.deep.equal(expected);
    const stretches = (of: Page) => of.locator("[data-words]").allTextContents();
    expect(await stretches(page)).to.deep.equal(await stretches(server));
    await page.getByText("Hele regnestykket").click();
    await page.waitForFunction(() => !document.querySelector('[data-ranking="account"][data-old]'));
    expect(await accountIn(page)).to.equal(await accountIn(server));
  });

  it("takes a moved slider for the reader's own weights", async () => {
    const page = await open("/en/");
    await slide(page, "bridge", 100);
    expect(await page.getByLabel("My weights as they stand").isChecked()).to.equal(true);
    await page.waitForFunction(() =>
      document.querySelector('[data-ranking="title"]')?.textContent?.startsWith("With your weights"),
    );
    expect(Object.fromEntries(new URL(page.url()).searchParams)).to.deep.equal({
      mode: "exact",
      bridge: "100",
    });
  });

  it("goes back to what it began with when the weights are reset, and to those weights by the browser's button", async () => {
    const page = await open("/da/");
    const began = await answerIn(page);
    await slide(page, "knowledge", 100);
    await page.waitForFunction(
      (title) => document.querySelector('[data-ranking="title"]')?.textContent !== title,
      began.title,
    );
    await page.getByRole("link", { name: "Nulstil" }).click();
    await page.waitForFunction(() => !document.querySelector("[aria-busy]") && location.search === "");
    expect(await page.locator("#weight-knowledge").inputValue()).to.equal("50");
    expect(await answerIn(page)).to.deep.equal(began);
    await page.goBack();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("#weight-knowledge")?.value === "100",
    );
    expect(await answerIn(page)).to.deep.equal(await answerIn(await writtenFor(page)));
  });

  for (const [width, height] of [
    [375, 667],
    [768, 1024],
    [1366, 768],
    [1920, 1080],
  ] as const)
    it(`keeps headline and bars in view while the sliders are moved, ${width} wide`, async () => {
      const page = await open("/da/");
      await page.setViewportSize({ width, height });
      for (const criterion of ["direction", "specialism", "bridge"]) {
        await page.locator(`#weight-${criterion}`).focus();
        await page.keyboard.press("ArrowRight");
        const box = async (selector: string) => {
          const found = await page.locator(selector).boundingBox();
          if (found === null) throw new Error(`nothing at ${selector}`);
          return found;
        };
        const [title, bars, slider] = [
          await box('[data-ranking="title"]'),
          await box('[data-ranking="first"]'),
          await box(`#weight-${criterion}`),
        ];
        expect(title.y, criterion).to.be.at.least(-1);
        expect(bars.y + bars.height, criterion).to.be.at.most(height);
        const isCovered = slider.x < bars.x + bars.width && slider.y < bars.y + bars.height;
        expect(isCovered, `${criterion} under the bars`).to.equal(false);
      }
    });

  it("shows along each slider how far it may go, only while the weights are given", async () => {
    const page = await open("/da/");
    const words = page.locator("#weight-bridge-stretch");
    const dark = () => page.locator('[data-stretch="bridge"] [data-bar]').getAttribute("width");
    expect([await words.textContent(), await dark()]).to.deep.equal(["", "0%"]);
    await page.getByLabel("Mine vægte, som de står").check();
    await page.waitForFunction(() => document.querySelector("#weight-bridge-stretch")?.textContent !== "");
    const [, from, to] = /Samme model forrest: (\d+)–(\d+)/.exec((await words.textContent()) ?? "") ?? [];
    expect(await dark()).to.equal(`${Number(to) - Number(from)}%`);
    await page.getByLabel("Alle prioriteringer er lige mulige").check();
    await page.waitForFunction(() => document.querySelector("#weight-bridge-stretch")?.textContent === "");
  });

  it("answers from something else at once, in the matrix too, and keeps the choice in the link", async () => {
    const page = await open("/da/?organisation=koege");
    const fold = page.locator("#ranking-basis");
    await fold.locator("summary").click();
    await fold.getByRole("radio", { name: "begge" }).check();
    await page.waitForFunction(() => location.search.includes("lens=both"));
    await fold.getByRole("radio", { name: "også cases" }).check();
    await page.waitForFunction(() => location.search.includes("scope=decision"));
    await page.locator('a[href*="/udsagn/KO-"]').first().waitFor({ state: "attached" });
    expect(Object.fromEntries(new URL(page.url()).searchParams)).to.deep.equal({
      organisation: "koege",
      lens: "both",
      scope: "decision",
    });
    expect(await answerIn(page)).to.deep.equal(await answerIn(await writtenFor(page)));
    expect(await fold.getAttribute("open")).not.to.equal(null);
  });

  it("ranks by a form without JavaScript", async () => {
    const page = await open("/da/?organisation=koege", { javaScriptEnabled: false });
    const before = await answerIn(page);
    await page.getByText("Regnet ud fra kildernes udsagn").click();
    await page.getByRole("radio", { name: "strukturen" }).check();
    await page.getByRole("button", { name: "Regn ud" }).last().click();
    expect(Object.fromEntries(new URL(page.url()).searchParams)).to.deep.include({
      organisation: "koege",
      lens: "structure",
    });
    expect(await answerIn(page)).not.to.deep.equal(before);
  });

  it("folds the matrix to a laptop's height, and opens a row from a number, under its own column", async () => {
    for (const address of ["/da/", "/en/", "/da/?organisation=aalborg"]) {
      const page = await open(address);
      await page.setViewportSize({ width: 1366, height: 768 });
      const heightOf = await page.locator(".compare-matrix").boundingBox();
      expect(heightOf?.height, address).to.be.below(1100);
    }
    const page = await open("/da/");
    await page.setViewportSize({ width: 1366, height: 768 });
    const number = page.locator('.matrix__points[href="#udsagn-knowledge-decentral"]');
    await number.click();
    const told = page.locator("#udsagn-knowledge-decentral");
    await told.waitFor({ state: "visible" });
    const [at, under] = [await number.boundingBox(), await told.boundingBox()];
    const column = await page.locator(".matrix thead th", { hasText: "Ude i områderne" }).boundingBox();
    expect(under?.x).to.be.closeTo(column?.x ?? 0, 2);
    expect(at?.x).to.be.greaterThan(under?.x ?? 0);
  }).timeout(60_000);

  it("prints its choices first, and where and when it was seen last, as the page then stands", async () => {
    const page = await open("/da/?organisation=koege");
    await slide(page, "bridge", 80);
    await page.waitForFunction(() => location.search.includes("bridge=80"));
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.emulateMedia({ media: "print" });
    const shown = (await page.locator("main").innerText()).trim();
    const all = (await page.locator("body").innerText()).trim();
    const date = new Intl.DateTimeFormat("da-DK", { dateStyle: "long" }).format(new Date());
    expect(shown).to.match(/^Jeres valg: .*Køge.*Mine vægte, som de står.*Bro til almenområdet 80/);
    expect(all.endsWith(`Set på ${page.url()} · ${date}`), all.slice(-200)).to.equal(true);
  }).timeout(60_000);

  it("points out the same unit in all four drawings", async () => {
    const page = await open("/da/?level=0");
    await page.locator('.tiles [data-model="central"] [data-id="special-nursery"]').hover();
    expect(await page.locator(".is-pointed-at").count()).to.equal(4);
  });
});
