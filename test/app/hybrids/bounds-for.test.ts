import { expect } from "chai";
import type { Computations } from "../../../src/app/computations/computations.ts";
import { boundsFor } from "../../../src/app/hybrids/bounds-for.ts";
import { organisationAnswers } from "../../../src/app/kept/organisation-answers.ts";
import { roomsFor } from "../../../src/app/kept/room.ts";
import { indicators } from "../../../src/domain/lenses/structure/indicators.ts";
import type { ScalingBounds } from "../../../src/domain/lenses/structure/scaling.ts";
import { library, town } from "../town.ts";

describe("boundsFor", () => {
  const reaching = (worst: number, best: number): ScalingBounds => ({
    ...Object.fromEntries(indicators.map(({ id }) => [id, null])),
    reach: { worst, best },
  });
  const bounds = reaching(0.1, 0.9);
  const wider = reaching(0, 0.5);
  const shelf = new Map<string, ScalingBounds>();
  let summed = 0;
  beforeEach(() => {
    shelf.clear();
    summed = 0;
  });

  const started = (measures = "1", threads = 1) =>
    boundsFor(
      {
        scalingBounds: async ({ part }, _signal, tell) => {
          summed += 1;
          tell?.(1);
          return part === 0 ? bounds : wider;
        },
      } as Partial<Computations> as Computations,
      {
        find: async (key) => shelf.get(key) ?? null,
        keep: async (key, value) => void shelf.set(key, value),
      },
      organisationAnswers(library, roomsFor(100_000)),
      measures,
      threads,
    );

  it("sums once, also for two who ask together", async () => {
    const ask = started();
    expect(await Promise.all([ask(town), ask(structuredClone(town))])).to.deep.equal([bounds, bounds]);
    expect(summed).to.equal(1);
  });

  it("sums in as many parts as there are threads, and puts them together", async () => {
    const told: number[] = [];
    const found = await started("1", 2)(town, undefined, (share) => told.push(share));
    expect(found.reach).to.deep.equal({ worst: 0, best: 0.9 });
    expect([summed, told[0], told.at(-1)]).to.deep.equal([2, 0.5, 1]);
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
