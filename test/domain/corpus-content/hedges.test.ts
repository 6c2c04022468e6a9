import { expect } from "chai";
import { claim, corpus } from "./published.ts";

const ids = (prefix: string, numbers: readonly number[]) => numbers.map((number) => `${prefix}-${number}`);

describe("how sure the booklet is of its cases", () => {
  const hedges = {
    asserted: [
      ...ids("SV", [1, 2, 3, 4, 5, 6, 7, 11]),
      ...ids("KO", [1, 3, 4, 5, 7, 8, 9, 10]),
      ...ids("AA", [1, 2, 3, 4, 6, 8, 13, 17]),
    ],
    opinion: [
      ...ids("SV", [8, 9, 12, 15]),
      ...ids("KO", [6, 11, 12, 13, 14, 17]),
      ...ids("AA", [9, 10, 11, 12, 14, 15]),
    ],
    policy: [...ids("SV", [10, 14]), ...ids("KO", [2, 15]), ...ids("AA", [5, 7])],
    hedged: ids("SV", [16]),
  };

  for (const [hedge, claims] of Object.entries(hedges)) {
    it(`${claims.length} statements are ${hedge}`, () => {
      expect(claims.filter((id) => claim(id).hedge !== hedge)).to.deep.equal([]);
    });
  }

  it("cover all 47 statements of the cases", () => {
    expect(Object.values(hedges).flat()).to.have.lengthOf(47);
  });

  it("only hedges that more children can be included well, and that inclusion may pay", () => {
    const hedged = corpus.claims.filter(({ id, hedge }) => /^L-/.test(id) && hedge === "hedged");
    expect(hedged.map(({ id }) => id)).to.deep.equal(["L-1.2", "L-3.3"]);
  });
});
