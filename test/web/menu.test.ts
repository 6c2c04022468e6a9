import { expect } from "chai";
import request from "supertest";
import { testApp } from "../support/services.ts";

describe("the menu", () => {
  for (const path of ["/da/", "/da/modeller", "/da/modeller/central", "/da/niveauer"]) {
    it(`takes municipality and child along: ${path}`, async () => {
      const { text } = await request(await testApp()).get(`${path}?organisation=koege&level=3`);
      const menu = /<nav class="header__navigation"[\s\S]*?<\/nav>/.exec(text)?.[0] ?? "";
      const leads = [...menu.matchAll(/href="([^"]+)"/g)].map(([, href = ""]) =>
        href.replaceAll("&amp;", "&"),
      );
      const taken = leads.filter((href) => href.includes("organisation=koege") && href.includes("level=3"));
      expect(taken.map((href) => href.split("?")[0])).to.deep.equal(["/da/", "/da/modeller", "/da/niveauer"]);
    });
  }

  it("leads from a case to the models in that municipality", async () => {
    const { text } = await request(await testApp()).get("/en/cases/aalborg");
    expect(text).to.include('href="/en/?organisation=aalborg"');
  });
});
