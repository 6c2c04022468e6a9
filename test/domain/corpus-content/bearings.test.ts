import { expect } from "chai";
import { claim, corpus } from "./published.ts";

const own = corpus.claims.filter(
  ({ id, source }) => source !== "vaeksthus-2011" || /^(SV|KO|AA|L|Q)-/.test(id),
);
const bearingsOf = (id: string) =>
  claim(id).bears.map(({ decision, criterion, direction }) => ({ ...decision, criterion, direction }));

describe("what cases and Copenhagen bear on", () => {
  it("is a decision, never a model: they are not the published models", () => {
    expect(own.filter(({ bears }) => bears.some(({ model }) => model !== undefined))).to.deep.equal([]);
  });

  it("names decisions in every bearing", () => {
    const empty = own.filter(({ bears }) =>
      bears.some(({ decision }) => Object.keys(decision ?? {}).length === 0),
    );
    expect(empty).to.deep.equal([]);
  });

  it("is nothing for a question or a policy's purpose", () => {
    const silent = own.filter(({ kind }) => kind === "question");
    expect([...silent, ...["KO-2", "KO-15", "AA-5"].map(claim)].flatMap(({ bears }) => bears)).to.deep.equal(
      [],
    );
  });

  it("of a fact without an effect is neutral", () => {
    const facts = ["SV-1", "SV-3", "SV-4", "SV-5", "SV-6", "KO-1", "KO-4", "KO-5", "AA-1", "AA-6", "AA-7"];
    for (const id of facts) {
      expect(
        claim(id).bears.map(({ direction }) => direction),
        id,
      ).to.deep.equal(["neutral"]);
    }
  });

  it("of Aalborg's trade-off has both sides", () => {
    expect(bearingsOf("AA-14")).to.deep.equal([
      { support: "central", criterion: "efficiency", direction: "for" },
      { support: "areas", criterion: null, direction: "for" },
    ]);
  });

  it("of the same networks is a cost in time to some, and shared knowledge to others", () => {
    expect([...bearingsOf("NW-5"), ...bearingsOf("NW-6")]).to.deep.equal([
      { network: "formal", criterion: null, direction: "against" },
      { network: "formal", criterion: "knowledge", direction: "for" },
    ]);
  });

  it("of leaders' freedom in general says nothing of the power of those who coordinate", () => {
    for (const id of ["E-3", "E-4", "NW-1", "NW-2"])
      expect(
        bearingsOf(id).map(({ criterion }) => criterion),
        id,
      ).to.deep.equal([null]);
  });

  it("of quicker referral is no sharper referral", () => {
    expect(bearingsOf("SV-8").map(({ criterion }) => criterion)).to.deep.equal([
      null,
      null,
      "bridge",
      "bridge",
    ]);
  });

  it("of Køge's bridge-builders goes through the corps under the special nursery", () => {
    expect(bearingsOf("KO-13")).to.deep.equal(
      ["knowledge", "bridge", "specialism"].map((criterion) => ({
        support: "specialUnit",
        criterion,
        direction: "for",
      })),
    );
  });
});
