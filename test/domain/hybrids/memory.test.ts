import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { expect } from "chai";

describe("the memory of all combinations", () => {
  it("does not grow with how many meet in networks", async function () {
    this.timeout(30_000);
    const thread = new Worker(new URL("./thread-of-many-networks.ts", import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: 96 },
    });
    const [bounds] = await once(thread, "message");
    await thread.terminate();
    expect(bounds.knowledgeDistance.worst).to.be.above(bounds.knowledgeDistance.best);
  });
});
