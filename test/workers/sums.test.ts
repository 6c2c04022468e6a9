import { expect } from "chai";
import { rankAnswer } from "../../src/app/deciding/rank.ts";
import { Problem } from "../../src/domain/decision/problem.ts";
import { createPool, type Pool } from "../../src/workers/pool.ts";
import { sumsIn } from "../../src/workers/sums.ts";

const problem = (iterations: number) =>
  Problem.parse({
    alternatives: ["a", "b"],
    criteria: [{ id: "g", scale: { worst: 0, best: 1 } }],
    measurements: {
      a: { g: { type: "exact", value: 0.4 } },
      b: { g: { type: "uniform", low: 0, high: 1 } },
    },
    iterations,
    seed: 7,
  });

describe("the sums", () => {
  const asked: string[] = [];
  let pool: Pool;
  before(() => {
    pool = createPool({ threads: 1 });
  });
  after(() => pool.close());
  beforeEach(() => asked.splice(0));

  const sums = () =>
    sumsIn({
      threads: 1,
      run: (file, input, signal, progress) => {
        asked.push(file.pathname.split("/").at(-1) ?? "");
        return pool.run(file, input, signal, progress);
      },
      close: () => pool.close(),
    });

  it("tells how far a sum has come", async () => {
    const told: number[] = [];
    await sums().rank(problem(2_000_000), undefined, (share) => told.push(share));
    expect(told.length).to.be.above(0);
    expect(told).to.deep.equal(told.toSorted((a, b) => a - b));
    expect(Math.min(...told)).to.be.above(0);
  });

  it("ranks a small problem at once and a large one in the pool, with the same answer as the domain", async () => {
    for (const [iterations, where] of [
      [1_000, []],
      [200_000, ["sum.ts"]],
    ] as const) {
      asked.splice(0);
      expect(await sums().rank(problem(iterations))).to.deep.equal(rankAnswer(problem(iterations), () => {}));
      expect(asked).to.deep.equal(where);
    }
  });
});
