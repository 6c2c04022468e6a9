import { expect } from "chai";
import fc from "fast-check";
import { robustPreference } from "../../../../src/domain/decision/exact/robust-preference.ts";
import { stability } from "../../../../src/domain/decision/exact/stability.ts";
import { information } from "../../../../src/domain/decision/information/information.ts";
import { Problem } from "../../../../src/domain/decision/problem.ts";
import { smaa } from "../../../../src/domain/decision/smaa/smaa.ts";
import { rankingWords } from "../../../../src/domain/decision/words/ranking/ranking-words.ts";
import { readFaults, thrownFaults } from "../../../support/fault-lines.ts";
import { problemOf, uniform } from "../problems.ts";

const iterations = 40_000;
/** Each number is the weight that one of the people gives g1. */
const people = (...firsts: number[]) => ({
  type: "people" as const,
  weights: firsts.map((g1) => ({ g1, g2: 1 - g1 })),
});
const opposites = [
  [1, 0],
  [0, 1],
];

describe("several people's weights", () => {
  it("count each with the same chance: first for two of five is 40 %, with the mean of those two", () => {
    const preference = people(0.9, 0.7, 0.4, 0.2, 0.1);
    const { rankAcceptability, centralWeights, expectedValue, standardErrors } = smaa(
      problemOf(opposites, { preference, iterations }),
    );
    const error = Math.sqrt((0.4 * 0.6) / iterations);
    expect(standardErrors.rankAcceptability.a?.[0]).to.be.closeTo(error, error / 100);
    expect(rankAcceptability.a?.[0]).to.be.closeTo(0.4, 4 * error);
    expect(centralWeights.a?.g1).to.be.closeTo(0.8, 0.01);
    expect(expectedValue.a).to.be.closeTo(0.46, 0.01);
  });

  it("may be points of any sum, and one who is asked twice counts twice", () => {
    const preference = {
      type: "people" as const,
      weights: [
        { g1: 80, g2: 20 },
        { g1: 4, g2: 1 },
        { g1: 0, g2: 3 },
      ],
    };
    const { expectedValue } = smaa(problemOf(opposites, { preference, iterations }));
    expect(expectedValue.a).to.be.closeTo(1.6 / 3, 0.01);
  });

  it("of one person are exact weights", () => {
    const weights = { g1: 0.75, g2: 0.25 };
    const { seed: _, ...one } = smaa(problemOf(opposites, { preference: people(0.75) }));
    const { seed: __, ...exact } = smaa(
      problemOf(opposites, { preference: { type: "exact", weights }, seed: 7 }),
    );
    expect(one).to.deep.equal(exact);
  });

  it("are refused where somebody's leave out a criterion, are all 0, or where there are too many people", () => {
    const faults = (weights: unknown) =>
      readFaults(Problem, { ...problemOf(opposites), preference: { type: "people", weights } });
    expect(faults([{ g1: 1, g2: 1 }, { g1: 1 }])).to.deep.equal([
      "preference.weights.1: criterion-left-out g2",
    ]);
    expect(faults([{ g1: 0, g2: 0 }])).to.deep.equal(["preference.weights.0: all-weights-zero"]);
    expect(faults([])).to.have.length(1);
    expect(faults(Array(5001).fill({ g1: 1, g2: 1 }))).to.have.length(1);
  });

  it("put first only whom one of them puts first: a compromise may be nobody's choice", () => {
    const rows = [...opposites, [0.6, 0.6]];
    const { first, necessary, possible } = robustPreference(
      problemOf(rows, { preference: people(0.9, 0.2) }),
    );
    expect(first.c?.possible).to.equal(false);
    expect(first.c?.lead).to.be.closeTo(-0.2, 1e-12);
    expect(first.a).to.deep.include({ possible: true, weights: { g1: 0.9, g2: 1 - 0.9 } });
    expect(necessary.a).to.deep.equal([]);
    expect(possible.c).to.deep.equal(["a", "b"]);
  });

  it("agree with the sample on what is necessary, possible and never", () => {
    const unit = fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8);
    const rows = fc.array(fc.tuple(unit, unit), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(rows, fc.array(unit, { minLength: 1, maxLength: 4 }), (table, firsts) => {
        const problem = problemOf(table, { preference: people(...firsts), iterations: 500 });
        const { necessary, first } = robustPreference(problem);
        const { pairwiseWinning, rankAcceptability } = smaa(problem);
        for (const a of problem.alternatives) {
          expect(first[a]?.possible).to.equal((rankAcceptability[a]?.[0] ?? 0) > 0);
          for (const b of problem.alternatives)
            if (b !== a) expect(necessary[a]?.includes(b)).to.equal(pairwiseWinning[b]?.[a] === 0);
        }
      }),
      { numRuns: 100, seed: 1 },
    );
  });

  it("leave one thing to find out: whose weights count", () => {
    const preference = people(0.9, 0.2, 0.1);
    const { weights, allWeights, cells, best } = information(
      problemOf(opposites, { preference, iterations }),
    );
    // b is worth 0.6 to all three together; the first would gain 0.8 by a.
    expect({ best, weights, cells }).to.deep.equal({ best: "b", weights: [], cells: [] });
    expect(allWeights.gain).to.be.closeTo(0.8 / 3, 4 * allWeights.standardError);
    expect(allWeights.changes).to.be.closeTo(1 / 3, 0.01);
  });

  it("have no single point for the stability of weights", () => {
    const asked = problemOf(opposites, { preference: people(0.9, 0.2) });
    expect(thrownFaults(() => stability(asked))).to.deep.equal(["weights-not-exact people"]);
  });

  it("are named in the words on a ranking", () => {
    const names = { alternative: (id: string) => `model ${id}`, criterion: String };
    const problem = problemOf(
      [
        [0.8, 0.9],
        [0.5, uniform(0, 0.5)],
      ],
      { preference: people(0.9, 0.2) },
    );
    const first = (language: "da" | "en") => rankingWords(problem, smaa(problem))(names, language)[0];
    expect(first("da")).to.equal(
      "Med de vægte, deltagerne har givet, kom model a først i alle 10.000 forsøg.",
    );
    expect(first("en")).to.equal(
      "With the weights that the participants gave, model a came first in all 10,000 trials.",
    );
  });
});
