import { expect } from "chai";
import fc from "fast-check";
import { SimulationQuestion } from "../../../../src/domain/capacity/simulation/question.ts";
import { replicationsOf } from "../../../../src/domain/capacity/simulation/replication.ts";
import type { Outcome } from "../../../../src/domain/capacity/simulation/results/outcome.ts";
import { type Child, plainly } from "./plain.ts";

const warmUpWeeks = 5;
const weeks = 25;

/** What the plain simulation saw of a pool's own needs. */
function seen(children: readonly Child[], pool: number, had: (pool: number) => readonly string[]) {
  const counted = children.filter(
    ({ home, cameAt }) => home === pool && cameAt >= warmUpWeeks && cameAt < warmUpWeeks + weeks,
  );
  const asked = counted.filter(({ competence }) => competence !== undefined);
  const waits = counted.map(({ cameAt, helped }) => (helped?.from ?? Number.NaN) - cameAt);
  const within = (time: number) => Math.min(Math.max(time, warmUpWeeks), warmUpWeeks + weeks);
  return {
    came: counted.length,
    waits: waits.filter((wait) => wait > 0).toSorted((a, b) => a - b),
    borrowed: counted.filter(({ helped }) => helped?.pool !== pool).length,
    asked: asked.length,
    met: asked.filter(({ competence, helped }) => had(helped?.pool ?? -1).includes(competence ?? "")).length,
    worked: children
      .filter(({ helped }) => helped?.pool === pool)
      .reduce((sum, { helped }) => sum + within(helped?.until ?? 0) - within(helped?.from ?? 0), 0),
  };
}

const length = fc.constantFrom(
  { type: "exponential", mean: 1.5 },
  { type: "erlang", mean: 1, phases: 3 },
  { type: "logNormal", mean: 1, sd: 1 },
  { type: "fixed", value: 0.7 },
  { type: "empirical", values: [0.3, 1, 2.2] },
);
const at = fc.tuple(fc.double({ min: 55, max: 56, noNaN: true }), fc.constantFrom(10, 10.5));
const need = fc.record({
  level: fc.integer({ min: 1, max: 3 }),
  arrivalRate: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  length,
  competence: fc.constantFrom(undefined, "sign", "autism"),
  at: fc.option(at, { nil: undefined }),
});
const pool = fc.record({
  servers: fc.integer({ min: 1, max: 3 }),
  competences: fc.subarray(["sign", "autism"]),
  lengthFactor: fc.constantFrom(0.8, 1),
  at: fc.option(at, { nil: undefined }),
});

describe("the simulation beside a plain one of the same children", () => {
  it("lets each wait as long, in the same pool, whatever is borrowed, sent, travelled or put first", () => {
    let compared = 0;
    fc.assert(
      fc.property(
        fc.array(need, { minLength: 1, maxLength: 4 }),
        fc.array(pool, { minLength: 1, maxLength: 3 }),
        fc.constantFrom("never", "whenIdle", "always"),
        fc.constantFrom("serve", "send"),
        fc.constantFrom(undefined, { kilometresPerHour: 50, visitsPerWeek: 1, hoursPerWeek: 6 }),
        fc.nat(),
        (needList, poolList, borrowing, lacking, travel, seed) => {
          const needs = needList.map((one, place) => ({ ...one, id: `n${place}` }));
          const pools = poolList.map((one, place) => ({
            ...one,
            id: `p${place}`,
            serves: needs.filter((_, other) => other % poolList.length === place).map(({ id }) => id),
          }));
          const variants = [{ id: "v", pools, borrowing, lacking }];
          const question = SimulationQuestion.safeParse({
            needs,
            variants,
            ...(travel && { travel }),
            warmUpWeeks,
            weeks,
            seed,
          });
          if (!question.success) return;
          const outcomes = replicationsOf(question.data)(0)[0]?.pools ?? [];
          // A pool that is overloaded is told by its name, and its children do not come.
          if (outcomes.includes(null)) return;
          compared++;
          const children = plainly(question.data, 0, 6 * (warmUpWeeks + weeks));
          (outcomes as readonly Outcome[]).forEach((outcome, place) => {
            const plain = seen(children, place, (other) => pools[other]?.competences ?? []);
            const { came, borrowed, asked, met } = outcome;
            expect({ came, borrowed, asked, met }).to.deep.equal({
              came: plain.came,
              borrowed: plain.borrowed,
              asked: plain.asked,
              met: plain.met,
            });
            expect(outcome.waits.length).to.equal(plain.waits.length);
            for (const [rank, wait] of plain.waits.entries()) expect(outcome.waits[rank]).closeTo(wait, 1e-9);
            expect(outcome.worked).closeTo(plain.worked, 1e-9);
          });
        },
      ),
      { numRuns: 150 },
    );
    expect(compared).above(50);
  }).timeout(60_000);
});
