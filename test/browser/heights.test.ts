import { expect } from "chai";
import { open } from "./support/browser.ts";

/** One address of each kind of page, the longest of its kind. */
const addresses = [
  "/da/",
  "/en/?organisation=aalborg",
  "/en/models",
  "/en/models/network",
  "/en/need-levels",
  "/en/cases",
  "/en/cases/aalborg",
  "/en/sources",
  "/en/sources/vaeksthus-2011",
  "/en/method",
  "/en/glossary",
  "/da/udsagn/M3-R1",
  "/da/om",
  "/da/privatliv",
  "/da/tilgaengelighed",
];

const screens = [
  { name: "a laptop", viewport: { width: 1366, height: 768 }, most: 6000 },
  { name: "a phone", viewport: { width: 375, height: 700 }, most: 9000 },
];

describe("no page asks for much scrolling before anything is unfolded", () => {
  for (const { name, viewport, most } of screens) {
    it(`on ${name}`, async () => {
      const page = await open("/da/om", { viewport });
      const tall: string[] = [];
      for (const address of addresses) {
        await page.goto(address);
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        if (height > most) tall.push(`${address}: ${height}`);
      }
      expect(tall).to.deep.equal([]);
    }).timeout(60_000);
  }

  it("and a model says the main thing on one screen of a laptop", async () => {
    const page = await open("/da/om", { viewport: { width: 1366, height: 768 } });
    for (const address of [
      "/da/modeller/paa-tvaers-af-forvaltninger",
      "/da/modeller/central",
      "/da/modeller/decentral",
      "/da/modeller/netvaerk",
      "/en/models/cross-department",
      "/en/models/central",
      "/en/models/decentral",
      "/en/models/network",
    ]) {
      await page.goto(address);
      const end = await page.locator(".glance").evaluate((element) => element.getBoundingClientRect().bottom);
      expect(end, address).to.be.at.most(768);
    }
  }).timeout(60_000);
});
