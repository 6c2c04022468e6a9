import { expect } from "chai";
import { type Served, serve } from "../../support/served.ts";
import { bombard, send, usual, watch } from "./bombardment.ts";
import { type HeavyId, heavy } from "./heavy.ts";

const seconds = 60;

describe("a server under attack for a minute of each kind, and of all together", () => {
  let served: Served;
  beforeEach(async () => {
    served = await serve({ TRUST_PROXY: "1", THREADS: "2" });
    await send(served.origin, { path: "/da/" });
  });
  afterEach(() => served.stop());

  const every = Object.keys(heavy) as HeavyId[];
  for (const kinds of [...every.map((kind) => [kind]), every]) {
    it(`${kinds.join(", ")}: answers others, keeps below 1 GB, and lives`, async () => {
      const health = watch(served.origin);
      const counts = await bombard(served.origin, { kinds, seconds, at: 40 });
      const waits = await health.stop();
      console.log(`      ${JSON.stringify(counts)}`);
      console.log(`      healthz ${usual(waits).toFixed(0)} ms, at most ${Math.max(...waits).toFixed(0)} ms`);
      console.log(`      at most ${served.peakMegabytes().toFixed(0)} MB`);
      expect(served.child.exitCode).to.equal(null);
      expect(served.peakMegabytes()).to.be.below(1_000);
      expect(usual(waits)).to.be.below(250);
      expect(Object.keys(counts).filter((told) => told.endsWith(" 500"))).to.deep.equal([]);
    });
  }
});
