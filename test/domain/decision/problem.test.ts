import { expect } from "chai";
import { DecisionCriterion, valueFunction } from "../../../src/domain/decision/criterion.ts";
import { normalised } from "../../../src/domain/decision/preference/weights.ts";
import { Problem } from "../../../src/domain/decision/problem.ts";
import rsmaa from "../../reference-cases/smaa2-rsmaa-unit-tests.json" with { type: "json" };
import { readFaults } from "../../support/fault-lines.ts";
import { codesIn } from "./codes.ts";
import { criterionNames, problemOf, uniform, unitScale } from "./problems.ts";

describe("a problem", () => {
  const sound = problemOf([
    [0.8, 0.2],
    [0.3, uniform(0, 1)],
  ]);

  it("takes 10,000 samples of seed 1 without any preference unless told otherwise", () => {
    const { iterations, seed, preference } = sound;
    expect({ iterations, seed, preference }).to.deep.equal({
      iterations: 10_000,
      seed: 1,
      preference: { type: "none" },
    });
  });

  const without = {
    ...sound,
    measurements: { a: { g1: { type: "exact", value: 1 } }, b: sound.measurements.b },
  };
  const faulty: Record<string, readonly [input: unknown, fault: string]> = {
    "a missing measurement": [without, "measurements.a: measurement-missing a g2"],
    "a measurement of nobody": [
      { ...sound, measurements: { ...sound.measurements, z: {} } },
      "measurements.z: unknown-alternative z",
    ],
    "a measurement on nothing": [
      {
        ...sound,
        measurements: {
          ...sound.measurements,
          a: { ...sound.measurements.a, g9: { type: "exact", value: 1 } },
        },
      },
      "measurements.a.g9: unknown-criterion g9",
    ],
    "an interval upside down": [
      {
        ...sound,
        measurements: { ...sound.measurements, b: { ...sound.measurements.b, g2: uniform(1, 0) } },
      },
      "measurements.b.g2.low: low-above-high",
    ],
    "an alternative twice": [
      { ...sound, alternatives: ["a", "b", "a"] },
      "alternatives.2: alternative-twice a",
    ],
    "a criterion twice": [
      { ...sound, criteria: [...sound.criteria, unitScale("g1")] },
      "criteria.2: criterion-twice g1",
    ],
    "a scale without width": [
      { ...sound, criteria: [{ id: "g1", scale: { worst: 3, best: 3 } }, unitScale("g2")] },
      "criteria.0.scale: scale-without-width 3",
    ],
    "21 alternatives": [{ ...sound, alternatives: criterionNames(21) }, "alternatives: list-too-long 20"],
    "41 criteria": [{ ...sound, criteria: criterionNames(41).map(unitScale) }, "criteria: list-too-long 40"],
    "too many samples": [{ ...sound, iterations: 2_000_001 }, "iterations: above-limit 2000000"],
  };
  for (const [name, [input, fault]] of Object.entries(faulty)) {
    it(`is refused for ${name}, by name and place`, () => expect(faultsOf(input)).to.include(fault));
  }
});

describe("a preference", () => {
  const faulty: Record<string, readonly [preference: unknown, fault: string]> = {
    "weights that are all 0": [
      { type: "exact", weights: { g1: 0, g2: 0 } },
      "preference.weights: all-weights-zero",
    ],
    "a weight of nothing": [
      { type: "exact", weights: { g1: 1, g2: 1, g9: 1 } },
      "preference.weights: unknown-criterion g9",
    ],
    "a weight left out": [{ type: "exact", weights: { g1: 1 } }, "preference.weights: criterion-left-out g2"],
    "an order that leaves one out": [
      { type: "ordinal", ranking: [["g2"]] },
      "preference.ranking: criterion-left-out g1",
    ],
    "an order that names one twice": [
      { type: "ordinal", ranking: [["g2"], ["g1", "g2"]] },
      "preference.ranking: criterion-twice g2",
    ],
    "bounds upside down": [
      { type: "bounds", bounds: { g1: [0.5, 0.3] } },
      "preference.bounds.g1: bounds-crossed 0.2 0.5 0.3",
    ],
    "lower bounds that sum to more than 1": [
      { type: "bounds", bounds: { g1: [0.6, 1], g2: [0.5, 1] } },
      "preference.bounds: lower-bounds-too-high 1.1 0.1 g1,0.6,g2,0.5",
    ],
    "upper bounds that sum to less than 1": [
      { type: "bounds", bounds: { g1: [0, 0.3], g2: [0, 0.5] } },
      "preference.bounds: upper-bounds-too-low 0.8 0.2 g1,0.3,g2,0.5",
    ],
    "a bound of nothing": [
      { type: "bounds", bounds: { g9: [0, 1] } },
      "preference.bounds: unknown-criterion g9",
    ],
  };
  for (const [name, [preference, fault]] of Object.entries(faulty)) {
    it(`is refused for ${name}`, () => {
      expect(faultsOf({ ...problemOf([[1, 0]]), preference })).to.include(fault);
    });
  }
});

describe("a value function", () => {
  const cases = rsmaa.cases.filter(({ cutoffs }) => cutoffs !== undefined);
  it("has its reference cases", () => expect(cases).to.have.length(6));

  for (const { name, cutoffs = [], values = [], x = [], expected } of cases) {
    it(`gives what rsmaa gives: ${name}`, () => {
      const points = cutoffs.map((at, index) => ({ at, value: values[index] as number }));
      const upwards = (values[0] as number) === 0 ? points : points.reverse();
      const scaled = valueFunction(
        DecisionCriterion.parse({
          id: "g1",
          scale: { worst: upwards[0]?.at, best: upwards.at(-1)?.at },
          ...(points.length > 2 && { between: upwards.slice(1, -1) }),
          extrapolate: name.includes("interpolate"),
        }),
      );
      x.forEach((measurement, index) => {
        expect(scaled(measurement)).to.be.closeTo((expected as number[])[index] as number, 1e-8);
      });
    });
  }

  it("is refused where its points leave their order or fall", () => {
    const scale = { worst: 100, best: 50 };
    const points = (...between: readonly (readonly [number, number])[]) => ({
      ...problemOf([[1]]),
      criteria: [{ id: "g1", scale, between: between.map(([at, value]) => ({ at, value })) }],
    });
    expect(faultsOf(points([90, 0.5], [75, 0.8]))).to.deep.equal([]);
    expect(faultsOf(points([75, 0.5], [90, 0.8]))).to.include("criteria.0.between: out-of-order 90");
    expect(faultsOf(points([40, 0.5]))).to.include("criteria.0.between: out-of-order 50");
    expect(faultsOf(points([90, 0.8], [75, 0.5]))).to.include("criteria.0.between: value-falls 0.5");
  });

  it("does not take two names for two that only space around them tells apart", () => {
    const cell = { type: "exact", value: 0.5 };
    const asked = (measurements: unknown, preference: unknown = { type: "none" }) =>
      Problem.safeParse({
        alternatives: ["A"],
        criteria: [{ id: "g", scale: { worst: 0, best: 1 } }],
        measurements,
        preference,
      });
    expect(asked({ " A": { "g ": cell } }).success).to.equal(true);
    for (const refused of [
      asked({ A: { g: cell }, "A ": { g: cell } }),
      asked({ A: { g: cell, " g": cell } }),
      asked({ A: { g: cell } }, { type: "exact", weights: { g: 1, " g": 2 } }),
      asked({ A: { g: cell } }, { type: "bounds", bounds: { g: [0, 1], "g ": [0, 1] } }),
    ])
      expect(codesIn(refused.error)).to.deep.equal(["name-twice"]);
  });

  it("refuses what extrapolation would carry beyond all numbers, but not what is cut off at the scale", () => {
    const asked = (extrapolate: boolean) =>
      Problem.safeParse({
        alternatives: ["a"],
        criteria: [{ id: "g", scale: { worst: 0, best: 1e-300 }, extrapolate }],
        measurements: { a: { g: { type: "exact", value: 1e12 } } },
      });
    expect(codesIn(asked(true).error)).to.deep.equal(["too-far-beyond-scale"]);
    expect(asked(false).success).to.equal(true);
  });

  it("takes weights of any size by their proportions", () => {
    expect(normalised([1e308, 1e308])).to.deep.equal([0.5, 0.5]);
    expect(normalised([3e-320, 1e-320]).map((weight) => weight.toFixed(2))).to.deep.equal(["0.75", "0.25"]);
    expect(normalised([0, 0])).to.deep.equal([0.5, 0.5]);
  });
});
function faultsOf(input: unknown): readonly string[] {
  return readFaults(Problem, input);
}
