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

  it("promise no cookies, and set none", async () => {
    const answer = await request(await testApp()).get("/en/privacy");
    expect(answer.text).to.include("The pages set no cookies");
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
