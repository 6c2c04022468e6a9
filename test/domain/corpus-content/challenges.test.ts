import { expect } from "chai";
import { claim, corpus } from "./published.ts";

describe("the leadership challenges", () => {
  it("are three, with 6, 5 and 5 questions", () => {
    const counts = corpus.challenges.map(({ id, questions }) => [id, questions.length]);
    expect(counts).to.deep.equal([
      ["L-1", 6],
      ["L-2", 5],
      ["L-3", 5],
    ]);
  });

  it("share out every question once", () => {
    const asked = corpus.claims.filter(({ kind }) => kind === "question").map(({ id }) => id);
    expect(asked).to.have.lengthOf(16);
    expect(corpus.challenges.flatMap(({ questions }) => questions)).to.have.ordered.members(asked);
  });

  it("ask in questions that stand under their own heading", () => {
    for (const { questions, claims } of corpus.challenges) {
      const heading = claim(claims.at(-1) ?? "").section;
      for (const { text, section } of questions.map(claim)) {
        expect(section).to.equal(heading);
        expect([text.da.at(-1), text.en.at(-1)]).to.deep.equal(["?", "?"]);
      }
    }
  });
});
