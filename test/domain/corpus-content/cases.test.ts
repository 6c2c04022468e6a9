import { expect } from "chai";
import { claim, corpus, numbered } from "./published.ts";

const told = {
  svendborg: numbered("SV", 12),
  koege: numbered("KO", 15),
  aalborg: numbered("AA", 15),
};

describe("the three cases", () => {
  it("are Svendborg, Køge and Aalborg", () => {
    expect(corpus.cases.map(({ id }) => id)).to.deep.equal(["svendborg", "koege", "aalborg"]);
  });

  for (const [id, claims] of Object.entries(told)) {
    it(`${id}: every statement is told, once, as a fact or as an opinion`, () => {
      const entry = corpus.cases.find((other) => other.id === id);
      const order = [...(entry?.facts ?? []), ...(entry?.opinions ?? [])];
      expect(order).to.include.members(claims);
      expect(new Set(order).size).to.equal(order.length);
    });
  }

  it("tell every fact and opinion under one theme", () => {
    for (const { id, facts, opinions, themes } of corpus.cases) {
      const themed = themes.flatMap(({ claims }) => claims);
      expect(themed.toSorted(), id).to.deep.equal([...facts, ...opinions].toSorted());
    }
  });

  it("tell as opinions what leaders think, and nothing else", () => {
    for (const { facts, opinions } of corpus.cases) {
      expect(facts.filter((id) => claim(id).hedge === "opinion")).to.deep.equal([]);
      expect(opinions.filter((id) => claim(id).hedge !== "opinion")).to.deep.equal([]);
      expect(opinions.filter((id) => claim(id).who === undefined)).to.deep.equal([]);
    }
  });

  it("say what is not stated, and leave questions open", () => {
    for (const { notStated, openQuestions } of corpus.cases) {
      expect(notStated.length).to.be.at.least(4);
      expect(openQuestions.length).to.be.at.least(5);
      for (const { da, en } of openQuestions) expect([da.at(-1), en.at(-1)]).to.deep.equal(["?", "?"]);
    }
  });

  it("keep the page where the booklet names one", () => {
    const pages = Object.fromEntries(
      ["SV-0", "KO-0", "AA-0", "SV-11", "L-0", "SV-1", "AA-14"].map((id) => [id, claim(id).page]),
    );
    expect(pages).to.deep.equal({
      "SV-0": 20,
      "KO-0": 20,
      "AA-0": 20,
      "SV-11": 21,
      "L-0": 30,
      "SV-1": null,
      "AA-14": null,
    });
  });
});
