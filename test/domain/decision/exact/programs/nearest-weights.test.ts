import { expect } from "chai";
import fc from "fast-check";
import { nearestTo } from "../../../../../src/domain/decision/exact/programs/nearest-weights.ts";

const only = (...corners: readonly (readonly number[])[]) => ({
  corners,
  caps: corners.map(() => 1),
  mixed: false,
});

describe("the weights nearest to any of several people's", () => {
  // The second criterion must not count at all.
  const gaps = [[0, -1]];

  it("are nearest to whoever has least to move, whoever is asked first", () => {
    const [far, near] = [
      [0.5, 0.5],
      [0.875, 0.125],
    ];
    for (const set of [only(far, near), only(near, far)]) {
      const nearest = nearestTo(set, gaps);
      expect(nearest?.from).to.deep.equal(near);
      expect(nearest?.moved).to.be.closeTo(0.125, 1e-12);
    }
  });

  it("are as near as the nearest of what each person alone would have to move", () => {
    const weight = fc.integer({ min: 0, max: 6 });
    const weights = fc
      .tuple(weight, weight, weight)
      .filter((parts) => parts.some((part) => part > 0))
      .map((parts) => parts.map((part) => part / (parts[0] + parts[1] + parts[2])));
    const gap = fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(
        fc.array(weights, { minLength: 1, maxLength: 4 }),
        fc.array(gap, { maxLength: 3 }),
        (people, rows) => {
          const alone = people.map((one) => nearestTo(only(one), rows)?.moved ?? Number.POSITIVE_INFINITY);
          const together = nearestTo(only(...people), rows)?.moved ?? Number.POSITIVE_INFINITY;
          if (together === Number.POSITIVE_INFINITY) expect(Math.min(...alone)).to.equal(together);
          else expect(together).to.be.closeTo(Math.min(...alone), 1e-9);
        },
      ),
      { numRuns: 300, seed: 1 },
    );
  });

  it("are none where no weights do", () => {
    expect(nearestTo(only([0.5, 0.5]), [[-1, -1]])).to.equal(null);
  });
});
