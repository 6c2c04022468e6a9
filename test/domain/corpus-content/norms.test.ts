import { expect } from "chai";
import type { Norm } from "../../../src/domain/corpus/schema.ts";
import { corpus } from "./published.ts";

/** Whether the measured value lies within the norm's ends: yes, no, or for a reader to judge. */
function within({ from, to, exclusiveFrom, exclusiveTo, band }: Norm, value: number): "yes" | "no" | "judge" {
  const above = from === null || (exclusiveFrom ? value > from : value >= from);
  const below = to === null || (exclusiveTo ? value < to : value <= to);
  if (above && below) return "yes";
  return band !== undefined && value > band[0] && value <= band[1] ? "judge" : "no";
}

const answers = (measure: Norm["measure"], value: number, answer: "yes" | "judge" = "yes") =>
  corpus.norms
    .filter((norm) => norm.measure === measure && within(norm, value) === answer)
    .map(({ id }) => id);

const normOf = (id: string) => corpus.norms.find((norm) => norm.id === id);

describe("Copenhagen's rules", () => {
  it("are five of frame and seven of measure", () => {
    expect(corpus.norms.map(({ id }) => id)).to.deep.equal(
      "K-1 K-2 K-3 K-4 K-5 T-1 T-2a T-2b T-2c T-2d T-3a T-3b".split(" "),
    );
    const uncounted = corpus.norms.filter(({ measure }) => measure === null);
    expect(uncounted.map(({ id }) => id)).to.deep.equal(["K-1", "K-3", "K-5"]);
    const aims = corpus.norms.filter(({ aim }) => aim);
    expect(aims.map(({ id }) => id)).to.deep.equal(["K-2", "K-4", "T-2a"]);
  });

  for (const [places, ids] of [
    [750, []],
    [751, ["T-1"]],
  ] as const) {
    it(`${places} places in a cluster give ${ids.join() || "none"}`, () => {
      expect(answers("placesPerArea", places)).to.deep.equal(ids);
    });
  }

  for (const [staff, ids] of [
    [11, ["T-2b"]],
    [12, ["T-2a"]],
    [25, ["T-2a"]],
    [26, ["T-2c"]],
    [34, ["T-2c"]],
    [35, ["T-2c", "T-2d"]],
  ] as const) {
    it(`${staff} staff per pedagogical leader give ${ids.join()}`, () => {
      expect(answers("staffPerLeader", staff)).to.deep.equal(ids);
    });
  }

  for (const [metres, ids] of [
    [200, []],
    [201, ["T-3a"]],
  ] as const) {
    it(`${metres} metres between addresses give ${ids.join() || "none"}`, () => {
      expect(answers("metresBetweenAddresses", metres)).to.deep.equal(ids);
    });
  }

  for (const [staff, yes, judge] of [
    [10, [], []],
    [11, [], ["T-3b"]],
    [12, [], ["T-3b"]],
    [13, ["T-3b"], []],
  ] as const) {
    it(`${staff} staff at an address give ${yes.join() || "none"}, ${judge.join() || "nothing"} to judge`, () => {
      expect(answers("staffAtAddress", staff)).to.deep.equal(yes);
      expect(answers("staffAtAddress", staff, "judge")).to.deep.equal(judge);
    });
  }

  it("ask for a leader at the address only where the addresses lie apart", () => {
    expect(normOf("T-3b")?.given).to.equal("T-3a");
  });

  it("keep the source's own force", () => {
    const force = Object.fromEntries(corpus.norms.map(({ id, modality }) => [id, modality]));
    expect(force).to.deep.equal({
      "K-1": "none-stated",
      "K-2": "none-stated",
      "K-3": "must",
      "K-4": "none-stated",
      "K-5": "none-stated",
      "T-1": "must",
      "T-2a": "must-strive",
      "T-2b": "none-stated",
      "T-2c": "must",
      "T-2d": "recommended",
      "T-3a": "must",
      "T-3b": "recommended",
    });
  });

  it("demand nothing of whoever has too few staff per leader", () => {
    const { consequence, actor, involves } = normOf("T-2b") ?? {};
    expect({ consequence, actor, involves }).to.deep.equal({ consequence: null, actor: null, involves: [] });
  });

  it("name who must be heard", () => {
    const heard = (id: string) => normOf(id)?.involves.map(({ da }) => da);
    expect(heard("K-3")).to.deep.equal(["forældrebestyrelsen", "LokalMED"]);
    expect(heard("T-1")).to.deep.equal(["forældrebestyrelsen", "forældreråd", "LokalMED"]);
    expect(heard("T-2c")).to.deep.equal(["forældrebestyrelsen", "forældreråd", "LokalMED"]);
  });

  it("leave open what the text leaves open", () => {
    for (const id of ["T-1", "T-2a", "T-2b", "T-2c", "T-2d", "T-3a", "T-3b"]) {
      expect(normOf(id)?.open, id).not.to.deep.equal([]);
    }
  });

  it("each stand as a claim of kind rule", () => {
    for (const { id, claims } of corpus.norms) {
      const kinds = claims.map((claim) => corpus.claimById.get(claim)?.kind);
      expect(kinds, id).to.deep.equal(["rule"]);
    }
  });
});
