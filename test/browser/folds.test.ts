import { expect } from "chai";
import { open } from "./support/browser.ts";

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
});
