import { expect } from "chai";
import { claimOf } from "../../../src/domain/corpus/corpus.ts";
import { corpus } from "./booklet.ts";

const figuresOf = (id: string) => claimOf(corpus, id).figures;

describe("the booklet's figures", () => {
  const published = {
    "U-1": { percent: 15 },
    "U-2": { part: 1, of: 3 },
    "U-3": { percent: 54 },
    "U-5": { part: 4, of: 5 },
    "U-9": { part: 1, of: 5 },
    "U-10": { part: 1, of: 2 },
    "U-11": { part: 1, of: 3 },
    "U-12": { childrenFrom: 2000, childrenTo: 3000, ageFrom: 3, ageTo: 7 },
    "U-13": { institutionsFrom: 150, institutionsTo: 180, specialNurseriesAtLeast: 59 },
    "U-14": { municipalities: 69 },
    "P-1": { part: 1, of: 5 },
    "P-2": { part: 1, of: 2 },
    "P-3": { part: 1, of: 3 },
  };
  for (const [id, figures] of Object.entries(published)) {
    it(`${id} is exact`, () => {
      expect(figuresOf(id)).to.deep.equal(figures);
    });
  }

  it("are none where the booklet gives none", () => {
    for (const id of ["U-4", "U-6", "U-7", "U-8", "U-15", "U-16"])
      expect(figuresOf(id), id).to.equal(undefined);
  });

  it("are sixteen, and none without a caution", () => {
    const figures = corpus.claims.filter(({ kind }) => kind === "figure");
    expect(figures.map(({ id }) => id)).to.deep.equal(
      Array.from({ length: 16 }, (_, index) => `U-${index + 1}`),
    );
    expect(figures.filter(({ caution }) => caution === undefined)).to.deep.equal([]);
  });

  it("speak for no model, and what SFI says twice counts once", () => {
    expect(claimOf(corpus, "U-15").bears.map(({ model, direction }) => [model, direction])).to.deep.equal([
      [undefined, "neutral"],
    ]);
    expect(claimOf(corpus, "U-16")).to.deep.include({ restates: "M1-W2", bears: [] });
  });

  it("leave three potentials, each with a question to ask oneself", () => {
    const potentials = corpus.claims.filter(({ kind }) => kind === "potential");
    expect(potentials.map(({ id }) => id)).to.deep.equal(["P-1", "P-2", "P-3"]);
    for (const { selfCheck } of potentials) expect(selfCheck?.da).to.match(/\?$/);
  });

  it("stand on page 10 where they are about section 32", () => {
    for (const id of ["U-12", "U-13", "U-14"]) {
      expect(claimOf(corpus, id)).to.include({ page: 10, hedge: "research" });
    }
  });
});
