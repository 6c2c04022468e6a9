import { expect } from "chai";
import { decisionOptions } from "../../../src/domain/organisation/decisions.ts";
import { corpus } from "./booklet.ts";

describe("the criteria", () => {
  it("are the five gains and the three risks that are no gain's other side", () => {
    expect(corpus.criteria.map(({ id, gain }) => `${id} ${gain ?? "risk"}`)).to.deep.equal([
      "direction G-1",
      "referral G-2",
      "parents G-3",
      "knowledge G-4",
      "efficiency G-5",
      "specialism risk",
      "authority risk",
      "bridge risk",
    ]);
  });

  it("each rest on a claim, the gain first", () => {
    for (const { gain, claims } of corpus.criteria) expect(claims[0]).to.equal(gain ?? claims[0]);
  });
});

describe("the published models", () => {
  const options = (id: string) => {
    const decisions = corpus.models.find((model) => model.id === id)?.decisions;
    return Object.values(decisions ?? {}).map(({ option, firmness }) => `${option} ${firmness}`);
  };

  it("take these decisions, each as firmly as the booklet does", () => {
    expect(Object.keys(corpus.models[0]?.decisions ?? {})).to.deep.equal(Object.keys(decisionOptions));
    expect(options("cross-department")).to.deep.equal([
      "departments label",
      "separate label",
      "traditional label",
      "department text",
      "central label",
      "section infer",
      "central infer",
      "none infer",
    ]);
    expect(options("central")).to.deep.equal([
      "department label",
      "joint text",
      "area label",
      "department infer",
      "central label",
      "section infer",
      "central infer",
      "none infer",
    ]);
    expect(options("decentral")).to.deep.equal([
      "areas label",
      "joint infer",
      "area text",
      "area text",
      "areas label",
      "area infer",
      "area infer",
      "none infer",
    ]);
    expect(options("network")).to.deep.equal([
      "network label",
      "joint label",
      "area infer",
      "department infer",
      "areas label",
      "section infer",
      "central infer",
      "informal text",
    ]);
  });

  it("never hide what is inferred: it has a note", () => {
    for (const { id, decisions } of corpus.models) {
      for (const [decision, { firmness, note }] of Object.entries(decisions)) {
        if (firmness === "infer") expect(note, `${id} ${decision}`).not.to.equal(undefined);
      }
    }
  });

  it("keep both support teams of the network model", () => {
    const network = corpus.models.find(({ id }) => id === "network");
    expect(network?.figure.nodes.find(({ id }) => id === "corps")).to.deep.include({
      label: { da: "Decentralt støttekorps", en: "Decentralised support team" },
      firmness: "label",
    });
    expect(network?.decisions.support.note?.en).to.include("central one");
  });

  it("have at least four questions each", () => {
    for (const { id, questions } of corpus.models) expect(questions.length, id).to.be.at.least(4);
  });

  it("have printed these many nodes in each figure", () => {
    const printed = corpus.models.map(
      ({ figure }) => figure.nodes.filter(({ firmness }) => firmness === "label").length,
    );
    expect(printed).to.deep.equal([7, 11, 1, 5]);
  });
});

describe("the need levels", () => {
  it("have no law in the booklet at levels 3 and 4, and one now at all four", () => {
    expect(corpus.needLevels.map(({ lawThen }) => lawThen === null)).to.deep.equal([
      false,
      false,
      true,
      true,
    ]);
    expect(corpus.needLevels[0]?.lawNow.en).to.include("Sections 82–83 of the Child's Act");
  });
});

describe("the evidence table", () => {
  it("gives these intervals for a claim that speaks for", () => {
    expect(corpus.evidence.for).to.deep.equal({
      survey: [0.75, 1],
      research: [0.75, 1],
      asserted: [0.75, 1],
      hedged: [0.5, 1],
      opinion: [0.5, 0.9],
      policy: [0.5, 0.9],
    });
  });
});

describe("what else the corpus holds", () => {
  it("has 22 rows of law, each with its certainty and the day it was checked", () => {
    expect(corpus.law).to.have.length(22);
    expect(new Set(corpus.law.map(({ checked }) => checked))).to.deep.equal(
      new Set(["2026-11-22", "2026-11-30"]),
    );
    const low = corpus.law.filter(({ certainty }) => certainty === "low");
    expect(low.map(({ id }) => id)).to.deep.equal(["LAW-13"]);
  });

  it("says of each row of law where it was read", () => {
    const readAs = (as: string) => corpus.law.filter(({ read }) => read === as).map(({ id }) => id);
    expect(readAs("source").join(" ")).to.equal("LAW-1b LAW-4 LAW-5c LAW-6 LAW-7 LAW-8 LAW-9 LAW-12");
    expect(readAs("partly").join(" ")).to.equal(
      "LAW-TEXT LAW-1 LAW-2 LAW-2c LAW-3 LAW-5 LAW-5b LAW-11 LAW-14",
    );
    expect(readAs("elsewhere").join(" ")).to.equal("LAW-1c LAW-1d LAW-2b LAW-13");
    expect(readAs("none").join(" ")).to.equal("LAW-10");
  });

  it("shows the booklet's known defects", () => {
    const ids = corpus.defects.filter(({ source }) => source === "vaeksthus-2011").map(({ id }) => id);
    expect(ids).to.include.members([
      "lost-drawings",
      "model-4-corps",
      "sum-above-100",
      "svendborg-three",
      "aalborg-list",
      "sfi-age",
    ]);
  });

  it("has a defect of every source", () => {
    const sources = new Set(corpus.defects.map(({ source }) => source));
    expect(sources).to.deep.equal(new Set(corpus.sources.map(({ id }) => id)));
  });

  it("explains at least fifty words, no term twice in a language", () => {
    expect(corpus.glossary.length).to.be.at.least(50);
    for (const language of ["da", "en"] as const) {
      const terms = corpus.glossary.map(({ term }) => term[language]);
      expect(terms.filter((term, index) => terms.indexOf(term) !== index)).to.deep.equal([]);
    }
  });
});
