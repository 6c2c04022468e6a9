import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "chai";
import { loadTexts, type Texts } from "../../src/texts/texts.ts";

const danish = {
  name: "Tovholder",
  door: {
    title: "Følg et barn",
    moved_one: "{{count}} ting flytter sig",
    moved_other: "{{count}} ting flytter sig alle",
  },
  said: "{{who}} siger <b>",
  inSentence: "Drawn in {{place, inSentence}}",
};

describe("the page texts of a folder", () => {
  const missing: string[] = [];
  let texts: Texts;

  before(() => {
    const folder = mkdtempSync(join(tmpdir(), "texts-"));
    for (const [language, compare] of [
      ["da", danish],
      ["en", { name: "Tovholder" }],
    ] as const) {
      mkdirSync(join(folder, language));
      writeFileSync(join(folder, language, "compare.json"), JSON.stringify(compare));
    }
    texts = loadTexts({ folder, onMissing: (key, language) => missing.push(`${key} ${language}`) });
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => missing.splice(0));

  it("are found by namespace and key", () => {
    expect(texts.da("compare:name")).to.equal("Tovholder");
    expect(texts.da("compare:door.title")).to.equal("Følg et barn");
    expect(missing).to.deep.equal([]);
  });

  it("choose the plural by count, and are not escaped here", () => {
    expect(texts.da("compare:door.moved", { count: 1 })).to.equal("1 ting flytter sig");
    expect(texts.da("compare:door.moved", { count: 0 })).to.equal("0 ting flytter sig alle");
    expect(texts.da("compare:said", { who: "«Ø» & co." })).to.equal("«Ø» & co. siger <b>");
  });

  it("have a name's article small inside a sentence", () => {
    expect(texts.da("compare:inSentence", { place: "The example municipality" })).to.equal(
      "Drawn in the example municipality",
    );
    expect(texts.da("compare:inSentence", { place: "Thera" })).to.equal("Drawn in Thera");
  });

  it("are reported and shown by their key where they are missing, with values or without", () => {
    expect(texts.en("compare:door.title")).to.equal("compare:door.title");
    expect(texts.en("compare:door.moved", { count: 2 })).to.equal("compare:door.moved");
    expect(texts.da("nowhere:name")).to.equal("nowhere:name");
    expect(missing).to.deep.equal(["compare:door.title en", "compare:door.moved en", "nowhere:name da"]);
  });
});
