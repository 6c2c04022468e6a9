import { expect } from "chai";
import { smaa } from "../../../../src/domain/decision/smaa/smaa.ts";
import analytic from "../../../reference-cases/smaa2-analytic.json" with { type: "json" };
import benefitRisk from "../../../reference-cases/smaa2-jsmaa-benefit-risk.json" with { type: "json" };
import { type Cells, letters, problemOf, uniform } from "../problems.ts";

const iterations = 100_000;

import { expectClose } from "../expect-close.ts";

describe("SMAA-2 against closed forms", () => {
  for (const { name, partialValues, expected } of analytic.cases) {
    it(`${name}: acceptabilities, central weights and confidence`, () => {
      const rows =
        typeof partialValues === "string"
          ? [[uniform(0, 1)], [uniform(0.5, 1)]]
          : (partialValues as number[][]);
      const preference = name.startsWith("ordinal")
        ? ({ type: "ordinal", ranking: [["g1"], ["g2"]] } as const)
        : ({ type: "none" } as const);
      const answer = smaa(problemOf(rows, { iterations, preference }));
      rows.forEach((_, a) => {
        const id = letters[a] as string;
        expectClose(answer.rankAcceptability[id], expected.rankAcceptability[a], 0.005);
        expectClose(Object.values(answer.centralWeights[id] ?? {}), expected.centralWeights[a] ?? [], 0.005);
        expect(answer.centralWeights[id] === null).to.equal(expected.centralWeights[a] === null);
        const confidence = expected.confidenceFactors[a] ?? null;
        if (confidence === null) expect(answer.confidence[id]).to.equal(null);
        else expect(answer.confidence[id]).to.be.closeTo(confidence, 0.005);
      });
    });
  }
});

describe("SMAA-2 against JSMAA", () => {
  const { inputs, tighter, independentCheck_numpy_1M: numpy } = benefitRisk;
  const rows = inputs.alternatives.map((_, a) =>
    inputs.criteria.map((_, j): Cells => {
      const mean = inputs.mean_criterion_by_alternative[j]?.[a] ?? 0;
      const sd = inputs.sd_criterion_by_alternative[j]?.[a] ?? 0;
      return inputs.distribution[j] === "lognormal" ? lognormal(mean, sd) : { type: "normal", mean, sd };
    }),
  );
  const criteria = inputs.criteria.map((id, j) => {
    const [low, high] = inputs.scale[j] as [number, number];
    const scale = inputs.direction[j] === "max" ? { worst: low, best: high } : { worst: high, best: low };
    return { id, scale, extrapolate: true };
  });
  const answer = smaa(problemOf(rows, { criteria, iterations: 300_000 }));

  for (const [source, expected] of Object.entries({ tighter, numpy })) {
    it(`gives the answers of ${source}`, () => {
      inputs.alternatives.forEach((_, a) => {
        const id = letters[a] as string;
        expectClose(answer.rankAcceptability[id], expected.rankAcceptability[a], 0.004);
        expectClose(Object.values(answer.centralWeights[id] ?? {}), expected.centralWeights[a] ?? [], 0.004);
        expect(answer.confidence[id]).to.be.closeTo(expected.confidenceFactors[a] ?? Number.NaN, 0.004);
      });
    });
  }

  /** The log-normal by its quantiles at 10,000 equal steps. */
  function lognormal(mean: number, sd: number): Cells {
    if (sd === 0) return { type: "exact", value: Math.exp(mean) };
    const steps = 10_000;
    const values = Array.from({ length: steps }, (_, at) =>
      Math.exp(mean + sd * normalQuantile((at + 0.5) / steps)),
    );
    return { type: "empirical", values };
  }
});

/** By bisection of the distribution function, integrated from its series (Marsaglia 2004). */
function normalQuantile(share: number): number {
  let [low, high] = [-7, 7];
  for (let halving = 0; halving < 50; halving++) {
    const middle = (low + high) / 2;
    if (normalShare(middle) < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function normalShare(x: number): number {
  let [term, sum] = [x, x];
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (x * x) / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-(x * x) / 2)) / Math.sqrt(2 * Math.PI);
}
