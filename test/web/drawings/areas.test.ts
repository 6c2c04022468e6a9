import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { testApp } from "../../support/services.ts";

describe("an area of a large municipality", () => {
  let app: Express;
  before(async () => {
    app = await testApp();
  });
  const get = async (path: string) => (await request(app).get(path).expect(200)).text;
  const drawn = (page: string) => /<svg[^>]*class="diagram[\s\S]*?<\/svg>/.exec(page)?.[0] ?? "";
  const named = (text: string) => new Set([...text.matchAll(/Institution \d+/g)].map(([name]) => name));

  it("opens from the compare page, at an address of its own", async () => {
    const page = await get("/da/?organisation=aalborg");
    expect([...page.matchAll(/href="(\/da\/omraader\/aalborg\.area-\d+)"/g)]).to.have.length(22);
    expect(await get("/da/")).not.to.include("/da/omraader/");
  });

  it("draws its units by name, the same that its table tells", async () => {
    const page = await get("/da/omraader/aalborg.area-1");
    const table = /<table[\s\S]*<\/table>/.exec(page)?.[0] ?? "";
    expect(named(drawn(page)).size).to.be.greaterThan(3);
    expect(named(drawn(page))).to.deep.equal(named(table));
  });

  it("shows what a model puts there: support of its own, and nothing of other areas", async () => {
    const [today, decentral] = await Promise.all([
      get("/da/omraader/aalborg.area-2"),
      get("/da/omraader/aalborg.area-2?variant=decentral"),
    ]);
    expect(drawn(decentral)).to.include("Støtten i Dagtilbudsområde 2");
    expect(drawn(today)).not.to.include("Støtten i Dagtilbudsområde 2");
    expect(decentral).not.to.include("Dagtilbudsområde 3");
  });

  it("is not found where there is none, or where all units are named anyway", async () => {
    for (const area of ["aalborg.area-99", "nowhere.area-1", "aalborg", "example.north"])
      await request(app).get(`/en/areas/${area}`).expect(404);
  });
});
