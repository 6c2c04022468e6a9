import { expect } from "chai";
import fc from "fast-check";
import type { EvidenceCell, EvidenceRow } from "../../../../src/domain/lenses/evidence/evidence.ts";
import { disagreementWords, silenceWords } from "../../../../src/domain/lenses/evidence/words.ts";
import { type CriterionId, criterionIds } from "../../../../src/domain/organisation/decisions.ts";

const silent: EvidenceCell = { type: "uniform", low: 0, high: 1, claims: [] };
const said: EvidenceCell = { type: "uniform", low: 0.5, high: 1, claims: ["c"] };
const names = { subject: "model 2", criterion: (id: CriterionId) => (id === "bridge" ? "bro" : id) };

function row(cells: Partial<EvidenceRow>): EvidenceRow {
  return Object.fromEntries(criterionIds.map((id) => [id, cells[id] ?? silent])) as EvidenceRow;
}

describe("the words on silence", () => {
  it("say that a model without a named weakness is not strong by it", () => {
    const voices = { for: ["c"], against: [] };
    expect(silenceWords(row({ bridge: said }), voices, "model", names, "da")).to.deep.equal([
      "Hæftet nævner ingen svaghed ved model 2. Tavshed er ikke styrke.",
      "På 7 af 8 kriterier siger hæftet intet om model 2. Her tæller alt fra dårligst til bedst.",
    ]);
    expect(silenceWords(row({ bridge: said }), voices, "decision", names, "en")).to.deep.equal([
      "No weakness of model 2 is named in the sources. Silence is not strength.",
      "On 7 of 8 criteria nothing is said of model 2 in the sources. There, anything from worst to best counts.",
    ]);
  });

  it("say the same of a named strength", () => {
    const [first] = silenceWords(row({ bridge: said }), { for: [], against: ["c"] }, "model", names, "da");
    expect(first).to.equal("Hæftet nævner ingen styrke ved model 2. Tavshed er ikke svaghed.");
  });

  it("say so where nothing at all is said, and are themselves silent where all is said for and against", () => {
    expect(silenceWords(row({}), { for: [], against: [] }, "decision", names, "da")).to.deep.equal([
      "Kilderne siger intet om model 2 på noget kriterium. Alt står åbent.",
    ]);
    const full = Object.fromEntries(criterionIds.map((id) => [id, said]));
    expect(silenceWords(row(full), { for: ["c"], against: ["d"] }, "model", names, "da")).to.deep.equal([]);
  });
});

describe("the words on disagreement", () => {
  const structure = (bridge: number) =>
    Object.fromEntries(criterionIds.map((id) => [id, id === "bridge" ? bridge : 0.2])) as Record<
      CriterionId,
      number
    >;

  it("name both numbers where the structure lies outside what the claims say", () => {
    expect(disagreementWords(row({ bridge: said }), structure(0.25), names, "da")).to.deep.equal([
      "For model 2 er strukturen dårligere til bro, end udsagnene siger: 0,25 mod 0,5–1.",
    ]);
    const against: EvidenceCell = { ...said, low: 0, high: 0.5 };
    expect(disagreementWords(row({ bridge: against }), structure(0.75), names, "en")).to.deep.equal([
      "For model 2, the structure is better at bro than the claims say: 0.75 against 0–0.5.",
    ]);
  });

  it("are silent on the ends of an interval, and where the claims are", () => {
    expect(disagreementWords(row({ bridge: said }), structure(0.5), names, "da")).to.deep.equal([]);
    expect(disagreementWords(row({}), structure(0), names, "da")).to.deep.equal([]);
  });

  it("claim of any cells only what their numbers bear, once for each that disagrees", () => {
    const unit = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
    const cell = fc.tuple(unit, unit, fc.boolean()).map(
      ([x, y, silent]): EvidenceCell => ({
        type: "uniform",
        low: Math.min(x, y),
        high: Math.max(x, y),
        claims: silent ? [] : ["c"],
      }),
    );
    const told = {
      da: /^For model 2 er strukturen (dårligere|bedre) til (\w+), end udsagnene siger: ([\d,]+) mod ([\d,]+)–([\d,]+)\.$/,
      en: /^For model 2, the structure is (worse|better) at (\w+) than the claims say: ([\d.]+) against ([\d.]+)–([\d.]+)\.$/,
    };
    fc.assert(
      fc.property(cell, unit, cell, unit, (bridge, value, parents, other) => {
        const cells: Partial<EvidenceRow> = { bridge, parents };
        const values = { ...structure(value), parents: other };
        const outside = (["bridge", "parents"] as const).filter((id) => {
          const { claims, low, high } = cells[id] ?? silent;
          return claims.length > 0 && (values[id] < low || values[id] > high);
        });
        for (const language of ["da", "en"] as const) {
          const sentences = disagreementWords(row(cells), values, names, language);
          expect(sentences).to.have.length(outside.length);
          for (const sentence of sentences) {
            const [, how, name, ...numbers] = told[language].exec(sentence) ?? [];
            const id = name === "bro" ? "bridge" : "parents";
            const { low, high } = cells[id] ?? silent;
            expect(numbers.map((number) => Number(number.replace(",", ".")))).to.deep.equal([
              values[id],
              low,
              high,
            ]);
            expect(["dårligere", "worse"].includes(how ?? "")).to.equal(values[id] < low);
          }
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});
