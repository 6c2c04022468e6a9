import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { testApp } from "../../support/services.ts";

describe("every figure as a file", () => {
  let app: Express;
  before(async () => {
    app = await testApp();
  });
  const svgOf = async (path: string) => {
    const { status, headers, body } = await request(app).get(path);
    expect(status, path).to.equal(200);
    return { svg: String(body), name: headers["content-disposition"] as string };
  };

  it("a child's way: named by child, model and municipality, with the signs that it has", async () => {
    const crossing = await svgOf("/da/tegninger/example/cross-department/vej-1.svg");
    expect(crossing.name).to.include("example-cross-department-vej-1.svg");
    expect(crossing.svg)
      .to.include("Niveau 1 fra ")
      .and.include("forvaltningsgrænse<")
      .and.include("Kilde: beregnet i Tovholder")
      .and.include("Tegnet ");
    const within = await svgOf("/en/drawings/example/central/path-1.svg");
    expect(within.svg).to.include("decides the case").and.not.include("boundary<");
  });

  it("a child's way from the unit that is asked for", async () => {
    const { svg } = await svgOf("/en/drawings/example/central/path-3.svg?unit=area-syd-house-32");
    expect(svg).to.include('data-id="area-syd-house-32"');
  });

  it("a printed figure: what is printed, said and inferred", async () => {
    const { svg, name } = await svgOf("/da/tegninger/haeftet/network/trykt-figur.svg");
    expect(name).to.include("haeftet-network.svg");
    expect(svg)
      .to.include("så vidt vi kender den")
      .and.include("trykt i hæftets figur")
      .and.include("vores slutning")
      .and.include("Kilde: Væksthus for Ledelse");
  });

  it("the indicators of a model on a municipality", async () => {
    const { svg, name } = await svgOf("/en/drawings/koege/network/measured.svg");
    expect(name).to.include("koege-network-measured.svg");
    expect(svg).to.include("Køge: the eight indicators").and.include("the model, by its number");
    expect([...svg.matchAll(/data-id="network"/g)]).to.have.lengthOf(8);
  });

  it("criteria by models, counting the claims that are asked for", async () => {
    const { svg: own, name } = await svgOf("/da/tegninger/example/modeller/kriterier.svg");
    expect(name).to.include("example-kriterier.svg");
    expect([
      ...own.matchAll(/<title>[^<]+: (?:Siger intet|Taler for|Taler imod|For og imod)/g),
    ]).to.have.lengthOf(32);
    expect(own).to.include("kilderne siger intet").and.include("kun dem om modellen selv");
    const { svg: all } = await svgOf("/da/tegninger/example/modeller/kriterier.svg?scope=decision");
    expect(all).to.include("og de andre kilder");
    expect([...all.matchAll(/: Siger intet</g)].length).to.be.below(
      [...own.matchAll(/: Siger intet</g)].length,
    );
  });

  it("come as pictures too", async () => {
    for (const file of [
      "example/central/path-1",
      "booklet/central/printed-figure",
      "aalborg/models/criteria",
    ]) {
      const { status, body } = await request(app).get(`/en/drawings/${file}.png`);
      expect(status, file).to.equal(200);
      expect((body as Buffer).subarray(1, 4).toString(), file).to.equal("PNG");
    }
  });

  it("are not there for what nobody draws", async () => {
    for (const file of [
      "example/central/vej-5.svg",
      "example/central/vej-1.gif",
      "example/best/vej-1.svg",
      "example/central/vej-1.svg?unit=nowhere",
      "example/central/vej-1.svg?unit=special-nursery",
      "atlantis/central/vej-1.svg",
      "example/today/maalt.svg",
      "atlantis/central/maalt.svg",
      "example/central/maalt.gif",
      "haeftet/best/trykt-figur.svg",
      "haeftet/central/trykt-figur.gif",
      "atlantis/modeller/kriterier.svg",
      "example/modeller/kriterier.gif",
    ]) {
      expect((await request(app).get(`/da/tegninger/${file}`)).status, file).to.equal(404);
    }
  });

  it("are what the pages link to, and each link leads to one", async () => {
    const linked = async (page: string) => {
      const { text } = await request(app).get(page);
      return [...text.matchAll(/href="([^"]+)" download/g)].map(([, href = ""]) =>
        href.replaceAll("&amp;", "&"),
      );
    };
    const links = {
      "/da/modeller/central?organisation=koege&level=2": ["vej-1.svg", "maalt.png", "trykt-figur.svg"],
      "/en/need-levels": ["/network/path-3.png", "/today/path-4.svg"],
      "/da/?scope=decision": ["kriterier.svg?scope=decision"],
    };
    for (const [page, files] of Object.entries(links)) {
      const found = await linked(page);
      for (const file of files) {
        const href = found.find((one) => one.includes(file));
        expect(href, `${page}: ${file}`).to.be.a("string");
        expect((await request(app).get(href ?? "")).status, href).to.equal(200);
      }
    }
  });
});
