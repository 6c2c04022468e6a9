import { expect } from "chai";
import fc from "fast-check";
import { blockLength, columnsFor } from "../../../../src/domain/decision/sampling/columns.ts";
import { weightSource } from "../../../../src/domain/decision/sampling/weight-source.ts";
import { nextUnit, streamOf } from "../../../../src/domain/random/stream.ts";
import moments from "../../../reference-cases/simplex-uniform-moments.json" with { type: "json" };
import { criterionNames, problemOf } from "../problems.ts";

type Preference = NonNullable<Parameters<typeof problemOf>[1]>["preference"];
const samples = 100_096;

describe("weights without any preference", () => {
  for (const { n, mean, variance, covariance, P_w1_gt_half: overHalf, ...ordered } of moments.cases) {
    it(`are uniform on the simplex of ${n}: mean, variance, covariance and tail`, () => {
      const rows = drawn(n, { type: "none" });
      for (const at of [0, n - 1]) {
        expectMean(
          rows.map((row) => row[at] as number),
          mean,
        );
        expectMean(
          rows.map((row) => ((row[at] as number) - mean) ** 2),
          variance,
        );
      }
      expectMean(
        rows.map((row) => ((row[0] as number) - mean) * ((row[1] as number) - mean)),
        covariance,
      );
      expectMean(
        rows.map((row) => Number((row[0] as number) > 0.5)),
        overHalf,
      );
      const largest = ordered.expectedSortedDescending_is_ROC[0] as number;
      expectMean(
        rows.map((row) => Math.max(...row)),
        largest,
        1e-9,
      );
    });
  }

  it("would not pass as uniforms over their sum", () => {
    const stream = streamOf(1, "biased");
    const { n, variance_w1: variance, correct_variance_w1: correct } = moments.biasedSamplerFingerprint;
    const squares = Array.from({ length: samples }, () => {
      const row = Array.from({ length: n }, () => nextUnit(stream));
      return ((row[0] as number) / row.reduce((sum, unit) => sum + unit) - 1 / n) ** 2;
    });
    expectMean(squares, variance, 1e-4);
    expect(() => expectMean(squares, correct)).to.throw();
  });
});

describe("weights in an order of importance", () => {
  for (const { n, expectedSortedDescending_is_ROC: centroid } of moments.cases) {
    it(`have the centroid of the ordered simplex of ${n} as their mean`, () => {
      const ranking = criterionNames(n).map((id) => [id]);
      const rows = drawn(n, { type: "ordinal", ranking });
      centroid.forEach((mean, at) => {
        expectMean(
          rows.map((row) => row[at] as number),
          mean,
          1e-9,
        );
      });
      expect(
        rows.every((row) => row.every((weight, at) => at === 0 || weight <= (row[at - 1] as number))),
      ).to.equal(true);
    });
  }

  it("are uniform where a group shares a place: one of w, two of (1 - w) / 2, for w from 1/3 to 1", () => {
    const rows = drawn(3, { type: "ordinal", ranking: [["g2"], ["g3", "g1"]] });
    expect(rows.every(([first, , third]) => first === third)).to.equal(true);
    expectMean(
      rows.map((row) => row[1] as number),
      2 / 3,
    );
    expectMean(
      rows.map((row) => ((row[1] as number) - 2 / 3) ** 2),
      (2 / 3) ** 2 / 12,
    );
  });

  it("are all equal where all share one place", () => {
    const [row] = drawn(4, { type: "ordinal", ranking: [["g1", "g2", "g3", "g4"]] });
    expect(row).to.deep.equal([0.25, 0.25, 0.25, 0.25]);
  });
});

describe("weights within bounds", () => {
  const boxes: Record<string, readonly (readonly [number, number])[]> = {
    wide: [
      [0, 0.6],
      [0.1, 1],
      [0, 0.5],
    ],
    "narrow on one side": [
      [0, 0.35],
      [0, 0.3],
      [0, 0.36],
      [0, 0.1],
    ],
    "a small box around the middle": [
      [0.2, 0.3],
      [0.2, 0.3],
      [0.2, 0.3],
      [0.2, 0.3],
    ],
    "a small box off the middle": [
      [0.4, 0.5],
      [0.1, 0.2],
      [0.1, 0.25],
      [0.1, 0.15],
    ],
    "of which one is fixed": [
      [0.25, 0.25],
      [0, 0.3],
      [0.1, 0.4],
      [0, 0.5],
    ],
  };
  for (const [name, box] of Object.entries(boxes)) {
    it(`are uniform: ${name}`, () => {
      const rows = drawn(box.length, { type: "bounds", bounds: boundsOf(box) });
      const expected = cutFromTheBox(box, 20_000);
      for (let at = 0; at < box.length; at++) {
        const ofExpected = meanAndError(expected.map((row) => row[at] as number));
        expectMean(
          rows.map((row) => row[at] as number),
          ofExpected.mean,
          4 * ofExpected.error,
        );
        const squares = meanAndError(expected.map((row) => (row[at] as number) ** 2));
        expectMean(
          rows.map((row) => (row[at] as number) ** 2),
          squares.mean,
          4 * squares.error,
        );
      }
    });
  }

  it("are uniform: highs that barely suffice leave a small simplex, upside down", () => {
    const highs = [0.3, 0.3, 0.3, 0.12];
    const rows = drawn(4, { type: "bounds", bounds: boundsOf(highs.map((high) => [0, high] as const)) });
    highs.forEach((high, at) => {
      const gaps = rows.map((row) => (high - (row[at] as number)) / 0.02);
      expectMean(gaps, 0.25);
      expectMean(
        gaps.map((gap) => (gap - 0.25) ** 2),
        0.0375,
      );
    });
  });

  it("stay inside and sum to 1, however narrow the bounds and however many the criteria", () => {
    const box = fc.array(
      fc.tuple(fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0, max: 0.3, noNaN: true })),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(box, (raw) => {
        const total = raw.reduce((sum, [point]) => sum + point, 0);
        const bounds = raw.map(
          ([point, slack]) =>
            [Math.max(0, (point / total) * (1 - slack)), Math.min(1, (point / total) * (1 + slack))] as const,
        );
        const columns = drawnColumns(bounds.length, { type: "bounds", bounds: boundsOf(bounds) });
        for (let at = 0; at < blockLength; at++) {
          const row = columns.map((column) => column[at] as number);
          expect(row.reduce((sum, weight) => sum + weight, 0)).to.be.closeTo(1, 1e-9);
          row.forEach((weight, j) => {
            expect(weight).to.be.within((bounds[j]?.[0] ?? 0) - 1e-9, (bounds[j]?.[1] ?? 0) + 1e-9);
          });
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it("are a single point where the bounds leave no room", () => {
    expect(drawn(2, { type: "bounds", bounds: { g1: [0.3, 0.3] } })[0]).to.deep.equal([0.3, 0.7]);
    expect(drawn(2, { type: "bounds", bounds: { g1: [0, 0.3], g2: [0, 0.7] } })[0]).to.deep.equal([0.3, 0.7]);
  });
});

function drawnColumns(count: number, preference: Preference) {
  const columns = columnsFor(count);
  weightSource(problemOf([criterionNames(count).map(() => 0)], { preference }))(columns);
  return columns;
}

function drawn(count: number, preference: Preference): readonly (readonly number[])[] {
  const columns = columnsFor(count);
  const draw = weightSource(problemOf([criterionNames(count).map(() => 0)], { preference }));
  return Array.from({ length: samples / blockLength }, () => {
    draw(columns);
    return Array.from({ length: blockLength }, (_, at) => columns.map((column) => column[at] as number));
  }).flat();
}

function boundsOf(box: readonly (readonly [number, number])[]) {
  return Object.fromEntries(box.map(([low, high], at) => [`g${at + 1}`, [low, high] as [number, number]]));
}

/** Uniform in the box of all weights but the first, kept where the first then lies within its bounds. */
function cutFromTheBox(
  box: readonly (readonly [number, number])[],
  count: number,
): readonly (readonly number[])[] {
  const stream = streamOf(7, "box");
  const [first, ...others] = box as [readonly [number, number], ...(readonly [number, number])[]];
  const [free, fixed] = first[0] === first[1] ? [others[0], first] : [first, undefined];
  const kept: number[][] = [];
  while (kept.length < count) {
    const rest = (fixed ? others.slice(1) : others).map(
      ([low, high]) => low + nextUnit(stream) * (high - low),
    );
    const own = 1 - (fixed?.[0] ?? 0) - rest.reduce((sum, weight) => sum + weight, 0);
    if (own >= (free?.[0] ?? 0) && own <= (free?.[1] ?? 0))
      kept.push([...(fixed ? [fixed[0]] : []), own, ...rest]);
  }
  return kept;
}

function meanAndError(values: readonly number[]) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, error: Math.sqrt(spread / values.length) };
}

/** Within four standard errors of the sample. */
function expectMean(values: readonly number[], expected: number, more = 1e-12) {
  const { mean, error } = meanAndError(values);
  expect(mean).to.be.closeTo(expected, 4 * error + more);
}
