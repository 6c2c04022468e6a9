import { expect } from "chai";
import type { Claim } from "../../../../src/domain/corpus/schema.ts";
import type { EvidenceCell, EvidenceRow } from "../../../../src/domain/lenses/evidence/evidence.ts";
import { statementsBySource } from "../../../../src/domain/lenses/evidence/sources.ts";
import { criterionIds } from "../../../../src/domain/organisation/decisions.ts";

const claim = (id: string, source: string) => ({ id, source }) as Claim;
const cell = (...claims: string[]): EvidenceCell =>
  claims.length === 0
    ? { type: "uniform", low: 0, high: 1, claims: [] }
    : { type: "statements", low: 0.75, high: 1, claims: claims.map((id) => ({ id, weak: 0.75, strong: 1 })) };
const row = (cells: Partial<EvidenceRow>) =>
  Object.fromEntries(criterionIds.map((id) => [id, cells[id] ?? cell()])) as EvidenceRow;

describe("the statements of a source", () => {
  it("are those that were heard somewhere, each once, in the order of the corpus", () => {
    const rows = [
      row({ bridge: cell("c1", "c2"), parents: cell("c3") }),
      row({ bridge: cell("c1", "c3"), referral: cell("c3") }),
    ];
    const claims = [
      claim("c1", "booklet"),
      claim("c3", "report"),
      claim("c2", "booklet"),
      claim("c4", "unheard"),
    ];
    expect(statementsBySource(rows, claims)).to.deep.equal([
      { id: "booklet", statements: ["c1", "c2"] },
      { id: "report", statements: ["c3"] },
    ]);
  });

  it("are none where nothing is said", () => expect(statementsBySource([row({})], [])).to.deep.equal([]));
});
