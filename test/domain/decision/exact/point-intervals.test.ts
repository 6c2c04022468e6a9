import { expect } from "chai";
import fc from "fast-check";
import { stretchesIn } from "../../../../src/diagrams/ranking/stretches.ts";
import { pointIntervals } from "../../../../src/domain/decision/exact/point-intervals.ts";
import { stability } from "../../../../src/domain/decision/exact/stability.ts";
import { problemOf } from "../problems.ts";

const weighed = (points: Readonly<Record<string, number>>, ...rows: number[][]) =>
  problemOf(rows, { preference: { type: "exact", weights: points } });
const intervalsOf = (points: Readonly<Record<string, number>>, ...rows: number[][]) =>
  pointIntervals(stability(weighed(points, ...rows)).intervals, points, 100);

describe("stability intervals in points", () => {
  it("are those of the weights, with the others' points as they are", () => {
    // The first leads while g1 has at least 4/9 of the weight: 4/5 of the other's points.
    const { g1, g2 } = intervalsOf({ g1: 60, g2: 40 }, [0.8, 0.2], [0.3, 0.6]);
    expect(g1?.map((end) => Number(end.toFixed(9)))).to.deep.equal([32, 100]);
    expect(g2?.map((end) => Number(end.toFixed(9)))).to.deep.equal([0, 75]);
  });

  it("say nothing of a criterion whose others have no points", () => {
    expect(intervalsOf({ g1: 50, g2: 0 }, [1, 0], [0, 1])).to.deep.equal({ g1: null, g2: [0, 50] });
  });

  it("end where another draws level, or at the slider's own ends", () => {
    const unit = fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10);
    const row = fc.tuple(unit, unit, unit).map((cells) => [...cells]);
    const points = fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 1, max: 20 }).map((n) => 5 * n)));
    fc.assert(
      fc.property(row, row, row, points, (one, other, third, [g1 = 0, g2 = 0, g3 = 0]) => {
        const given = { g1, g2, g3 };
        const { winner } = stability(weighed(given, one, other, third));
        for (const [id, ends] of Object.entries(intervalsOf(given, one, other, third)))
          for (const end of ends ?? []) {
            const { values } = stability(weighed({ ...given, [id]: end }, one, other, third));
            const best = Math.max(...Object.values(values));
            expect(values[winner]).to.be.closeTo(best, 1e-9);
            if (end === 0 || end === 100) continue;
            const others = Object.entries(values).flatMap(([name, value]) =>
              name === winner ? [] : [value],
            );
            expect(Math.max(...others)).to.be.closeTo(best, 1e-9);
          }
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe("the stretches of sliders", () => {
  it("are whole points inside the interval, and narrow only where the slider goes beyond", () => {
    const problem = weighed({ g1: 60, g2: 41 }, [0.8, 0.2], [0.3, 0.6]);
    expect(stretchesIn(problem, "{from} to {to}")).to.deep.equal({
      g1: { from: 33, to: 100, text: "33 to 100", narrow: true },
      g2: { from: 0, to: 75, text: "0 to 75", narrow: true },
    });
    const alone = weighed({ g1: 50, g2: 50 }, [1, 1], [0, 0]);
    expect(stretchesIn(alone, "").g1).to.deep.include({ from: 0, to: 100, narrow: false });
  });

  it("are none where no whole point lies inside", () => {
    // The third leads while g1 weighs from 0.40103 to 0.40143: from 33.48 to 33.53 points beside 50.
    const sliver = weighed({ g1: 33.5, g2: 50 }, [1, 0.3], [0, 0.97], [0.581, 0.581]);
    expect(stability(sliver).winner).to.equal("c");
    expect(stretchesIn(sliver, "{from} to {to}").g1).to.equal(undefined);
  });

  it("are none unless the weights are given", () => {
    expect(stretchesIn(problemOf([[1], [0]]), "")).to.deep.equal({});
  });
});
