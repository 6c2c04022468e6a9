import { expect } from "chai";
import fc from "fast-check";
import { scalingBounds } from "../../../src/domain/hybrids/scaling-bounds.ts";
import { indicators, indicatorValues } from "../../../src/domain/lenses/structure/indicators.ts";
import { boundsAmong, boundsTogether } from "../../../src/domain/lenses/structure/scaling.ts";
import { graphOf } from "../../../src/domain/organisation/graph/graph.ts";
import { rearrange } from "../../../src/domain/organisation/rearrange/rearrange.ts";
import { everyCombination, municipalities, municipalityOf } from "../../support/municipalities.ts";

describe("the scaling bounds", () => {
  it("are the worst and best of all combinations, mixed support in every set of areas, and of today, on graphs", () => {
    fc.assert(
      fc.property(municipalities, (organisation) => {
        const arranged = everyCombination(organisation).map((decisions) =>
          rearrange(organisation, decisions),
        );
        const walked = boundsAmong([organisation, ...arranged].map((one) => indicatorValues(graphOf(one))));
        const bounds = scalingBounds(organisation);
        for (const { id } of indicators) {
          const [ends, truth] = [bounds[id], walked[id]];
          if (!ends || !truth) expect(ends, id).to.equal(truth);
          else {
            expect(ends.worst, id).to.be.closeTo(truth.worst, 1e-9);
            expect(ends.best, id).to.be.closeTo(truth.best, 1e-9);
          }
        }
      }),
      { numRuns: 8 },
    );
  });

  it("are one value where nothing can be told apart, however its sums were taken", () => {
    const alone = municipalityOf({
      areas: [],
      houses: [{ area: null, children: [1, 2, 3] }],
      supportStaff: 0.3,
    });
    expect(scalingBounds(alone).sharingCircle).to.deep.equal({ worst: 1, best: 1 });
  });

  it("are those of their parts together, however many", () => {
    fc.assert(
      fc.property(municipalities, fc.integer({ min: 1, max: 5 }), (organisation, of) => {
        const parts = Array.from({ length: of }, (_, part) =>
          scalingBounds(organisation, () => {}, { part, of }),
        );
        expect(boundsTogether(parts)).to.deep.equal(scalingBounds(organisation));
      }),
      { numRuns: 10 },
    );
  });

  it("tell how far they have come, up to all", () => {
    const told: number[] = [];
    scalingBounds(municipalityOf({ areas: [], houses: [{ area: null }] }), (done) => told.push(done));
    expect(told).to.deep.equal(told.toSorted((a, b) => a - b));
    expect(told.at(-1)).to.equal(1);
  });
});
