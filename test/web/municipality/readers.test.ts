import { expect } from "chai";
import request from "supertest";
import { languages } from "../../../src/domain/language.ts";
import { addressOf, type PageId, pageTable } from "../../../src/web/routes.ts";
import { newAnalysis } from "../../support/analyses.ts";
import { testServices } from "../../support/services.ts";
import { tokenOn } from "../forms/browser.ts";
import { linkTo, visitor } from "./visitor.ts";

const pages = (Object.keys(pageTable) as PageId[]).filter((page) => pageTable[page].da.includes(":analysis"));

describe("whoever may only read an analysis", () => {
  it("changes it by no page, whatever form they send", async () => {
    const { id, readToken, internalToken, access } = await newAnalysis();
    const { analyses } = await testServices();
    const links = await analyses.linksTo(access);
    const before = await analyses.open(access);
    for (const token of [readToken, internalToken]) {
      const reader = await visitor();
      await reader.enter(token);
      const formToken = tokenOn((await reader.open(linkTo(token))).text);
      const cookie = [...reader.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
      expect(pages.length).to.be.above(5);
      for (const page of pages)
        for (const language of languages)
          for (const fields of [
            { do: "delete", confirm: "Town" },
            { do: "add", kind: "edit", name: "X" },
            { do: "keep", keptUntil: "2030-01-01" },
            { do: "revoke", link: links[0]?.id ?? "" },
          ]) {
            const address = addressOf(page, language, { analysis: id });
            const { status } = await request(reader.app)
              .post(address)
              .type("form")
              .set("Cookie", cookie)
              .send({ token: formToken, ...fields });
            expect([403, 404, 405], address).to.include(status);
          }
    }
    expect(await analyses.open(access)).to.deep.equal(before);
    const told = (each: typeof links) => each.map(({ lastUsed: _, ...link }) => link);
    expect(told(await analyses.linksTo(access))).to.deep.equal(told(links));
  });

  it("is told whether what they see is internal", async () => {
    const { id, readToken, internalToken } = await newAnalysis();
    for (const [token, isInternal] of [
      [readToken, false],
      [internalToken, true],
    ] as const) {
      const reader = await visitor();
      await reader.enter(token);
      for (const page of ["today", "options", "priorities", "answer", "onwards"] as const) {
        const { status, text } = await reader.open(addressOf(page, "da", { analysis: id }));
        expect([status, text.includes("Intern</strong>")], page).to.deep.equal([200, isInternal]);
        expect(text).to.not.include("/deling").and.to.not.include("/historik");
      }
    }
  });
});
