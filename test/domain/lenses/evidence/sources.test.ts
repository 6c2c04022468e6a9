import { expect } from "chai";
import type { Claim } from "../../../../src/domain/corpus/schema.ts";
import type { EvidenceCell, EvidenceRow } from "../../../../src/domain/lenses/evidence/evidence.ts";
import { cellsBySource } from "../../../../src/domain/lenses/evidence/sources.ts";
import { criterionIds } from "../../../../src/domain/organisation/decisions.ts";

const claim = (id: string, source: string) => ({ id, source }) as Claim;
const cell = (...claims: string[]): EvidenceCell => ({ type: "uniform", low: 0, high: 1, claims });
const row = (cells: Partial<EvidenceRow>) =>
  Object.fromEntries(criterionIds.map((id) => [id, cells[id] ?? cell()])) as EvidenceRow;

describe("the cells that a source speaks on", () => {
  it("stand under each source that was heard there, once, and silent ones under none", () => {
    const rows = {
      central: row({ bridge: cell("c1", "c2"), parents: cell("c3") }),
      network: row({ bridge: cell("c1", "c3") }),
    };
    const claims = [
      claim("c1", "booklet"),
      claim("c2", "booklet"),
      claim("c3", "report"),
      claim("c4", "unheard"),
    ];
    expect(cellsBySource(rows, claims)).to.deep.equal([
      {
        id: "report",
        cells: [
          { alternative: "central", criterion: "parents" },
          { alternative: "network", criterion: "bridge" },
        ],
      },
      {
        id: "booklet",
        cells: [
          { alternative: "central", criterion: "bridge" },
          { alternative: "network", criterion: "bridge" },
        ],
      },
    ]);
  });

  it("are none where nothing is said", () =>
    expect(cellsBySource({ central: row({}) }, [])).to.deep.equal([]));
});
