import { expect } from "chai";
import fc from "fast-check";
import { dominators } from "../../../../src/domain/decision/exact/dominance.ts";
import {
  stability,
  stabilityInterval,
  withoutCriterion,
} from "../../../../src/domain/decision/exact/stability.ts";
import { valuesAt } from "../../../../src/domain/decision/exact/value-table.ts";
import { tiedGroups } from "../../../../src/domain/decision/smaa/tied-groups.ts";
import additive from "../../../reference-cases/additive-weighted-sum.json" with { type: "json" };
import pareto from "../../../reference-cases/pareto-dominance.json" with { type: "json" };
import analytic from "../../../reference-cases/weight-stability-analytic.json" with { type: "json" };
import { thrownFaults } from "../../../support/fault-lines.ts";
import { expectClose } from "../expect-close.ts";
import { letters, problemOf, uniform } from "../problems.ts";

describe("values at given weights", () => {
  const [pymcdm, raw, tie] = additive.cases;

  it("are what pymcdm gives on columns scaled by their sums, costs by those of their inverses", () => {
    const scaled = columns(pymcdm?.matrix ?? []).map((column, j) => {
      const benefits = pymcdm?.types?.[j] === 1 ? column : column.map((cell) => 1 / cell);
      return benefits.map((cell) => cell / sum(benefits));
    });
    expectClose(valuesAt(columns(scaled), pymcdm?.weights ?? []), pymcdm?.expected, 0.0005);
  });

  it("are plain weighted sums", () => {
    expectClose(valuesAt(raw?.matrix ?? [], raw?.weights ?? []), raw?.expected, 1e-12);
  });

  it("tie where only rounding sets them apart", () => {
    const values = valuesAt(tie?.matrix ?? [], tie?.weights ?? []);
    expectClose(values, tie?.expected, 1e-9);
    expect(tiedGroups(values, 30e-12).map((group) => group.toSorted())).to.deep.equal([[1, 2], [0]]);
  });
});

describe("dominance", () => {
  for (const { name, matrix, sense, expectedMask } of pareto.cases) {
    it(`leaves these undominated: ${name}`, () => {
      const table = matrix.map((row) => row.map((cell, j) => (sense[j] === "max" ? cell : -cell)));
      expect(dominators(table).map((others) => others.length === 0)).to.deep.equal(expectedMask);
    });
  }
});

describe("weight stability", () => {
  for (const { name, matrix, weights, winner, scores, interval } of analytic.cases) {
    it(`has the closed form's values and intervals: ${name}`, () => {
      const exact = Object.fromEntries(weights.map((weight, j) => [`g${j + 1}`, weight * 10]));
      const answer = stability(problemOf(matrix, { preference: { type: "exact", weights: exact } }));
      expect(answer.winner).to.equal(letters[winner]);
      expectClose(Object.values(answer.values), scores, 1e-9);
      interval.forEach((ends, j) => {
        expectClose(answer.intervals[`g${j + 1}`], ends, 1e-9);
      });
      for (const [id, parts] of Object.entries(answer.contributions))
        expect(sum(Object.values(parts))).to.be.closeTo(answer.values[id] ?? 0, 1e-12);
    });
  }

  it("ends in ties, and keeps the winner winning in between", () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    const table = fc.array(fc.tuple(unit, unit, unit), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.tuple(unit, unit, unit), (rows, raw) => {
        const weights = raw.map((weight) => (weight + 0.01) / (sum(raw) + 0.03));
        const values = valuesAt(rows, weights);
        const winner = values.indexOf(Math.max(...values));
        for (const j of [0, 1, 2]) {
          const [low, high] = stabilityInterval(rows, weights, winner, j);
          expect(weights[j]).to.be.within(low - 1e-9, high + 1e-9);
          for (const share of [0, 0.3, 0.7, 1]) {
            const moved = withWeight(weights, j, low + share * (high - low));
            const ahead = leadOf(winner, valuesAt(rows, moved));
            expect(ahead).to.be.at.least(-1e-9);
            if ((share === 0 && low > 0) || (share === 1 && high < 1)) expect(ahead).to.be.closeTo(0, 1e-9);
          }
        }
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  it("names all that share the first place, and the first listed as the winner", () => {
    const { winner, winners } = stability(
      problemOf(
        [
          [0.1, 0.2],
          [0.3, 0.6],
          [0.6, 0.3],
        ],
        { preference: { type: "exact", weights: { g1: 1, g2: 1 } } },
      ),
    );
    expect({ winner, winners }).to.deep.equal({ winner: "b", winners: ["b", "c"] });
  });

  it("takes the others as equal where all the weight lies on one criterion", () => {
    const { intervals } = stability(
      problemOf(
        [
          [1, 0, 0],
          [0, 1, 0.5],
        ],
        { preference: { type: "exact", weights: { g1: 1, g2: 0, g3: 0 } } },
      ),
    );
    expectClose(intervals.g1, [0.75 / 1.75, 1], 1e-12);
  });

  it("stands uncertain measurements at their means, and takes one alternative and one criterion", () => {
    const preference = { type: "exact", weights: { g1: 5 } } as const;
    const { values, intervals } = stability(problemOf([[uniform(0.2, 0.6)]], { preference }));
    expect({ values, intervals }).to.deep.equal({ values: { a: 0.4 }, intervals: { g1: [0, 1] } });
  });

  it("asks for exact weights", () => {
    expect(thrownFaults(() => stability(problemOf([[1]])))).to.deep.equal(["weights-not-exact none"]);
  });
});

function withWeight(weights: readonly number[], criterion: number, weight: number): readonly number[] {
  return withoutCriterion(weights, criterion).map((share, j) =>
    j === criterion ? weight : share * (1 - weight),
  );
}

function leadOf(winner: number, values: readonly number[]): number {
  return (values[winner] ?? 0) - Math.max(...values);
}

const columns = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? 0));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
