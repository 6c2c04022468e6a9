import { expect } from "chai";
import fc from "fast-check";
import type { Problem } from "../../../../src/domain/decision/problem.ts";
import { smaa } from "../../../../src/domain/decision/smaa/smaa.ts";
import { percentWords } from "../../../../src/domain/decision/words/parts/number-words.ts";
import { rankingFindings } from "../../../../src/domain/decision/words/ranking/ranking-findings.ts";
import { rankingWords } from "../../../../src/domain/decision/words/ranking/ranking-words.ts";
import { type Cells, letters, problemOf, uniform } from "../problems.ts";

const names = {
  alternative: (id: string) => `model ${"abc".indexOf(id) + 1}`,
  criterion: (id: string) => (id === "g1" ? "bro" : "retning"),
};
const words = (problem: Problem, language: "da" | "en" = "da") =>
  rankingWords(problem, smaa(problem))(names, language).map((sentence) => sentence.replaceAll("\u00a0", " "));

describe("the words on a ranking", () => {
  it("say who leads, how surely, who else, and for which priorities", () => {
    const problem = problemOf(
      [
        [0.8, 0.2],
        [0.3, 0.6],
      ],
      { iterations: 100_000 },
    );
    const { rankAcceptability } = smaa(problem);
    const percent = (id: string) =>
      percentWords(rankAcceptability[id]?.[0] ?? 0, "da").replace("\u00a0", " ");
    expect(words(problem)).to.deep.equal([
      `Når alle prioriteringer tæller med, kommer model 1 oftest først: i ${percent("a")} af prioriteringerne (standardfejl 0,2 procentpoint).`,
      `Ellers kommer model 2 først i ${percent("b")}.`,
      "Når model 1 kommer først, vejer bro typisk mere end ellers.",
    ]);
  });

  it("count one trial as one, and two as two", () => {
    const first = (iterations: number, language: "da" | "en") =>
      words(problemOf([[1], [0]], { iterations }), language)[0];
    expect(first(1, "da")).to.match(/ kom model 1 først i det ene forsøg\.$/);
    expect(first(2, "da")).to.match(/ kom model 1 først i alle 2 forsøg\.$/);
    expect(first(1, "en")).to.match(/ model 1 came first in the one trial\.$/);
    expect(first(2, "en")).to.match(/ model 1 came first in all 2 trials\.$/);
  });

  it("do not choose between two that lie closer than the sample can tell", () => {
    const [first] = words(
      problemOf(
        [
          [1, 0],
          [0, 1],
        ],
        { iterations: 1000 },
      ),
      "en",
    );
    expect(first).to.match(
      /^When all priorities count, model . comes first in .* and model . in .*The sample cannot tell/,
    );
  });

  it("say what given weights and values decide, and share a place that is shared", () => {
    const preference = { type: "exact", weights: { g1: 1, g2: 1 } } as const;
    expect(
      words(
        problemOf(
          [
            [1, 0],
            [0, 0.5],
          ],
          { preference },
        ),
      ),
    ).to.deep.equal(["Med de valgte vægte kommer model 1 først."]);
    expect(
      words(
        problemOf(
          [
            [1, 0],
            [0, 1],
          ],
          { preference },
        ),
      ),
    ).to.deep.equal(["Med de valgte vægte deler model 1 og model 2 førstepladsen."]);
  });

  it("say of a lead in every draw no more than that", () => {
    const preference = { type: "exact", weights: { g1: 1, g2: 1 } } as const;
    expect(
      words(
        problemOf(
          [
            [0.75, 0.75],
            [0.5, uniform(0, 1)],
          ],
          { preference },
        ),
      ),
    ).to.deep.equal([
      "Med de valgte vægte kom model 1 først i alle 10.000 forsøg.",
      "Model 2 kom ikke først i nogen af de 10.000 forsøg.",
    ]);
  });

  it("say of one that never can come first that it cannot, and with which weights it could", () => {
    const rows = [
      [1, 0],
      [0, 1],
    ];
    const preference = { type: "ordinal", ranking: [["g1"], ["g2"]] } as const;
    expect(
      words(
        problemOf(
          [
            [1, 0.2],
            [0, uniform(0.5, 1)],
          ],
          { preference },
        ),
      ).at(-1),
    ).to.equal(
      "Med den valgte rækkefølge af kriterierne kan model 2 ikke komme først, hvordan de usikre værdier end falder ud. De nærmeste vægte, hvor den når op på siden af den bedste, når de usikre værdier falder bedst ud for den: retning 55,6 % og bro 44,4 %. Dertil skal 5,6 % af vægten flyttes.",
    );
    const compromise = [...rows, [0.4, 0.4]];
    expect(words(problemOf(compromise))).to.include("Uanset vægtene kan model 3 ikke komme først.");
    expect(words(problemOf(compromise, { preference }), "en")).to.include(
      "With the chosen order of the criteria, model 3 can never come first. Nor can it with any other weights.",
    );
  });

  it("say how much doubt the values leave even when the priorities fit", () => {
    const sentences = words(problemOf([[uniform(0, 1)], [uniform(0.2, 1)]]), "en");
    expect(sentences.at(-1)).to.match(
      /^Even with the weights that bring model 2 first on average, it comes first in only 6/,
    );
  });

  it("have nothing to say of a single alternative", () => {
    expect(words(problemOf([[1, 0]]))).to.deep.equal([]);
  });

  it("claim of any ranking only what its numbers bear", () => {
    const unit = fc.integer({ min: 0, max: 4 }).map((quarters) => quarters / 4);
    const cell = fc.oneof(
      unit,
      unit.map((low) => uniform(low, 1)),
    );
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 0, max: 99 }), (table, seed) => {
        const problem = problemOf(table, { iterations: 2000, seed });
        const ranking = smaa(problem);
        const share = (id: string) => ranking.rankAcceptability[id]?.[0] ?? Number.NaN;
        const together = (ids: readonly string[]) => ids.reduce((sum, id) => sum + share(id), 0);
        const best = Math.max(...problem.alternatives.map((id) => together(alikeTo(id, table))));
        for (const finding of rankingFindings(problem, ranking)) {
          switch (finding.kind) {
            case "leads": {
              expect(together(finding.alternatives)).to.be.closeTo(best, 1e-9);
              for (const id of problem.alternatives.filter((id) => !finding.alternatives.includes(id)))
                expect(best - together(alikeTo(id, table))).to.be.above(finding.error);
              break;
            }
            case "everyTime":
              expect(together(finding.alternatives)).to.be.closeTo(1, 1e-9);
              break;
            case "alike":
              expect(finding.alternatives).to.deep.equal(alikeTo(finding.alternatives[0] ?? "", table));
              break;
            case "level":
              expect(finding.shares[0]?.share).to.be.closeTo(best, 1e-9);
              for (const { share: other } of finding.shares) expect(best - other).to.be.below(0.07);
              break;
            case "others":
              for (const { alternatives } of finding.shares)
                expect(together(alternatives)).to.be.within(1e-9, best);
              break;
            case "notFirst":
              for (const id of finding.alternatives) expect(share(id)).to.equal(0);
              break;
            case "never":
              expect(share(finding.alternative)).to.equal(0);
              expect(finding.anyWeights).to.equal(true);
              break;
            case "priorities":
              for (const id of finding.criteria)
                expect(ranking.centralWeights[finding.alternatives[0] ?? ""]?.[id]).to.be.above(0.5);
              break;
            case "unsure":
              expect(ranking.confidence[finding.alternative]).to.equal(finding.confidence);
              break;
            case "wins":
              expect.fail("the weights are open");
          }
        }
      }),
      { numRuns: 80, seed: 1 },
    );
  });
});

it("a share is never rounded to none or to all", () => {
  const words = (share: number) => percentWords(share, "da").replace("\u00a0", " ");
  expect([0, 0.0004, 0.391, 0.9996, 1].map(words)).to.deep.equal([
    "0,0 %",
    "under 0,1 %",
    "39,1 %",
    "over 99,9 %",
    "100,0 %",
  ]);
});

/** Those with the same row of known cells, itself among them. */
function alikeTo(id: string, table: readonly (readonly (number | Cells)[])[]): readonly string[] {
  const own = table[letters.indexOf(id)] ?? [];
  const same = (row: typeof own) => row.every((cell, j) => known(cell) === known(own[j] ?? Number.NaN));
  return table.flatMap((row, at) => (row === own || same(row) ? [letters[at] as string] : []));
}

function known(cell: number | Cells): number {
  if (typeof cell === "number") return cell;
  return cell.type === "uniform" && cell.low === cell.high ? cell.low : Number.NaN;
}
