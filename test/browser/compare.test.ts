import { expect } from "chai";
import type { Page } from "playwright-core";
import { open } from "./support/browser.ts";
import { expectGoodPage, expectNoSidewaysScroll } from "./support/expect-page.ts";

const sharesIn = (page: Page) =>
  page.locator('[data-ranking-table="acceptability"] tbody td').allTextContents();
const shown = (page: Page) => page.locator('[data-ranking="acceptability"]').innerHTML();

async function slide(page: Page, criterion: string, value: number): Promise<void> {
  await page.locator(`#weight-${criterion}`).fill(String(value));
}

describe("the compare page in a browser", () => {
  for (const address of ["/da/", "/en/"]) {
    it(`${address} is within everybody's reach`, async () => {
      await expectGoodPage(await open(address));
    }).timeout(60_000);
  }

  it("holds 130 units on a phone", async () => {
    const page = await open("/da/?organisation=aalborg&moved=decentral&level=3");
    await expectNoSidewaysScroll(page);
  });

  it("ranks as the server does, number for number, when a slider moves", async () => {
    const page = await open("/da/");
    await page.getByLabel("Mine vægte, som de står").check();
    await slide(page, "knowledge", 100);
    await slide(page, "authority", 0);
    await page.waitForFunction(() => new URLSearchParams(location.search).get("authority") === "0");
    const link = page.url();
    const server = await open(new URL(link).pathname + new URL(link).search, { javaScriptEnabled: false });
    const expected = await sharesIn(server);
    await page.waitForFunction(
      (texts) =>
        [...document.querySelectorAll('[data-ranking-table="acceptability"] tbody td')]
          .map((cell) => cell.textContent)
          .join() === texts,
      expected.join(),
    );
    const sentences = (of: Page) => of.locator('[data-ranking="sentences"] li').allTextContents();
    expect((await sentences(page)).map((text) => text.trim())).to.deep.equal(
      (await sentences(server)).map((text) => text.trim()),
    );
    expect(await shown(page)).to.equal(await shown(server));
    const stretches = (of: Page) => of.locator("[data-words]").allTextContents();
    expect(await stretches(page)).to.deep.equal(await stretches(server));
    const findings = (await server.locator('[data-ranking="findings"]').innerText()).trim();
    await page.waitForFunction(
      (told) => document.querySelector<HTMLElement>('[data-ranking="findings"]')?.innerText.trim() === told,
      findings,
    );
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

  it("keeps the choices in the link, and only those that differ from the start", async () => {
    const page = await open("/da/?organisation=koege");
    await page.getByRole("radio", { name: "strukturen" }).check();
    await page.waitForFunction(() => location.search.includes("lens=structure"));
    expect(Object.fromEntries(new URL(page.url()).searchParams)).to.deep.equal({
      organisation: "koege",
      lens: "structure",
    });
  });

  it("ranks by a form without JavaScript", async () => {
    const page = await open("/da/", { javaScriptEnabled: false });
    const before = await sharesIn(page);
    await page.getByRole("radio", { name: "strukturen" }).check();
    await page.getByRole("button", { name: "Regn ud" }).click();
    expect(new URL(page.url()).searchParams.get("lens")).to.equal("structure");
    expect(await sharesIn(page)).not.to.deep.equal(before);
  });

  it("points out the same unit in all four drawings", async () => {
    const page = await open("/da/?level=0");
    await page.locator('.tiles [data-model="central"] [data-id="special-nursery"]').hover();
    expect(await page.locator(".is-pointed-at").count()).to.equal(4);
  });
});
