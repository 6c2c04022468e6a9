import { expect } from "chai";
import { open } from "./support/browser.ts";
import { expectNoAxeViolations, expectNoSidewaysScroll } from "./support/expect-page.ts";

describe("what is folded", () => {
  it("opens when an address points at it, or into it", async () => {
    const page = await open("/da/modeller/central#valg");
    const choices = page.locator("#valg dl").first();
    await choices.waitFor({ state: "visible" });
    await page.goto("/da/cases/koege#KO-12");
    await page.locator("#KO-12").waitFor({ state: "visible" });
    expect(await page.locator("details.fold[open]").count()).to.equal(1);
  });

  it("stays as the reader left it when something else is chosen", async () => {
    const page = await open("/da/cases/svendborg");
    await page.getByRole("heading", { name: "Specialbørnehaven", exact: true }).click();
    await page.getByLabel("Behovsniveau").selectOption("3");
    await page.waitForURL(/level=3/);
    await page.getByText("på niveau 3", { exact: false }).first().waitFor({ state: "attached" });
    const unfolded = page.locator("details.fold[open] > summary h3");
    expect(await unfolded.allInnerTexts()).to.deep.equal(["Specialbørnehaven"]);
    await page.context().close();
  });

  for (const address of [
    "/da/modeller",
    "/en/models/network",
    "/da/niveauer",
    "/en/cases/koege",
    "/da/kilder",
    "/en/sources/kbh-organisering-2021",
    "/da/metode",
  ]) {
    it(`is within everybody's reach when it is opened: ${address}`, async () => {
      const page = await open(address);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll("details")) fold.open = true;
      });
      await expectNoAxeViolations(page);
      await expectNoSidewaysScroll(page);
      await page.context().close();
    }).timeout(60_000);
  }
});
