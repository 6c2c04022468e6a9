import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { testApp } from "../../support/services.ts";

describe("the one-page brief", () => {
  let app: Express;
  before(async () => {
    app = await testApp();
  });
  const get = async (path: string) => (await request(app).get(path).expect(200)).text;
  const plain = (page: string) =>
    page
      .replace(/<svg[\s\S]*?<\/svg>/g, "")
      .replace(/<[^>]*>/g, " ")
      .replace(/\s+/g, " ");

  it("shows what the page shows: its choices, its answer, and where it was seen", async () => {
    const query = "?organisation=svendborg&mode=exact&bridge=90";
    const [brief, page] = await Promise.all([get(`/da/blad${query}`), get(`/da/${query}`)]);
    const title = /data-ranking="title">([^<]*)</.exec(page)?.[1] ?? "";
    expect(title).to.match(/^Med jeres vægte/);
    const words = plain(brief);
    expect(words).to.include(title).and.include("Jeres valg: Svendborg").and.include("Bro 90");
    expect(words).to.include(`/da/${query.replaceAll("&", "&amp;")}`);
    const today = new Intl.DateTimeFormat("da-DK", { dateStyle: "long" }).format(new Date());
    expect(words).to.include(today);
  });

  it("says what speaks for and against each model, each with its source", async () => {
    for (const path of ["/da/blad", "/en/brief"]) {
      const brief = await get(path);
      for (const id of ["M1-W1", "M2-S1", "M3-S1", "M4-R2"])
        expect(brief).to.match(new RegExp(`/${id}">${id}<`));
      expect([...brief.matchAll(/<h3>/g)]).to.have.length(8);
    }
  });

  it("says on which criterion each speaks, so that what speaks both ways is understood", async () => {
    const words = plain(await get("/da/blad"));
    expect(words).to.match(/Specialviden: Der er fare for[\s\S]* Bro: Der er fare for/);
    expect(words).to.include("viden og fleksibilitet: Der bliver mere at koordinere");
  });

  it("is led to from the compare page, with its choices", async () => {
    expect(await get("/en/?organisation=koege&lens=both")).to.match(
      /href="\/en\/brief\?organisation=koege&(?:amp;|#38;)?lens=both"/,
    );
  });
});
