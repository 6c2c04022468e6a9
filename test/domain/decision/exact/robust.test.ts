import { expect } from "chai";
import fc from "fast-check";
import loadHighs from "highs";
import { largestLead } from "../../../../src/domain/decision/exact/programs/largest-lead.ts";
import { maximise } from "../../../../src/domain/decision/exact/programs/linear-program.ts";
import {
  nearestWeights,
  smallestChange,
} from "../../../../src/domain/decision/exact/programs/nearest-weights.ts";
import { robustPreference } from "../../../../src/domain/decision/exact/robust-preference.ts";
import { valueRanges } from "../../../../src/domain/decision/exact/value-ranges.ts";
import { valuesAt } from "../../../../src/domain/decision/exact/value-table.ts";
import { least, weightSetOf } from "../../../../src/domain/decision/preference/weight-set.ts";
import { columnsFor } from "../../../../src/domain/decision/sampling/columns.ts";
import { weightSource } from "../../../../src/domain/decision/sampling/weight-source.ts";
import { smaa } from "../../../../src/domain/decision/smaa/smaa.ts";
import { problemOf, uniform, unitScale } from "../problems.ts";

const unit = fc.integer({ min: 0, max: 8 }).map((eighths) => eighths / 8);
const compromise = [
  [1, 0],
  [0, 1],
  [0.6, 0.6],
];

describe("the linear program", () => {
  it("agrees with HiGHS on whether there is a solution, and on how good it is", async () => {
    // The package is typed as CommonJS, whose default sits one level deeper than in the module that Node loads.
    const solver = await (loadHighs as unknown as typeof loadHighs.default)();
    const whole = fc.integer({ min: -5, max: 5 });
    const program = fc.integer({ min: 1, max: 4 }).chain((n) =>
      fc.record({
        objective: fc.array(whole, { minLength: n, maxLength: n }),
        rows: fc.array(fc.array(whole, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 5 }),
        limits: fc.array(whole, { minLength: 5, maxLength: 5 }),
      }),
    );
    fc.assert(
      fc.property(program, ({ objective, rows, limits }) => {
        const n = objective.length;
        const box = objective.map((_, at) => objective.map((_, other) => Number(at === other)));
        const all = [...rows, ...box];
        const right = [...limits.slice(0, rows.length), ...box.map(() => 10)];
        const found = maximise({ objective, rows: all, limits: right, largest: box.map(() => 10) });
        const term = (row: readonly number[]) =>
          row.map((value, j) => `${value < 0 ? "-" : "+"} ${Math.abs(value)} x${j}`).join(" ");
        const text = `Maximize\n obj: ${term(objective)}\nSubject To\n${all.map((row, at) => ` c${at}: ${term(row)} <= ${right[at]}`).join("\n")}\nEnd`;
        const expected = solver.solve(text, { output_flag: false });
        expect(found.kind === "impossible", text).to.equal(expected.Status === "Infeasible");
        if (found.kind === "impossible") return;
        expect(found.at).to.have.length(n);
        expect(dot(found.at, objective)).to.be.closeTo(expected.ObjectiveValue, 1e-7);
        all.forEach((row, at) => {
          expect(dot(row, found.at)).to.be.at.most((right[at] as number) + 1e-7);
        });
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});

describe("the least of a sum over the weights", () => {
  const leastOf = (
    preference: NonNullable<Parameters<typeof problemOf>[1]>["preference"],
    ...coefficients: number[]
  ) => least(weightSetOf(problemOf([coefficients.map(() => 0)], { preference })), coefficients);

  it("is at a corner: of all weights, of an order, of bounds, of a point", () => {
    expect(leastOf({ type: "none" }, 3, 1, 2)).to.deep.equal({ sum: 1, weights: [0, 1, 0] });
    const order = { type: "ordinal" as const, ranking: [["g3"], ["g1", "g2"]] };
    expect(leastOf(order, 3, 0, 2).sum).to.be.closeTo(5 / 3, 1e-12);
    expect(leastOf(order, 3, 4, 2)).to.deep.equal({ sum: 2, weights: [0, 0, 1] });
    const bounds = {
      type: "bounds" as const,
      bounds: { g1: [0.2, 0.5], g2: [0.1, 0.3] } as Record<string, [number, number]>,
    };
    const { sum, weights } = leastOf(bounds, 2, 1, 3);
    expect(sum).to.be.closeTo(0.5 * 2 + 0.3 * 1 + 0.2 * 3, 1e-12);
    [0.5, 0.3, 0.2].forEach((weight, at) => {
      expect(weights[at]).to.be.closeTo(weight, 1e-12);
    });
    expect(leastOf({ type: "exact", weights: { g1: 1, g2: 3, g3: 0 } }, 4, 8, 100).sum).to.equal(7);
  });

  it("does not mind what weighs nothing, even where it has no end", () => {
    expect(leastOf({ type: "exact", weights: { g1: 1, g2: 0 } }, 4, Number.NEGATIVE_INFINITY).sum).to.equal(
      4,
    );
  });
});

describe("necessary and possible preference", () => {
  it("of opposites is possible both ways, and necessary one way once the order decides", () => {
    const rows = [
      [1, 0],
      [0.2, 0.6],
    ];
    const open = robustPreference(problemOf(rows));
    expect(open.necessary).to.deep.equal({ a: [], b: [] });
    expect(open.possible).to.deep.equal({ a: ["b"], b: ["a"] });
    const preference = { type: "ordinal" as const, ranking: [["g1"], ["g2"]] };
    const ordered = robustPreference(problemOf(rows, { preference }));
    expect(ordered.necessary).to.deep.equal({ a: ["b"], b: [] });
    expect(ordered.possible).to.deep.equal({ a: ["b"], b: [] });
  });

  it("waits for intervals to part", () => {
    const between = (low: number) => robustPreference(problemOf([[uniform(low, 1)], [uniform(0, 0.5)]]));
    expect(between(0.5).necessary.a).to.deep.equal(["b"]);
    expect(between(0.4).necessary.a).to.deep.equal([]);
    expect(between(0.4).possible).to.deep.equal({ a: ["b"], b: ["a"] });
  });

  it("knows no necessity where a measurement has no ends and the scale none either", () => {
    const criteria = [{ id: "g1", scale: { worst: 0, best: 1 }, extrapolate: true }];
    const rows = [[{ type: "normal" as const, mean: 5, sd: 1 }], [0]];
    expect(robustPreference(problemOf(rows, { criteria })).necessary.a).to.deep.equal([]);
    expect(robustPreference(problemOf(rows)).necessary.a).to.deep.equal(["b"]);
  });

  it("holds in every sample where it is necessary, and in none where it is not possible", () => {
    const cell = fc.oneof(
      unit,
      fc.tuple(unit, unit).map(([x, y]) => uniform(Math.min(x, y), Math.max(x, y))),
    );
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 4 });
    const preference = fc.constantFrom(
      { type: "none" as const },
      { type: "ordinal" as const, ranking: [["g2"], ["g1", "g3"]] },
      {
        type: "bounds" as const,
        bounds: { g1: [0.2, 0.5] as [number, number], g2: [0, 0.4] as [number, number] },
      },
    );
    fc.assert(
      fc.property(table, preference, (rows, preference) => {
        const problem = problemOf(rows, { preference, iterations: 300 });
        const { necessary, possible, first } = robustPreference(problem);
        const { pairwiseWinning, rankAcceptability } = smaa(problem);
        for (const a of problem.alternatives) {
          for (const b of necessary[a] ?? []) expect(pairwiseWinning[b]?.[a]).to.equal(0);
          for (const b of problem.alternatives)
            if (b !== a && !possible[a]?.includes(b)) expect(pairwiseWinning[a]?.[b]).to.equal(0);
          if (!first[a]?.possible) expect(rankAcceptability[a]?.[0]).to.equal(0);
        }
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});

describe("bounds that leave one set of weights", () => {
  it("leave that one, though their ends do not quite sum to 1", () => {
    const rows = [
      [1, 0, 0.3],
      [0, 1, 0.3],
    ];
    for (const end of [0, 1] as const) {
      const third = (low: number): [number, number] => (end === 0 ? [low, 1] : [0, low]);
      const bounds = { g1: third(0.1), g2: third(0.2), g3: third(0.7) };
      const { first } = robustPreference(problemOf(rows, { preference: { type: "bounds", bounds } }));
      expect(first.b?.possible).to.equal(true);
      expect(first.a?.lead).to.be.closeTo(-0.1, 1e-9);
      expect(first.a?.nearest?.moved).to.be.closeTo(0.05, 1e-9);
    }
  });
});

describe("coming first", () => {
  it("is possible for a compromise only above the line between the extremes", () => {
    const compromiseAt = (value: number) =>
      robustPreference(
        problemOf([
          [1, 0],
          [0, 1],
          [value, value],
        ]),
      ).first.c;
    expect(compromiseAt(0.6)).to.deep.include({ possible: true });
    expect(compromiseAt(0.6)?.lead).to.be.closeTo(0.1, 1e-9);
    expect(compromiseAt(0.6)?.weights.g1).to.be.closeTo(0.5, 1e-9);
    expect(compromiseAt(0.5)).to.deep.include({ possible: true });
    expect(compromiseAt(0.49)?.possible).to.equal(false);
    expect(compromiseAt(0.49)?.lead).to.be.closeTo(-0.01, 1e-9);
  });

  it("is never possible between others, though no single one of them dominates", () => {
    const { possible, first } = robustPreference(
      problemOf([
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
        [0.3, 0.3, 0.3],
      ]),
    );
    expect(possible.d).to.deep.equal(["a", "b", "c"]);
    expect(first.d?.possible).to.equal(false);
  });

  it("is there for one that has no others", () => {
    const { first } = robustPreference(problemOf([[0.2, 0.4]]));
    expect(first.a).to.deep.include({ possible: true, lead: 0 });
  });

  it("has its largest lead where no mixture of the set does better", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(unit, unit, unit), { minLength: 1, maxLength: 4 }), (raw) => {
        const gaps = raw.map((row) => row.map((value) => value - 0.5));
        const set = weightSetOf(
          problemOf([[0, 0, 0]], { preference: { type: "bounds", bounds: { g1: [0.1, 0.5] } } }),
        );
        const { lead, weights } = largestLead(set, gaps);
        expect(weights.reduce((sum, weight) => sum + weight)).to.be.closeTo(1, 1e-9);
        expect(weights[0]).to.be.within(0.1 - 1e-9, 0.5 + 1e-9);
        for (let x = 0; x <= 10; x++)
          for (let y = 0; y <= 10; y++) {
            const g1 = 0.1 + 0.04 * x;
            const g2 = ((1 - g1) * y) / 10;
            const other = Math.min(...gaps.map((gap) => dot(gap, [g1, g2, 1 - g1 - g2])));
            expect(other).to.be.at.most(lead + 1e-9);
          }
      }),
      { numRuns: 60, seed: 1 },
    );
  });
});

describe("the nearest weights with which one could come first", () => {
  const rows = [
    [1, 0],
    [0, 1],
  ];

  it("lie just beyond an order, bounds or people that rule it out", () => {
    const nearest = (preference: NonNullable<Parameters<typeof problemOf>[1]>["preference"]) =>
      robustPreference(problemOf(rows, { preference })).first;
    const bounds = { g1: [0.7, 0.9] as [number, number] };
    for (const [preference, moved] of [
      [{ type: "bounds", bounds }, 0.2],
      [
        {
          type: "people",
          weights: [
            { g1: 9, g2: 1 },
            { g1: 3, g2: 2 },
            { g1: 4, g2: 1 },
          ],
        },
        0.1,
      ],
      [{ type: "exact", weights: { g1: 3, g2: 1 } }, 0.25],
    ] as const) {
      const { a, b } = nearest(preference);
      expect(a?.nearest).to.equal(null);
      expect(b?.nearest?.moved).to.be.closeTo(moved, 1e-9);
      expect(b?.nearest?.weights.g1).to.be.closeTo(0.5, 1e-9);
    }
  });

  it("do not exist for one that no weights bring first", () => {
    const preference = {
      type: "people" as const,
      weights: [
        { g1: 1, g2: 0 },
        { g1: 1, g2: 1 },
      ],
    };
    for (const open of [preference, { type: "none" as const }])
      expect(
        robustPreference(problemOf([...rows, [0.4, 0.4]], { preference: open })).first.c,
      ).to.deep.include({
        possible: false,
        nearest: null,
      });
  });

  it("bring it level at its best, and none that are nearer to the set do", () => {
    const cell = fc.oneof(
      unit,
      fc.tuple(unit, unit).map(([x, y]) => uniform(Math.min(x, y), Math.max(x, y))),
    );
    const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 4 });
    const preference = fc.constantFrom(
      { type: "ordinal" as const, ranking: [["g2"], ["g1", "g3"]] },
      {
        type: "bounds" as const,
        bounds: { g1: [0.4, 0.5], g2: [0, 0.4] } as Record<string, [number, number]>,
      },
      {
        type: "people" as const,
        weights: [
          { g1: 0.7, g2: 0.2, g3: 0.1 },
          { g1: 0.2, g2: 0.2, g3: 0.6 },
        ],
      },
    );
    const steps = 12;
    const grid = Array.from({ length: steps + 1 }, (_, x) =>
      Array.from({ length: steps + 1 - x }, (_, y) => [x, y, steps - x - y].map((part) => part / steps)),
    ).flat();
    let found = 0;
    fc.assert(
      fc.property(table, preference, (rows, preference) => {
        const problem = problemOf(rows, { preference });
        const { low, high } = valueRanges(problem);
        const drawn = columnsFor(3);
        weightSource(problem)(drawn);
        const allowed = [0, 1, 2, 3, 4, 5].map((at) => drawn.map((column) => column[at] as number));
        Object.values(robustPreference(problem).first).forEach(({ nearest }, a) => {
          if (nearest === null) return;
          found++;
          const gaps = low
            .filter((_, b) => b !== a)
            .map((theirs) => theirs.map((value, j) => (high[a]?.[j] as number) - value));
          const lead = (weights: readonly number[]) => Math.min(...gaps.map((gap) => dot(gap, weights)));
          const weights = Object.values(nearest.weights);
          expect(weights.reduce((sum, weight) => sum + weight)).to.be.closeTo(1, 1e-9);
          expect(lead(weights)).to.be.closeTo(0, 1e-8);
          const distance = (x: readonly number[], y: readonly number[]) =>
            x.reduce((sum, value, j) => sum + Math.abs(value - (y[j] as number)), 0) / 2;
          if (preference.type === "people") {
            const { corners } = weightSetOf(problem);
            expect(Math.min(...corners.map((from) => distance(from, weights)))).to.be.closeTo(
              nearest.moved,
              1e-9,
            );
          }
          for (const other of grid.filter((weights) => lead(weights) >= 0))
            for (const from of allowed) expect(distance(from, other)).to.be.at.least(nearest.moved - 1e-8);
        });
      }),
      { numRuns: 150, seed: 1 },
    );
    expect(found).to.be.above(30);
  });
});

describe("the smallest change of weights", () => {
  it("goes straight to the tie: from 0.5 to 0.6 for an extreme", () => {
    const change = nearestWeights(compromise, [0.5, 0.5], 0);
    expect(change?.moved).to.be.closeTo(0.1, 1e-9);
    expect(change?.weights[0]).to.be.closeTo(0.6, 1e-9);
    expect(smallestChange(compromise, [0.45, 0.55])).to.deep.include({ alternative: 1 });
    const alike = [
      [1, 0],
      [0, 1],
      [0, 1],
    ];
    expect(smallestChange(alike, [0.75, 0.25]), "of two alike the first").to.deep.include({ alternative: 1 });
  });

  it("is nothing for the winner, and does not exist for one that can never come first", () => {
    expect(nearestWeights(compromise, [0.5, 0.5], 2)?.moved).to.be.closeTo(0, 1e-12);
    expect(
      nearestWeights(
        [
          [1, 0],
          [0, 1],
          [0.4, 0.4],
        ],
        [0.5, 0.5],
        2,
      ),
    ).to.equal(null);
    expect(
      smallestChange(
        [
          [1, 1],
          [0, 0],
        ],
        [0.5, 0.5],
      ),
    ).to.equal(null);
    expect(smallestChange([[1, 1]], [0.5, 0.5])).to.equal(null);
  });

  it("ends in a tie at the top, and no shorter step towards it does", () => {
    const table = fc.array(fc.tuple(unit, unit, unit), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(table, (rows) => {
        const weights = [0.2, 0.3, 0.5];
        const values = valuesAt(rows, weights);
        rows.forEach((_, alternative) => {
          const change = nearestWeights(rows, weights, alternative);
          if (change === null) return;
          const after = valuesAt(rows, change.weights);
          expect(after[alternative]).to.be.closeTo(Math.max(...after), 1e-9);
          if (change.moved > 1e-9) {
            expect(values[alternative]).to.be.below(Math.max(...values));
            const halfway = weights.map((weight, j) => (weight + (change.weights[j] as number)) / 2);
            const there = valuesAt(rows, halfway);
            expect(there[alternative]).to.be.below(Math.max(...there));
          }
        });
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});

const dot = (left: readonly number[], right: readonly number[]) =>
  left.reduce((sum, value, at) => sum + value * (right[at] as number), 0);

describe("a value function that begins level", () => {
  const level = { ...unitScale("g1"), between: [{ at: 0.2, value: 0 }] };
  const normal = { type: "normal" as const, mean: 0.5, sd: 0.1 };

  it("stays level for a normal measurement, which has no end", () => {
    for (const [extrapolate, most] of [
      [false, 1],
      [true, Number.POSITIVE_INFINITY],
    ] as const) {
      const criteria = [{ ...level, extrapolate }, unitScale("g2")];
      const problem = problemOf(
        [
          [normal, 0.4],
          [normal, 0.5],
        ],
        { criteria },
      );
      expect(valueRanges(problem).low.map(([value]) => value)).to.deep.equal([0, 0]);
      expect(valueRanges(problem).high.map(([value]) => value)).to.deep.equal([most, most]);
      expect(robustPreference(problem).first.a?.possible).to.equal(true);
    }
  });
});

describe("a criterion without end", () => {
  it("lets any weight on it do, however little, but not none", () => {
    const criteria = [{ ...unitScale("g1"), extrapolate: true }, unitScale("g2")];
    const rows = [
      [{ type: "normal" as const, mean: 0.5, sd: 0.1 }, 0.4],
      [0.5, 0.5],
    ];
    const preference = { type: "exact" as const, weights: { g1: 0, g2: 1 } };
    const { possible, nearest } = robustPreference(problemOf(rows, { criteria, preference })).first.a ?? {};
    expect(possible).to.equal(false);
    expect(nearest?.moved).to.be.within(1e-8, 1e-6);
    expect(nearest?.weights.g1).to.be.within(1e-8, 1e-6);
  });
});

describe("what a measurement may be", () => {
  it("is all of the scale for a beta one, however unlikely the ends", () => {
    const problem = problemOf([[{ type: "beta", alpha: 50, beta: 50 }], [0.99]]);
    expect(valueRanges(problem)).to.deep.equal({ low: [[0], [0.99]], high: [[1], [0.99]] });
    expect(robustPreference(problem).first.a?.possible).to.equal(true);
  });
});
