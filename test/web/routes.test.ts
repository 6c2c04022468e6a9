import { expect } from "chai";
import { languages } from "../../src/domain/language.ts";
import { modelIds } from "../../src/domain/organisation/decisions.ts";
import {
  addressOf,
  idOf,
  languageOf,
  type PageId,
  pageTable,
  pathTo,
  patternOf,
} from "../../src/web/routes.ts";

const pages = Object.keys(pageTable) as readonly PageId[];

describe("the addresses", () => {
  it("are spelled in each language", () => {
    expect(pathTo("compare", "da")).to.equal("/da/");
    expect(pathTo("levels", "da")).to.equal("/da/niveauer");
    expect(pathTo("levels", "en")).to.equal("/en/need-levels");
    expect(pathTo("model", "da", { model: "network" })).to.equal("/da/modeller/netvaerk");
    expect(pathTo("model", "en", { model: "network" })).to.equal("/en/models/network");
    expect(pathTo("model", "da", { model: "cross-department" })).to.equal(
      "/da/modeller/paa-tvaers-af-forvaltninger",
    );
    expect(pathTo("claim", "da", { claim: "M3-R1" })).to.equal("/da/udsagn/M3-R1");
  });

  it("lead back to the id they were made from", () => {
    for (const language of languages) {
      for (const model of modelIds) {
        const slug = pathTo("model", language, { model }).split("/").at(-1) ?? "";
        expect(idOf("model", slug, language)).to.equal(model);
      }
    }
    expect(idOf("model", "unknown", "da")).to.equal("unknown");
  });

  it("are all different, and hold the same ids in both languages", () => {
    const patterns = pages.flatMap((page) => languages.map((language) => patternOf(page, language)));
    expect(new Set(patterns).size).to.equal(patterns.length);
    for (const { da, en } of Object.values(pageTable)) {
      expect(en.match(/:\w+/g)).to.deep.equal((da as string).match(/:\w+/g));
    }
  });

  it("encode what an id holds, and miss no id", () => {
    expect(addressOf("claim", "da", { claim: "a/b?c" })).to.equal("/da/udsagn/a%2Fb%3Fc");
    expect(() => addressOf("claim", "da", {})).to.throw("no claim given for the address of claim");
  });

  it("tell their language", () => {
    for (const [path, language] of [
      ["/da/om", "da"],
      ["/en", "en"],
      ["/english", null],
      ["/", null],
    ] as const) {
      expect(languageOf(path)).to.equal(language);
    }
  });
});
