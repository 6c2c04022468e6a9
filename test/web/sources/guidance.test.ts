import { expect } from "chai";
import { sourceOf } from "../../../src/web/claims/claim-reference.ts";
import { normViews } from "../../../src/web/sources/guidance/norms.ts";
import { voicesView } from "../../../src/web/sources/guidance/voices.ts";
import { claim, reading } from "./reading.ts";

describe("the limit of a norm", () => {
  const norm = (more: Readonly<Record<string, unknown>>) => ({
    id: "T-1",
    source: "booklet",
    section: "Modeller",
    subject: { da: "Pladser", en: "Places" },
    measure: "placesPerArea",
    from: null,
    to: null,
    consequence: null,
    actor: null,
    involves: [],
    modality: "must",
    ...more,
  });
  const limits = [
    [{ from: 12, to: 25 }, "sources:norm.between 12 25"],
    [{ from: 1, to: 1 }, "sources:norm.exactly 1"],
    [{ from: 750, exclusiveFrom: true }, "sources:norm.above.more 750"],
    [{ from: 35 }, "sources:norm.above.least 35"],
    [{ to: 12, exclusiveTo: true }, "sources:norm.below.less 12"],
    [{ to: 12 }, "sources:norm.below.most 12"],
    [{ from: 12, exclusiveFrom: true, band: [10, 12] }, "sources:norm.above.about 10 12"],
    [{ from: 0 }, "sources:norm.above.least 0"],
  ] as const;
  for (const [ends, words] of limits) {
    it(`${JSON.stringify(ends)} is «${words}»`, () => {
      const read = reading({ norms: [norm(ends)] });
      const [view] = normViews(sourceOf(read.corpus, "booklet"), read);
      expect(view?.threshold).to.equal(`${words} sources:norm.measure.placesPerArea`);
    });
  }

  it("is none where nothing is counted; who acts is said to be unsaid", () => {
    const read = reading({ norms: [norm({ measure: null })] });
    const [view] = normViews(sourceOf(read.corpus, "booklet"), read);
    expect(view).to.include({ threshold: null, actor: "sources:norm.nobody", involves: null });
  });
});

describe("the voices of a source", () => {
  const said = (id: string, tone: string, more = {}) => claim(id, { kind: "feedback", tone, ...more });

  it("are counted by heading and tone, answers too", () => {
    const read = reading({
      claims: [
        said("A", "critical", { answer: { da: "Ja", en: "Yes" } }),
        said("B", "critical"),
        said("C", "positive", { section: "Forord" }),
        said("D", "suggestion", { kind: "suggestion" }),
        claim("E"),
      ],
    });
    const view = voicesView(read.corpus.claims, read);
    expect(view?.rows).to.deep.equal([
      { heading: "Modeller", counts: [0, 2, 0, 0, 1], answered: 1 },
      { heading: "Forord", counts: [1, 0, 0, 0, 0], answered: 0 },
    ]);
    expect(view?.suggestions.map(({ id }) => id)).to.deep.equal(["D"]);
  });

  it("are none where nobody was asked", () => {
    const read = reading({ claims: [claim("A")] });
    expect(voicesView(read.corpus.claims, read)).to.equal(null);
  });
});
