import { open } from "./support/browser.ts";
import { expectGoodPage, expectReadablePage } from "./support/expect-page.ts";

describe("the cases' pages in a browser", () => {
  for (const address of ["/en/cases", "/da/cases/koege"]) {
    it(`${address} is within everybody's reach`, async () => {
      await expectGoodPage(await open(address));
    }).timeout(60_000);
  }

  for (const address of ["/da/cases", "/en/cases/aalborg", "/en/areas/aalborg.area-2?variant=decentral"]) {
    it(`${address} is readable for all, on a phone too`, async () => {
      const page = await open(address);
      await expectReadablePage(page);
    }).timeout(60_000);
  }
});
