import { expect } from "chai";
import { open } from "./support/browser.ts";
import { expectGoodPage, expectReadablePage } from "./support/expect-page.ts";

describe("the need levels' page in a browser", () => {
  it("is within everybody's reach", async () => {
    await expectGoodPage(await open("/da/niveauer"));
  }).timeout(60_000);

  it("is readable for all in English, on a phone too", async () => {
    const page = await open("/en/need-levels?organisation=svendborg");
    await expectReadablePage(page);
  }).timeout(60_000);

  it("follows another child by the form alone", async () => {
    const page = await open("/da/niveauer", { javaScriptEnabled: false });
    await page.getByLabel("Kommune", { exact: true }).selectOption("aalborg");
    await page.getByRole("button", { name: "Vis" }).click();
    await page.waitForURL(/organisation=aalborg/);
    expect(await page.getByText("Barnet går i Institution 1.").count()).to.equal(1);
  });
});
