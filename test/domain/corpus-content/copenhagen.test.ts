import { expect } from "chai";
import { claim, corpus, numbered } from "./published.ts";

describe("Copenhagen's leadership profile", () => {
  const ofKind = (kind: string) => corpus.profile.filter((field) => field.kind === kind).map(({ id }) => id);

  it("has nine core fields: three capabilities and six dimensions", () => {
    expect(ofKind("capability")).to.deep.equal(numbered("KAP", 3));
    expect(ofKind("dimension")).to.deep.equal(numbered("DIM", 6));
  });

  it("has three roles, and four things to settle", () => {
    expect(ofKind("role")).to.deep.equal(numbered("ROLE", 3));
    expect(corpus.profile.find(({ id }) => id === "ROLE-4")?.means).to.have.lengthOf(4);
  });

  it("shows what each capability means: three, four and four things", () => {
    const means = corpus.profile
      .filter(({ kind }) => kind === "capability")
      .map((field) => field.means.length);
    expect(means).to.deep.equal([3, 4, 4]);
  });

  it("is cited by claims that exist", () => {
    const cited = [...corpus.profile, ...corpus.goals, ...corpus.norms].flatMap(({ claims }) => claims);
    expect(cited.filter((id) => !corpus.claimById.has(id))).to.deep.equal([]);
  });
});

describe("one cluster's five goals", () => {
  it("are measurable twice, partly twice and once not", () => {
    expect(corpus.goals.map(({ id, verdict }) => [id, verdict])).to.deep.equal([
      ["A", "not-measurable"],
      ["B", "measurable"],
      ["C", "partly"],
      ["D", "measurable"],
      ["E", "partly"],
    ]);
  });

  it("have these marks: number, date, instrument, target", () => {
    const marks = corpus.goals.map(({ id, hasNumber, hasDate, hasInstrument, hasTarget }) => [
      id,
      [hasNumber, hasDate, hasInstrument, hasTarget].map((mark) => (mark ? "x" : "-")).join(""),
    ]);
    expect(Object.fromEntries(marks)).to.deep.equal({
      A: "----",
      B: "xxxx",
      C: "-xx-",
      D: "x--x",
      E: "-xx-",
    });
  });

  it("come with 5, 7, 5, 7 and 5 commitments", () => {
    expect(corpus.goals.map(({ commitments }) => commitments.length)).to.deep.equal([5, 7, 5, 7, 5]);
  });

  it("have the two figures that are published", () => {
    expect(claim("GOAL-B").figures).to.deep.equal({ targetYear: 2026 });
    expect(claim("GOAL-D").figures).to.deep.equal({ methodsAtLeast: 10 });
  });

  it("leave three promises of the vision unmeasured", () => {
    const promises = numbered("VISION", 3).map(claim);
    for (const { caution } of promises) expect(caution?.en).to.equal("A promise without goal or measure.");
  });
});

describe("the leaders' feedback", () => {
  const feedback = corpus.claims.filter(({ source }) => source === "kbh-frisaettelse-2025");

  it("is 33 statements on a basis of 7 and 7 leaders", () => {
    expect(feedback.map(({ id }) => id)).to.have.members([
      "E-0",
      ...numbered("E", 5),
      ...numbered("AD", 7),
      ...numbered("TI", 7),
      ...numbered("NW", 9),
      ...numbered("TD", 1),
      ...numbered("SE", 4),
    ]);
    expect(claim("E-0").figures).to.deep.equal({ clusterLeaders: 7, pedagogicalLeaders: 7 });
  });

  it("has nine suggestions", () => {
    const suggestions = feedback.filter(({ kind }) => kind === "suggestion");
    expect(suggestions.map(({ id }) => id)).to.deep.equal(
      "AD-3 AD-4 AD-5 TI-4 TI-7 NW-7 NW-8 NW-9 SE-3".split(" "),
    );
    expect(suggestions.every(({ tone }) => tone === "suggestion")).to.equal(true);
  });

  it("keeps who said it in the source's own measure", () => {
    const who = Object.fromEntries(
      ["E-2", "AD-1", "TI-1", "TI-2", "TI-3", "NW-3", "TD-1"].map((id) => [id, claim(id).who?.da]),
    );
    expect(who).to.deep.equal({
      "E-2": "Ingen af de ledere, der deltog",
      "AD-1": "Flere klyngeledere",
      "TI-1": "Nogle klyngeledere og pædagogiske ledere",
      "TI-2": "Få ledere",
      "TI-3": "Enkelte",
      "NW-3": "Ét område",
      "TD-1": "Nogle få ledere",
    });
    expect(feedback.filter(({ id, who, tone }) => id !== "E-0" && !(who && tone))).to.deep.equal([]);
  });

  it("has the administration's answer where it gave one", () => {
    expect(feedback.filter(({ answer }) => answer !== undefined).map(({ id }) => id)).to.deep.equal(
      "AD-1 AD-2 AD-5 TI-1 TI-4 TI-5 TI-7 NW-1 NW-2 NW-9 TD-1 SE-2 SE-4".split(" "),
    );
    expect(claim("NW-2").answer?.en).to.equal("One has to take part. How one does it is up to each place.");
  });
});
