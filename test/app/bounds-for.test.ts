import { expect } from "chai";
import { boundsFor } from "../../src/app/bounds-for.ts";
import { memo } from "../../src/app/memo.ts";
import type { Sums } from "../../src/app/sums/sums.ts";
import type { ScalingBounds } from "../../src/domain/lenses/structure/scaling.ts";
import { town } from "./town.ts";

describe("boundsFor", () => {
  const bounds: ScalingBounds = { reach: { worst: 0.1, best: 0.9 } };
  const shelf = new Map<string, ScalingBounds>();
  let summed = 0;
  beforeEach(() => {
    shelf.clear();
    summed = 0;
  });

  const started = (measures = "1") =>
    boundsFor(
      {
        scalingBounds: async () => {
          summed += 1;
          return bounds;
        },
      } as Partial<Sums> as Sums,
      {
        find: async (key) => shelf.get(key) ?? null,
        keep: async (key, value) => void shelf.set(key, value),
      },
      memo(10),
      measures,
    );

  it("sums once, also for two who ask together", async () => {
    const ask = started();
    expect(await Promise.all([ask(town), ask(structuredClone(town))])).to.deep.equal([bounds, bounds]);
    expect(summed).to.equal(1);
  });

  it("need not sum anew after a restart", async () => {
    await started()(town);
    expect(await started()(town)).to.deep.equal(bounds);
    expect(summed).to.equal(1);
  });

  it("sums anew for another organisation, and by other measures", async () => {
    await started()(town);
    await started()({ ...town, coordination: ["ppr"] });
    await started("2")(town);
    expect(summed).to.equal(3);
  });
});
