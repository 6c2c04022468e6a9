import { expect } from "chai";
import { claimOf } from "../../../src/domain/corpus/corpus.ts";
import { corpusOf } from "../../../src/domain/corpus/corpus-of.ts";
import { faultLines } from "../../support/fault-lines.ts";

const claim = {
  id: "M3-R1",
  source: "booklet",
  section: "Risks",
  hedge: "hedged",
  kind: "risk",
  about: "decentral",
  text: { da: "Risiko", en: "Risk" },
  bears: [
    {
      model: "decentral",
      decision: { support: "areas" },
      criterion: "specialism",
      direction: "against",
      because: { da: "Fordi", en: "Because" },
    },
  ],
};

const reading = (...content: readonly unknown[]) =>
  corpusOf([{ file: "claims/a.yaml", collection: "claims", content }]);

/** What is wrong in the claims file alone; the other collections are missing throughout. */
const faultsIn = (...content: readonly unknown[]) =>
  faultLines(reading(...content).faults).filter((line) => line.startsWith("claims/a.yaml"));

describe("a claim as it is read", () => {
  it("is published, without a page, unless it says otherwise", () => {
    expect(reading(claim).corpus.claims[0]).to.deep.equal({ ...claim, page: null, origin: "published" });
  });

  it("is found by id, source, model, criterion and what it is told of", () => {
    const { corpus } = reading(claim);
    expect(claimOf(corpus, "M3-R1").kind).to.equal("risk");
    expect(corpus.claimsBySource.get("booklet")).to.have.length(1);
    expect(corpus.claimsByModel.get("decentral")).to.have.length(1);
    expect(corpus.claimsByModel.get("central")).to.equal(undefined);
    expect(corpus.claimsByCriterion.get("specialism")).to.have.length(1);
    expect(corpus.claimsAbout.get("decentral")).to.have.length(1);
  });

  it("is found under a criterion once, however often it bears there", () => {
    const { corpus } = reading({
      ...claim,
      bears: [claim.bears[0], { ...claim.bears[0], model: "network" }],
    });
    expect(corpus.claimsByCriterion.get("specialism")).to.have.length(1);
    expect(corpus.claimsByModel.get("network")).to.have.length(1);
  });

  it("is named when there is none", () => {
    expect(() => claimOf(reading(claim).corpus, "M3-R9")).to.throw("unknown-claim");
  });
});

describe("a fault in a file", () => {
  const wrong: readonly (readonly [what: string, entry: unknown, place: string])[] = [
    ["a heading that is empty", { ...claim, section: "" }, "claims/a.yaml, M3-R1, section: "],
    ["a text without English", { ...claim, text: { da: "Risiko" } }, "claims/a.yaml, M3-R1, text.en: "],
    ["a blank text", { ...claim, text: { da: " ", en: "Risk" } }, "claims/a.yaml, M3-R1, text.da: "],
    ["a hedge not on the list", { ...claim, hedge: "sure" }, "claims/a.yaml, M3-R1, hedge: "],
    ["a kind not on the list", { ...claim, kind: "rumour" }, "claims/a.yaml, M3-R1, kind: "],
    [
      "a decision's option that there is not",
      { ...claim, bears: [{ ...claim.bears[0], decision: { support: "everywhere" } }] },
      "claims/a.yaml, M3-R1, bears.0.decision.support: ",
    ],
    [
      "a bearing on nothing",
      { ...claim, bears: [{ ...claim.bears[0], model: undefined, decision: {} }] },
      "claims/a.yaml, M3-R1, bears.0: bears-on-nothing",
    ],
    ["a field that there is not", { ...claim, colour: "red" }, "claims/a.yaml, M3-R1, colour: unknown-field"],
    ["an entry without an id", { ...claim, id: undefined }, "claims/a.yaml, entry 1, id: "],
  ];
  for (const [what, entry, place] of wrong) {
    it(`is placed by file, entry and field: ${what}`, () => {
      const faults = faultsIn(entry);
      expect(faults).to.have.length(1);
      expect(faults[0]).to.include(place);
    });
  }

  it("does not hide the others, nor the entries that are right", () => {
    const entries = [
      { ...claim, hedge: "sure" },
      claim,
      { ...claim, id: "M3-R2", section: "", kind: "rumour" },
    ];
    expect(faultsIn(...entries)).to.have.length(3);
    expect(reading(...entries).corpus.claims.map(({ id }) => id)).to.deep.equal(["M3-R1"]);
  });

  it("is a file that holds no list", () => {
    const { faults } = corpusOf([{ file: "claims/a.yaml", collection: "claims", content: { M1: claim } }]);
    expect(faultLines(faults)).to.include("claims/a.yaml: wrong-kind list object");
  });

  it("is a collection without a file, and there are sixteen", () => {
    const { faults } = corpusOf([]);
    expect(faults).to.have.length(16);
    expect(faultLines(faults)).to.include.members(["claims: file-missing", "evidence: file-missing"]);
  });

  it("is an evidence interval whose ends are swapped", () => {
    const whole = { survey: [0, 1], research: [0, 1], asserted: [1, 0.75], hedged: [0, 1], opinion: [0, 1] };
    const content = { for: { ...whole, policy: [0, 1] }, why: { da: "Fordi", en: "Because" } };
    const { faults } = corpusOf([{ file: "evidence.yaml", collection: "evidence", content }]);
    expect(faultLines(faults)).to.include("evidence.yaml, for.asserted: ends-swapped");
  });
});
