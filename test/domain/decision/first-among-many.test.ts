import { expect } from "chai";
import fc from "fast-check";
import { robustPreference } from "../../../src/domain/decision/exact/robust-preference.ts";
import { valuesAt, valueTable } from "../../../src/domain/decision/exact/value-table.ts";
import { firstAmongMany } from "../../../src/domain/decision/first/first-among-many.ts";
import type { Preference } from "../../../src/domain/decision/preference/preference.ts";
import type { Problem } from "../../../src/domain/decision/problem.ts";
import { smaa } from "../../../src/domain/decision/smaa/smaa.ts";
import { type Cells, problemOf, uniform } from "./problems.ts";

const unit = fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8);
const cell: fc.Arbitrary<number | Cells> = fc.oneof(
  { arbitrary: unit, weight: 4 },
  { arbitrary: fc.constant(uniform(0, 1)), weight: 1 },
);
const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
const preferences: fc.Arbitrary<Preference> = fc.constantFrom<Preference>(
  { type: "none" },
  { type: "exact", weights: { g1: 1, g2: 2, g3: 1 } },
  { type: "ordinal", ranking: [["g2"], ["g1", "g3"]] },
  { type: "bounds", bounds: { g1: [0.2, 0.6], g3: [0, 0.3] } },
  { type: "people", weights: [{ g1: 1 }, { g2: 1, g3: 1 }, { g1: 1, g2: 1, g3: 1 }].map(full) },
);
function full(weights: Record<string, number>) {
  return { g1: 0, g2: 0, g3: 0, ...weights };
}
const asked = (table: readonly (readonly (number | Cells)[])[], preference: Preference) =>
  problemOf(table, { preference, iterations: 300 });
/** Values at some weights, in the order of the alternatives. */
const valuesWith = (problem: Problem, weights: readonly number[]) => valuesAt(valueTable(problem), weights);

describe("who comes first among many", () => {
  it("does so as often as SMAA-2 says, to the last draw", () => {
    fc.assert(
      fc.property(rows, preferences, (table, preference) => {
        const problem = asked(table, preference);
        const { rankAcceptability, standardErrors } = smaa(problem);
        const first = firstAmongMany(problem);
        problem.alternatives.forEach((id, at) => {
          expect(first[at]?.share.mean).to.be.closeTo(rankAcceptability[id]?.[0] as number, 1e-12);
          expect(first[at]?.share.error).to.be.closeTo(
            standardErrors.rankAcceptability[id]?.[0] as number,
            1e-12,
          );
        });
      }),
      { numRuns: 100 },
    );
  });

  it("can do so, alone or level, just where a linear program over all others says so", () => {
    fc.assert(
      fc.property(rows, preferences, (table, preference) => {
        const problem = asked(table, preference);
        const { first } = robustPreference(problem);
        expect(firstAmongMany(problem).map(({ can }) => can)).to.deep.equal(
          problem.alternatives.map((id) => {
            const { lead, possible } = first[id] as (typeof first)[string];
            if (problem.alternatives.length === 1) return "alone";
            return lead > 1e-9 ? "alone" : possible ? "shared" : "never";
          }),
        );
      }),
      { numRuns: 200 },
    );
  });

  it("leads with the weights it tells, where all values are known", () => {
    const known = fc.array(fc.array(unit, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(known, (table) => {
        const problem = asked(table, { type: "none" });
        firstAmongMany(problem).forEach(({ weights }, at) => {
          if (weights === null) return;
          const means = weights.map(({ mean }) => mean);
          expect(means.reduce((sum, weight) => sum + weight)).to.be.closeTo(1, 1e-9);
          const values = valuesWith(problem, means);
          expect(values[at]).to.be.closeTo(Math.max(...values), 1e-9);
        });
      }),
      { numRuns: 100 },
    );
  });

  it("finds by the program what a sample all but never meets", () => {
    // b is level with a only where all weight lies on g2.
    const problem = problemOf(
      [
        [1, 1],
        [0, 1],
      ],
      { iterations: 500 },
    );
    const [a, b] = firstAmongMany(problem);
    expect(a?.share.mean).to.equal(1);
    expect(b).to.deep.equal({
      can: "shared",
      share: { mean: 0, error: 0 },
      weights: [0, 1].map((mean) => ({ mean, error: 0 })),
    });
  });

  it("never can where another is better everywhere, and has no weights then", () => {
    const [, c] = firstAmongMany(
      problemOf(
        [
          [1, 1],
          [0.5, 0.9],
        ],
        { iterations: 100 },
      ),
    );
    expect(c).to.deep.equal({ can: "never", share: { mean: 0, error: 0 }, weights: null });
  });

  it("shares the place between equals", () => {
    const shares = firstAmongMany(
      problemOf(
        [
          [0.5, 0.5],
          [0.5, 0.5],
        ],
        { iterations: 100 },
      ),
    );
    expect(shares.map(({ share }) => share)).to.deep.equal([
      { mean: 0.5, error: 0 },
      { mean: 0.5, error: 0 },
    ]);
  });

  it("takes those for level who differ by rounding alone", () => {
    const rounding = 0.1 + 0.2 - 0.3;
    const first = firstAmongMany(
      problemOf(
        [
          [0.3, 0.5],
          [0.3 + rounding, 0.5],
        ],
        { iterations: 100 },
      ),
    );
    expect(first.map(({ can, share }) => [can, share.mean])).to.deep.equal([
      ["shared", 0.5],
      ["shared", 0.5],
    ]);
  });

  it("takes hundreds", () => {
    // Points on a quarter of a circle: each leads for its own direction of weights.
    const count = 400;
    const turn = (at: number) => ((at + 0.5) / count) * (Math.PI / 2);
    const many = Array.from({ length: count }, (_, at) => [Math.cos(turn(at)), Math.sin(turn(at))]);
    const criteria = ["g1", "g2"].map((id) => ({ id, scale: { worst: 0, best: 1 }, extrapolate: false }));
    const alternatives = many.map((_, at) => `n${at}`);
    const exact = (value: number) => ({ type: "exact" as const, value });
    const problem: Problem = {
      ...{ alternatives, criteria, preference: { type: "none" }, iterations: 1_000, seed: 1 },
      measurements: Object.fromEntries(
        many.map(([x = 0, y = 0], at) => [`n${at}`, { g1: exact(x), g2: exact(y) }]),
      ),
    };
    const first = firstAmongMany(problem);
    expect(first.every(({ can }) => can === "alone")).to.equal(true);
    expect(first.filter(({ share }) => share.mean === 0).length, "left to the program").to.be.above(10);
  });
});
