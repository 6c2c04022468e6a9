import { expect } from "chai";
import type { Express } from "express";
import request from "supertest";
import { testApp } from "../../support/services.ts";

/** The letters of an SVG, line by line. */
const wordsIn = (svg: string) =>
  [...svg.matchAll(/>([^<>{}]+)</g)].map(([, words]) => words?.trim()).join(" ");

describe("the files of the compare page", () => {
  let app: Express;
  before(async () => {
    app = await testApp();
  });
  const get = (path: string) => request(app).get(path).buffer(true);

  /** Where a page's download links lead. */
  async function downloadsOn(path: string): Promise<readonly string[]> {
    const { text } = await get(path);
    return [...text.matchAll(/href="([^"]+)"[^>]* download/g)].map(([, href = ""]) =>
      href.replaceAll("&amp;", "&"),
    );
  }

  it("are all there, and each SVG tells what was chosen and the address where it is seen", async () => {
    const downloads = await downloadsOn("/da/?organisation=koege&level=2&mode=exact&knowledge=90");
    expect(downloads.filter((href) => href.includes(".png")).length).to.be.above(6);
    const pictures = downloads.filter((href) => href.includes(".svg"));
    for (const href of pictures) {
      const { status, body } = await get(href);
      const words = wordsIn(String(body));
      expect(status, href).to.equal(200);
      expect(words, href)
        .to.match(/Valgt: .*Køge/)
        .and.match(/http:\/\/127\.0\.0\.1:\d+\/da\/\?.*organisation=koege/);
    }
    const ranking = pictures.find((href) => href.startsWith("/da/figurer/")) ?? "";
    expect(wordsIn(String((await get(ranking)).body))).to.match(/Viden 90/);
    const overview = pictures.find((href) => href.includes("overblik")) ?? "";
    expect(wordsIn(String((await get(overview)).body)))
      .to.include("niveau 2")
      .and.include("Ude i områderne");
  }).timeout(60_000);

  it("come as wide as a slide too", async () => {
    const [slide = ""] = (await downloadsOn("/en/")).filter((href) => href.includes("wide=1"));
    const { status, body } = await get(slide);
    expect(status).to.equal(200);
    const [width, height] = [16, 20].map((at) => (body as Buffer).readUInt32BE(at));
    expect((width ?? 0) / (height ?? 1)).to.be.closeTo(16 / 9, 0.01);
  }).timeout(30_000);
});
