import { fileURLToPath } from "node:url";
import { expect } from "chai";
import { loadOrganisations } from "../../../src/files/yaml-organisations.ts";
import { kappa } from "../../support/coding/kappa.ts";
import { codedTwice, codingMistakes, partOf, settled } from "../../support/coding/second-coding.ts";
import { caseMistakes, normMistakes } from "../../support/coding/second-figures.ts";
import { corpus } from "../corpus/booklet.ts";

describe("the corpus and its second coding", () => {
  it("say the same of every claim: place, hedge, figures, and what it bears on", () => {
    expect(codingMistakes(corpus)).to.deep.equal([]);
  });

  it("say the same of every threshold and its force", () => {
    expect(normMistakes(corpus)).to.deep.equal([]);
  });

  it("say the same of every published number of the cases", () => {
    const folder = fileURLToPath(new URL("../../../data/organisations", import.meta.url));
    expect(caseMistakes(loadOrganisations(folder))).to.deep.equal([]);
  });

  it("have each difference settled once, with a reason", () => {
    const places = settled.map(({ id, field }) => `${id} ${field}`);
    expect(new Set(places).size).to.equal(places.length);
    expect(settled.filter(({ why = "" }) => why.length < 5)).to.deep.equal([]);
    const idle = settled.filter((row) => row.first === row.second && row.settled === row.second);
    expect(idle, "settled, and never different").to.deep.equal([]);
  });

  it("agree as well as the method page says", () => {
    const bears = codedTwice("bears");
    const part = (which: "whom" | "criterion" | "direction") =>
      bears.map(([first, second]) => [partOf(first, which), partOf(second, which)] as const);
    const pairs = {
      section: codedTwice("section"),
      hedge: codedTwice("hedge"),
      figures: codedTwice("figures"),
      whom: part("whom"),
      criterion: part("criterion"),
      direction: part("direction"),
    };
    const computed = Object.entries(pairs).map(([id, both]) => ({
      id,
      kappa: Number(kappa(both)?.toFixed(2)),
      agreed: both.filter(([first, second]) => first === second).length,
      of: both.length,
    }));
    expect(corpus.agreement.map(({ id, kappa, agreed, of }) => ({ id, kappa, agreed, of }))).to.deep.equal(
      computed,
    );
  });
});
