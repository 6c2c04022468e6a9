import { expect } from "chai";
import { open } from "./support/browser.ts";
import { expectGoodPage } from "./support/expect-page.ts";

describe("a claim in a browser", () => {
  for (const path of ["/da/udsagn/U-1", "/en/claims/M3-R1", "/en/claims/m3r1"]) {
    it(`${path} is within everybody's reach`, async () => {
      const page = await open(path);
      await expectGoodPage(page);
      await page.context().close();
    });
  }

  it("lets its reference be copied with the whole address, and says that it was", async () => {
    const page = await open("/da/udsagn/M3-R1", { permissions: ["clipboard-read", "clipboard-write"] });
    await page.getByRole("button", { name: "Kopiér henvisningen" }).click();
    await page.getByRole("status").getByText("Henvisningen er kopieret").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const today = new Date().toLocaleDateString("da", { dateStyle: "long" });
    expect(copied).to.include("Decentral samordning").and.include(`, hentet ${today}, ${page.url()}.`);
    const [button, status] = await Promise.all(
      [".button", ".reference__status"].map((part) => page.locator(`.reference ${part}`).boundingBox()),
    );
    expect(Math.abs((button?.y ?? 0) - (status?.y ?? 99)), "the answer is beside the button").to.be.below(24);
    await page.context().close();
  });

  it("lets a figure be cited from where it stands", async () => {
    const page = await open("/en/cases/koege?level=2", {
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await page.getByText("Cite the figure").first().click();
    await page.getByRole("button", { name: "Copy the reference" }).click();
    await page.getByRole("status").getByText("The reference is copied").waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).to.match(
      /^Tovholder\. \(\d{4}\)\. .* \[Figure\]\. .*, version [0-9a-f]{8} of .*, retrieved .*, http:.*today\.svg\?level=2&unit=.*\.$/,
    );
    await page.context().close();
  });

  it("needs no JavaScript to be read and cited", async () => {
    const page = await open("/en/claims/M3-R1", { javaScriptEnabled: false });
    expect(await page.getByText("As given in Tovholder, claim M3-R1").isVisible()).to.equal(true);
    expect(await page.getByRole("button").count()).to.equal(0);
    await page.context().close();
  });
});
