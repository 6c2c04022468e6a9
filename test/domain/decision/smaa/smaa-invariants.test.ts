import { expect } from "chai";
import fc from "fast-check";
import { Problem } from "../../../../src/domain/decision/problem.ts";
import { smaa } from "../../../../src/domain/decision/smaa/smaa.ts";
import { type Cells, problemOf, uniform, unitScale } from "../problems.ts";

const unit = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
const cell: fc.Arbitrary<Cells> = fc.oneof(
  unit.map((value) => ({ type: "exact", value }) as const),
  fc.tuple(unit, unit).map(([x, y]) => uniform(Math.min(x, y), Math.max(x, y))),
  fc.tuple(unit, unit).map(([mean, sd]) => ({ type: "normal", mean, sd }) as const),
  fc.constant({ type: "beta", alpha: 0.3, beta: 2 } as const),
  fc.array(unit, { minLength: 1, maxLength: 4 }).map((values) => ({ type: "empirical", values }) as const),
);
const rows = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
  );
const runs = { numRuns: 60, seed: 1 };
const iterations = 300;

describe("SMAA-2 of any problem", () => {
  it("shares out each rank and each alternative once", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const shares = Object.values(smaa(problemOf(table, { iterations })).rankAcceptability);
        for (const row of shares) expect(sum(row)).to.be.closeTo(1, 1e-12);
        for (const rank of shares.keys())
          expect(sum(shares.map((row) => row[rank] ?? 0))).to.be.closeTo(1, 1e-12);
      }),
      runs,
    );
  });

  it("gives central weights that sum to 1 to those that come first, and null to the others", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const { rankAcceptability, centralWeights, confidence } = smaa(problemOf(table, { iterations }));
        for (const [id, central] of Object.entries(centralWeights)) {
          const comesFirst = (rankAcceptability[id]?.[0] ?? 0) > 0;
          expect(central !== null).to.equal(comesFirst);
          expect(confidence[id] !== null).to.equal(comesFirst);
          if (central) expect(sum(Object.values(central))).to.be.closeTo(1, 1e-12);
        }
      }),
      runs,
    );
  });

  it("gives permuted alternatives the permuted answer, number for number", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const problem = problemOf(table, { iterations });
        const turned = Problem.parse({ ...problem, alternatives: problem.alternatives.toReversed() });
        expect(smaa(turned)).to.deep.equal(smaa(problem));
      }),
      runs,
    );
  });

  it("never changes two alternatives' values for a further one", () => {
    fc.assert(
      fc.property(rows, (table) => {
        const more = smaa(problemOf([...table, table[0]?.map(() => 0.5) ?? []], { iterations }));
        const { pairwiseWinning, expectedValue } = smaa(problemOf(table, { iterations }));
        for (const [id, value] of Object.entries(expectedValue)) {
          expect(more.expectedValue[id]).to.equal(value);
          expect(more.pairwiseWinning[id]).to.deep.include(pairwiseWinning[id]);
        }
      }),
      runs,
    );
  });

  it("does not mind the unit of a scale, nor which end of it is the larger number", () => {
    const cells = (scale: number, from: number): Cells[][] => [
      [
        uniform(...ordered(from + 0.2 * scale, from + 0.6 * scale)),
        { type: "exact", value: from + 0.5 * scale },
      ],
      [
        { type: "normal", mean: from + 0.4 * scale, sd: Math.abs(0.1 * scale) },
        { type: "exact", value: from },
      ],
    ];
    const inUnits = (scale: number, from: number) => {
      const criteria = ["g1", "g2"].map((id) => ({ id, scale: { worst: from, best: from + scale } }));
      return smaa(problemOf(cells(scale, from), { criteria, iterations: 50_000 })).rankAcceptability;
    };
    const plain = inUnits(1, 0);
    for (const [scale, from] of [
      [1024, 0],
      [1000, -273],
      [-8, 3],
    ] as const)
      expect(inUnits(scale, from).a?.[0]).to.be.closeTo(plain.a?.[0] ?? 0, 0.012);
  });
});

describe("SMAA-2 at the edges", () => {
  it("gives the same answer to the same seed, and another to another", () => {
    const table = [
      [uniform(0, 1), 0.3],
      [0.4, uniform(0, 0.8)],
    ];
    const answer = (seed: number) => smaa(problemOf(table, { seed }));
    expect(answer(5)).to.deep.equal(answer(5));
    expect(answer(6).expectedValue).to.not.deep.equal(answer(5).expectedValue);
    expect(answer(2 ** 40 + 5).expectedValue).to.not.deep.equal(answer(5).expectedValue);
  });

  it("lets all take an equal share of every rank where all tie, rounding or not", () => {
    const rows = [
      [0.1 + 0.2, 0.6],
      [0.3, 0.6],
      [0.3, 0.2 * 3],
    ];
    const { rankAcceptability, pairwiseWinning, standardError, confidence } = smaa(problemOf(rows));
    for (const id of ["a", "b", "c"]) {
      for (const share of rankAcceptability[id] ?? []) expect(share).to.be.closeTo(1 / 3, 1e-12);
      expect(Object.values(pairwiseWinning[id] ?? {})).to.deep.equal([0, 0]);
      expect(confidence[id]).to.be.closeTo(1 / 3, 1e-12);
    }
    expect(standardError.rankAcceptability).to.be.below(1e-9);
  });

  it("splits the second and third rank between two that tie behind a leader", () => {
    const { rankAcceptability, pairwiseWinning } = smaa(problemOf([[0.2], [0.9], [0.2]]));
    expect(rankAcceptability).to.deep.equal({ a: [0, 0.5, 0.5], b: [1, 0, 0], c: [0, 0.5, 0.5] });
    expect(pairwiseWinning).to.deep.equal({ a: { b: 0, c: 0 }, b: { a: 1, c: 1 }, c: { a: 0, b: 0 } });
  });

  it("takes one alternative, one criterion and one sample", () => {
    const { standardErrors: _, ...answer } = smaa(problemOf([[0.4]], { iterations: 1 }));
    expect(answer).to.deep.equal({
      rankAcceptability: { a: [1] },
      centralWeights: { a: { g1: 1 } },
      confidence: { a: 1 },
      pairwiseWinning: { a: {} },
      expectedValue: { a: 0.4 },
      standardError: {
        rankAcceptability: 0,
        centralWeights: 0,
        confidence: 0,
        pairwiseWinning: 0,
        expectedValue: 0,
      },
      iterations: 1,
      seed: 1,
    });
  });

  it("ignores a criterion of weight 0, and scales weights that sum to something else", () => {
    const exact = { type: "exact", weights: { g1: 30, g2: 0, g3: 10 } } as const;
    const answer = smaa(
      problemOf(
        [
          [0.4, 0, 0.8],
          [0.6, 1, 0.1],
        ],
        { preference: exact },
      ),
    );
    expect(answer.expectedValue.a).to.be.closeTo(0.5, 1e-12);
    expect(answer.expectedValue.b).to.be.closeTo(0.475, 1e-12);
    expect(answer.rankAcceptability).to.deep.equal({ a: [1, 0], b: [0, 1] });
  });

  it("counts measurements beyond the scale as its ends, unless it may extrapolate", () => {
    const value = (extrapolate: boolean) =>
      smaa(problemOf([[1.5]], { criteria: [{ ...unitScale("g1"), extrapolate }] })).expectedValue.a;
    expect([value(false), value(true)]).to.deep.equal([1, 1.5]);
  });

  it("states errors that shrink as the square root of the samples, and cover the truth", () => {
    const table = [
      [1, 0],
      [0, 1],
      [0.6, 0.6],
    ];
    for (const iterations of [400, 40_000]) {
      const { rankAcceptability, standardErrors } = smaa(problemOf(table, { iterations }));
      const error = standardErrors.rankAcceptability.c?.[0] ?? 0;
      expect(error).to.be.closeTo(Math.sqrt((0.2 * 0.8) / iterations), 0.2 / iterations ** 0.5 / 3);
      expect(rankAcceptability.c?.[0]).to.be.closeTo(0.2, 4 * error);
    }
  });

  it("states the error of central weights by their spread among the samples that count", () => {
    const { standardErrors } = smaa(
      problemOf(
        [
          [1, 0],
          [0, 1],
        ],
        { iterations: 40_000 },
      ),
    );
    // First where g1 lies between 1/2 and 1, evenly, in half of the samples.
    const exact = 0.5 / Math.sqrt(12) / Math.sqrt(20_000);
    expect((standardErrors.centralWeights.a?.g1 ?? 0) / exact).to.be.closeTo(1, 0.03);
  });

  it("tells how far it is, and gives up when the listener throws", () => {
    const steps: number[] = [];
    smaa(problemOf([[1], [0]], { iterations: 20_000 }), (done) => steps.push(done));
    expect(steps).to.deep.equal([8192, 16_384]);
    const stop = () => {
      throw new Error("enough");
    };
    expect(() => smaa(problemOf([[1], [0]]), stop)).to.throw("enough");
  });
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const ordered = (x: number, y: number): [number, number] => [Math.min(x, y), Math.max(x, y)];
