import { expect } from "chai";
import { robustPreference } from "../../../../src/domain/decision/exact/robust-preference.ts";
import { tornado } from "../../../../src/domain/decision/exact/tornado.ts";
import { valueRanges } from "../../../../src/domain/decision/exact/value-ranges.ts";
import { withoutEachStatement } from "../../../../src/domain/decision/first/without-statements.ts";
import { information } from "../../../../src/domain/decision/information/information.ts";
import { smaa } from "../../../../src/domain/decision/smaa/smaa.ts";
import { choiceWords } from "../../../../src/domain/decision/words/choice-words.ts";
import { preferenceWords } from "../../../../src/domain/decision/words/preference-words.ts";
import { type Cells, problemOf, unitScale } from "../problems.ts";

type Said = readonly [id: string, weak: number, strong: number];
const says = (...claims: readonly Said[]): Cells => ({
  type: "statements",
  claims: claims.map(([id, weak, strong]) => ({ id, weak, strong })),
});
const plain = { alternative: String, criterion: String };
const iterations = 20_000;
const equal = { type: "exact" as const, weights: { g1: 1, g2: 1 } };

describe("one statement on several cells", () => {
  it("moves them together, those it speaks against the other way", () => {
    const rows = [
      [says(["s", 0.5, 1]), says(["s", 0.5, 0])],
      [says(["s", 0.5, 1]), 0.25],
    ];
    // a: (0.5 + u/2 + 0.5 - u/2) / 2 is 0.5 in every sample. b: 0.375 + u/4 is ahead in half of them.
    const { rankAcceptability, expectedValue, standardErrors } = smaa(
      problemOf(rows, { preference: equal, iterations }),
    );
    expect(standardErrors.expectedValue.a).to.be.below(1e-12);
    expect(expectedValue.b).to.be.closeTo(0.5, 0.005);
    expect(rankAcceptability.b?.[0]).to.be.closeTo(0.5, 0.015);
  });

  it("leaves those level who have nothing else between them, however much there is to it", () => {
    const { pairwiseWinning } = smaa(
      problemOf([[says(["s", 0, 1])], [says(["s", 0, 1])]], { iterations: 500 }),
    );
    expect(pairwiseWinning).to.deep.equal({ a: { b: 0 }, b: { a: 0 } });
  });

  it("draws several in one cell by themselves: their mean varies less, and its ends are the means of theirs", () => {
    const cell = says(["s", 0, 1], ["t", 1, 0.5]);
    const problem = problemOf([[cell]], { iterations });
    expect(valueRanges(problem)).to.deep.equal({ low: [[0.25]], high: [[1]] });
    const { expectedValue, standardErrors } = smaa(problem);
    expect(expectedValue.a).to.be.closeTo(0.625, 0.01);
    const variance = (standardErrors.expectedValue.a ?? 0) ** 2 * iterations;
    expect(variance).to.be.closeTo((1 + 0.25) / 12 / 4, 0.002);
  });

  it("values each by itself where the criterion bends", () => {
    const criteria = [{ ...unitScale("g1"), between: [{ at: 0.5, value: 0 }] }];
    const problem = problemOf([[says(["s", 0, 1], ["t", 0.5, 0.5])]], { criteria, iterations });
    // s is worth 0 in half the cases, else 0 to 1: a quarter on average; t is worth nothing.
    expect(smaa(problem).expectedValue.a).to.be.closeTo(0.125, 0.004);
    expect(valueRanges(problem)).to.deep.equal({ low: [[0]], high: [[0.5]] });
  });

  it("is one thing to find out, in all its cells", () => {
    const rows = [
      [says(["s", 0, 1]), says(["s", 0, 1])],
      [0.4, 0.4],
    ];
    const problem = problemOf(rows, { preference: equal, iterations });
    const { cells, statements, everything, groups } = information(problem, [
      { id: "its source", statements: ["s"] },
      { id: "one cell of it", cells: [{ alternative: "a", criterion: "g1" }] },
    ]);
    expect(cells).to.deep.equal([]);
    // a is u against 0.4.
    expect(statements[0]?.id).to.equal("s");
    expect(statements[0]?.gain).to.be.closeTo(0.08, 4 * (statements[0]?.standardError ?? 0));
    expect(statements[0]?.changes).to.be.closeTo(0.4, 0.015);
    expect(everything.gain).to.be.closeTo(statements[0]?.gain ?? 0, 1e-12);
    for (const { gain } of groups) expect(gain).to.be.closeTo(statements[0]?.gain ?? 0, 1e-12);
  });

  it("is one bar, from nothing to it to all", () => {
    const rows = [
      [says(["s", 0, 1]), says(["s", 0.25, 0.75])],
      [0.4, 0.4],
    ];
    const { bars } = tornado(problemOf(rows, { preference: equal }));
    expect(bars.map((bar) => (bar.kind === "statement" ? bar.id : bar.kind))).to.deep.equal(["s"]);
    expect(bars[0]?.low).to.deep.include({ at: 0, winner: "b" });
    expect(bars[0]?.low.lead).to.be.closeTo(0.125 - 0.4, 1e-12);
    expect(bars[0]?.high.lead).to.be.closeTo(0.875 - 0.4, 1e-12);
  });

  it("that had never been made leaves its cells open, or to the other statements", () => {
    const rows = [
      [says(["s", 0.8, 1]), says(["s", 0.8, 1], ["t", 0, 0.2])],
      [0.5, 0.5],
    ];
    const problem = problemOf(rows, { preference: equal, iterations });
    const ranking = smaa(problem);
    // a: the mean of 0.8 to 1, and of half that and half 0 to 0.2, is at least 0.6.
    expect(ranking.rankAcceptability.a?.[0]).to.equal(1);
    const without = withoutEachStatement(problem);
    expect(without.map(({ statement }) => statement)).to.deep.equal(["s", "t"]);
    // Without s: half of 0 to 1 and half of 0 to 0.2 exceeds 0.5 where x + y / 5 > 1.
    expect(without[0]?.first.a).to.be.closeTo(0.1, 0.01);
    expect(without[1]?.first.a).to.equal(1);
    expect(choiceWords(problem, ranking, without)(plain, "en")).to.include.members([
      "The ranking rests on 2 statements.",
      `Without statement s, which carries most, a comes first in ${((without[0]?.first.a ?? 0) * 100).toFixed(1)}% instead of 100.0%.`,
      `Then b comes first most often: in ${((without[0]?.first.b ?? 0) * 100).toFixed(1)}%.`,
    ]);
  });

  it("is told to stand by itself in each cell where only ends are looked at", () => {
    const told = (...rows: Parameters<typeof problemOf>[0]) => {
      const problem = problemOf(rows);
      return preferenceWords(problem, robustPreference(problem), plain, "en").some((words) =>
        words.startsWith("Each cell stands by itself here"),
      );
    };
    expect(told([says(["s", 0, 1])], [says(["s", 0, 1])])).to.equal(true);
    expect(told([says(["s", 0, 1])], [says(["t", 0, 1])])).to.equal(false);
  });

  it("is refused where a cell names it twice", () => {
    expect(() => problemOf([[says(["s", 0, 1], ["s", 0, 1])]])).to.throw("statement-twice");
  });
});
