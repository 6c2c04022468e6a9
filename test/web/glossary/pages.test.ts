import { expect } from "chai";
import request from "supertest";
import { testApp, testServices } from "../../support/services.ts";

describe("the glossary page", () => {
  it("has every word of the corpus at an address of its own, in both languages", async () => {
    const { corpus } = await testServices();
    const app = await testApp();
    for (const path of ["/da/ordbog", "/en/glossary"]) {
      const { text } = await request(app).get(path);
      for (const { id } of corpus.glossary) expect(text, id).to.include(`id="${id}"`);
    }
  });

  it("leads to its letters, each of which is there", async () => {
    const { text } = await request(await testApp()).get("/da/ordbog");
    const letters = [...text.matchAll(/href="#(letter-\d+)"/g)].map(([, id]) => id);
    expect(letters.length).to.be.above(10);
    for (const id of letters) expect(text).to.include(`<h2 id="${id}">`);
  });
});
