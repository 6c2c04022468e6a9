import { expect } from "chai";
import request from "supertest";
import { testApp } from "../../support/services.ts";

const get = async (path: string) => (await request(await testApp()).get(path)).text;

describe("the pages about the site", () => {
  it("tell what it is, what it is not, and where to read on", async () => {
    const text = await get("/da/om");
    expect(text).to.include("Hvad det ikke er").and.include("Hvem det er til");
    for (const path of ["/da/kilder", "/da/metode", "/da/ordbog"]) expect(text).to.include(`href="${path}"`);
  });

  it("tell what is stored of an analysis, who can read it, for how long, and what hiding does not do", async () => {
    const answer = await request(await testApp()).get("/en/privacy");
    for (const words of [
      "set no cookies",
      "Whoever has a link",
      "12 months after",
      "It does not protect against",
      "In backups",
    ])
      expect(answer.text).to.include(words);
    expect(answer.headers).to.not.have.property("set-cookie");
  });

  it("name the standard, the duty, the authority's address and the known limits", async () => {
    for (const path of ["/da/tilgaengelighed", "/en/accessibility"]) {
      const text = await get(path);
      for (const words of ["EN 301 549", "WCAG 2.1", "was.digst.dk", "MathML"])
        expect(text).to.include(words);
    }
    expect(await get("/da/tilgaengelighed")).to.include("skal selv afgive sin erklæring");
  });
});
