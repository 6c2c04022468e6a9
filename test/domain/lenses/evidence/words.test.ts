import { expect } from "chai";
import type { EvidenceCell, EvidenceRow } from "../../../../src/domain/lenses/evidence/evidence.ts";
import { silenceWords } from "../../../../src/domain/lenses/evidence/words.ts";
import { criterionIds } from "../../../../src/domain/organisation/decisions.ts";

const silent: EvidenceCell = { type: "uniform", low: 0, high: 1, claims: [] };
const claim = { id: "c", weak: 0.5, strong: 1 };
const said: EvidenceCell = { type: "statements", low: 0.5, high: 1, claims: [claim] };
const names = { subject: "model 2" };

function row(cells: Partial<EvidenceRow>): EvidenceRow {
  return Object.fromEntries(criterionIds.map((id) => [id, cells[id] ?? silent])) as EvidenceRow;
}

describe("the words on silence", () => {
  it("say that a model without a named weakness is not strong by it", () => {
    const voices = { for: ["c"], against: [] };
    expect(silenceWords(row({ bridge: said }), voices, "model", names, "da")).to.deep.equal([
      "Hæftet nævner ingen svaghed ved model 2. Det betyder ikke, at der ingen er.",
      "På 7 af 8 kriterier siger hæftet intet om model 2 og lader alt fra dårligst til bedst stå åbent.",
    ]);
    expect(silenceWords(row({ bridge: said }), voices, "decision", names, "en")).to.deep.equal([
      "No weakness of model 2 is named in the sources. That does not mean there is none.",
      "On 7 of 8 criteria nothing is said of model 2 in the sources: anything from worst to best is left open.",
    ]);
  });

  it("say the same of a named strength", () => {
    const [first] = silenceWords(row({ bridge: said }), { for: [], against: ["c"] }, "model", names, "da");
    expect(first).to.equal("Hæftet nævner ingen styrke ved model 2. Det betyder ikke, at der ingen er.");
  });

  it("say so where nothing at all is said, and are themselves silent where all is said for and against", () => {
    expect(silenceWords(row({}), { for: [], against: [] }, "decision", names, "da")).to.deep.equal([
      "Kilderne siger intet om model 2 på noget kriterium og lader alt stå åbent.",
    ]);
    const full = Object.fromEntries(criterionIds.map((id) => [id, said]));
    expect(silenceWords(row(full), { for: ["c"], against: ["d"] }, "model", names, "da")).to.deep.equal([]);
  });
});
