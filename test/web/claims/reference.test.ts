import { expect } from "chai";
import { claimOf } from "../../../src/domain/corpus/corpus.ts";
import { claimCardOf } from "../../../src/web/claims/claim-card.ts";
import { pagesOf, referenceTo, shortNameOf, sourceOf } from "../../../src/web/claims/claim-reference.ts";
import { thrownFaults } from "../../support/fault-lines.ts";
import { bearing, claim, reading, source } from "../sources/reading.ts";

describe("a reference", () => {
  const read = reading({
    sources: [source, { ...source, id: "undated", year: null }],
    claims: [
      claim("A-1"),
      claim("A-2", { section: "Forord" }),
      claim("A-3", { section: "Forord", page: 7 }),
      claim("A-4", { caution: { da: "Pas på", en: "Beware" } }),
    ],
  });
  const { corpus } = read;
  const booklet = sourceOf(corpus, "booklet");

  it("names publisher and year, and says when there is none", () => {
    expect(shortNameOf(booklet, read)).to.equal("Huset (2011)");
    expect(shortNameOf(sourceOf(corpus, "undated"), read)).to.equal("Huset (claims:undated)");
  });

  it("gives a page only where the source has one: the claim's own, else its section's", () => {
    const pages = ["A-1", "A-2", "A-3"].map((id) => pagesOf(claimOf(corpus, id), booklet));
    expect(pages).to.deep.equal(["12–19", null, "7"]);
  });

  it("holds all that it takes to find the place: page or heading, and the state of the corpus", () => {
    expect(referenceTo(claimOf(corpus, "A-1"), read)).to.equal(
      `claims:reference.text Huset 2011 Hvem leder? claims:pages 12–19, claims:reference.section Modeller  A-1 claims:reference.version ${corpus.edition.version}`,
    );
    expect(referenceTo(claimOf(corpus, "A-2"), read)).to.include(" claims:reference.section Forord ");
  });

  it("is refused for a source that is not there", () => {
    expect(thrownFaults(() => sourceOf(corpus, "nowhere"))).to.deep.equal(["unknown-source nowhere"]);
  });
});

describe("a claim as a card", () => {
  const against = bearing({ model: "decentral", direction: "against" });
  const read = reading({ claims: [claim("A-1", { bears: [against], page: 3 }), claim("A-2")] });

  it("speaks one way where it is shown for a bearing, and no way elsewhere", () => {
    const told = claimOf(read.corpus, "A-1");
    const there = claimCardOf(told, read, told.bears[0]);
    expect(there).to.include({ direction: "against", because: "Fordi", pages: "3", href: "/da/udsagn/A-1" });
    expect(claimCardOf(told, read)).to.not.have.any.keys("direction", "because", "sourceLanguage");
  });

  it("marks the source's own words where the reader's language is another", () => {
    const english = { ...read, language: "en" } as const;
    expect(claimCardOf(claimOf(read.corpus, "A-2"), english)).to.include({
      sourceLanguage: "da",
      text: "Teksten i A-2 (en)",
    });
  });
});
