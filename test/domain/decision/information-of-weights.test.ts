import { expect } from "chai";
import { information } from "../../../src/domain/decision/information/information.ts";
import type { Preference } from "../../../src/domain/decision/preference/preference.ts";
import { nextUnit, streamOf } from "../../../src/domain/random/stream.ts";
import { nestedBounds, type Row } from "./nested.ts";
import { criterionNames, problemOf } from "./problems.ts";

describe("what one weight alone would tell", () => {
  it("bends where the order's corners are: a weight that never turns the choice brings nothing", () => {
    const criteria = ["y", "x", "u"].map((id) => ({ id, scale: { worst: 0, best: 1 } }));
    const preference = { type: "ordinal" as const, ranking: [["y"], ["x"], ["u"]] };
    const rows = [
      [0, 0.1, 0],
      [0, 0, 0.4],
    ];
    const { best, weights } = information(problemOf(rows, { criteria, preference, iterations: 100_000 }));
    expect(best).to.equal("b");
    const of = (id: string) => weights.find(({ criterion }) => criterion === id) as (typeof weights)[number];
    expect(of("y")).to.deep.include({ gain: 0, changes: 0 });
    for (const [id, gain, changes] of [
      ["x", 0.002, 0.12],
      ["u", 14 / 3000, 0.36],
    ] as const) {
      expect(of(id).gain).to.be.closeTo(gain, 4 * of(id).standardError);
      expect(of(id).standardError).to.be.below(gain / 50);
      expect(of(id).changes).to.be.closeTo(changes, 0.005);
    }
  });

  const stream = streamOf(1, "what one weight tells");
  const table = (criteria: number): readonly Row[] => {
    const values = [0, 1, 2].map(() => Array.from({ length: criteria }, () => nextUnit(stream) / 2));
    // Level in the middle, so that much is to be found out.
    const means = values.map((row) => row.reduce((sum, value) => sum + value) / criteria);
    return values.map((row, a) => row.map((value) => value - (means[a] as number) + 0.5));
  };
  const preferences = (ids: readonly string[]): readonly Preference[] => {
    const [first = "", second = "", ...others] = ids;
    const even = 1 / ids.length;
    return [
      { type: "none" },
      { type: "ordinal", ranking: ids.map((id) => [id]) },
      { type: "ordinal", ranking: [[second], [first, ...others]] },
      { type: "ordinal", ranking: [[first, second], ...others.map((id) => [id])] },
      { type: "bounds", bounds: { [first]: [0.1, 0.3], [second]: [0.05, 0.4] } },
      { type: "bounds", bounds: Object.fromEntries(ids.map((id) => [id, [even * 0.6, even * 1.3]])) },
      { type: "bounds", bounds: Object.fromEntries(ids.map((id) => [id, [0, even * 1.15]])) },
    ];
  };
  for (const count of [3, 4, 6, 8])
    it(`is what nested sampling finds, over ranked, bounded and mixed weights of ${count} criteria`, () => {
      const rows = table(count);
      for (const preference of preferences(criterionNames(count))) {
        const problem = problemOf(rows, { preference, iterations: 20_000 });
        const { weights, best } = information(problem);
        for (const { criterion, gain, standardError } of weights) {
          const { low, high } = nestedBounds(problem, rows, criterion, best);
          const slack = (error: number) => 4 * Math.hypot(standardError, error) + 5e-5;
          const what = `${JSON.stringify(preference)}, ${criterion}`;
          expect(gain, what).to.be.within(low.mean - slack(low.error), high.mean + slack(high.error));
        }
      }
    });
});
