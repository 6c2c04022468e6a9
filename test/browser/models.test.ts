import { open } from "./support/browser.ts";
import { expectGoodPage, expectReadablePage } from "./support/expect-page.ts";

describe("the models' pages in a browser", () => {
  for (const address of ["/en/models", "/da/modeller/central"]) {
    it(`${address} is within everybody's reach`, async () => {
      await expectGoodPage(await open(address));
    }).timeout(60_000);
  }

  for (const address of ["/da/modeller?organisation=koege", "/en/models/network?organisation=svendborg"]) {
    it(`${address} is readable for all, on a phone too`, async () => {
      const page = await open(address);
      await expectReadablePage(page);
    }).timeout(60_000);
  }
});
