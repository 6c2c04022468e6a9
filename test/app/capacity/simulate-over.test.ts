import { expect } from "chai";
import { simulateOver } from "../../../src/app/capacity/simulate-over.ts";
import { conclude, replicate } from "../../../src/app/computations/capacity.ts";
import { SimulationQuestion } from "../../../src/domain/capacity/simulation/question.ts";
import { simulate } from "../../../src/domain/capacity/simulation/simulate.ts";

const question = SimulationQuestion.parse({
  needs: [{ id: "north", level: 3, arrivalRate: 0.15, length: { type: "exponential", mean: 26 } }],
  variants: [{ id: "own", pools: [{ id: "team", servers: 5, serves: "all" }] }],
  warmUpWeeks: 50,
  weeks: 500,
  replications: { atMost: 100, halfWidth: 0.1 },
});

describe("simulateOver", () => {
  const asked: number[] = [];
  beforeEach(() => asked.splice(0));
  const computations: Parameters<typeof simulateOver>[0] = {
    replicate: async (input) => {
      asked.push(input.count);
      return replicate.compute(input, () => {});
    },
    conclude: async (input) => conclude.compute(input, () => {}),
  };

  it("answers as one loop does, however many threads there are", async () => {
    const alone = simulate(question);
    expect(alone.replications).to.equal(100);
    for (const threads of [1, 2, 5])
      expect(await simulateOver(computations, threads, question), String(threads)).to.deep.equal(alone);
  });

  it("splits each lot of replications evenly: 20, 10, 15, 23, 32 over two", async () => {
    await simulateOver(computations, 2, question);
    expect(asked).to.deep.equal([10, 10, 5, 5, 7, 8, 11, 12, 16, 16]);
  });

  it("tells how far it has come of the most replications allowed", async () => {
    const told: number[] = [];
    await simulateOver(computations, 2, question, undefined, (share) => told.push(share));
    expect(told).to.deep.equal([20, 30, 45, 68, 100].map((done) => done / 100));
  });

  it("stops the other parts when one fails", async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const failing: typeof computations = {
      ...computations,
      replicate: async ({ from }, signal) => {
        signals.push(signal);
        if (from > 0) throw new RangeError("no");
        return new Promise<never>(() => {});
      },
    };
    const failure = await simulateOver(failing, 2, question).catch((error) => error.message);
    expect([failure, ...signals.map((signal) => signal?.aborted)]).to.deep.equal(["no", true, true]);
  });
});
