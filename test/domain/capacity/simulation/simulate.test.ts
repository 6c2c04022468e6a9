import { expect } from "chai";
import fc from "fast-check";
import { waitsOf } from "../../../../src/domain/capacity/queue/waits.ts";
import type { Simulated } from "../../../../src/domain/capacity/simulation/answer.ts";
import type { CourseLength } from "../../../../src/domain/capacity/simulation/course-length.ts";
import { SimulationQuestion } from "../../../../src/domain/capacity/simulation/question.ts";
import { replicationsOf } from "../../../../src/domain/capacity/simulation/replication.ts";
import type { Estimate } from "../../../../src/domain/capacity/simulation/results/interval.ts";
import { simulate } from "../../../../src/domain/capacity/simulation/simulate.ts";
import { readFaults } from "../../../support/fault-lines.ts";

type Input = Parameters<typeof SimulationQuestion.parse>[0];
const asked = (input: object) => SimulationQuestion.parse(input as Input);
const exponential = (mean: number): CourseLength => ({ type: "exponential", mean });
const times = (count: number) => ({ atLeast: count, atMost: count });

/** One need, one pool. */
const single = (servers: number, arrivalRate: number, length: CourseLength, more: object = {}) =>
  asked({
    needs: [{ id: "n", level: 3, arrivalRate, length }],
    variants: [{ id: "v", pools: [{ id: "p", servers, serves: "all" }] }],
    warmUpWeeks: 200,
    weeks: 2000,
    replications: times(12),
    ...more,
  });

const measures = (simulated: Simulated | undefined) => {
  if (simulated?.state !== "steady") throw new Error(`not steady: ${simulated?.state}`);
  return simulated.measures;
};
/** Within two half-widths: what a right simulation misses once in ten thousand times. */
const near = (estimate: Estimate | null, value: number) =>
  estimate !== null && Math.abs(estimate.mean - value) <= 2 * (estimate.high - estimate.mean);
const waitOf = (question: SimulationQuestion) => measures(simulate(question).variants[0]?.all).meanWait;

/** The mean wait of M/G/1 (Pollaczek 1930, Khinchine 1932) by the second moment of the courses. */
const pollaczek = (arrivalRate: number, mean: number, secondMoment: number) =>
  (arrivalRate * secondMoment) / (2 * (1 - arrivalRate * mean));

describe("the simulation", () => {
  it("agrees with M/M/c on every other measure too", () => {
    const exact = waitsOf({ servers: 3, arrivalRate: 2.4, serviceRate: 1 });
    const question = single(3, 2.4, exponential(1), {
      weeks: 20_000,
      replications: times(20),
      longerThan: 1,
    });
    const all = measures(simulate(question).variants[0]?.all);
    expect(all.utilisation?.mean).closeTo(exact.utilisation ?? 0, 0.005);
    expect(all.p90?.mean).closeTo(exact.percentiles?.p90 ?? 0, 0.05);
    expect(all.waitProbability?.mean).closeTo(exact.waitProbability, 0.01);
    expect(all.p95?.mean).closeTo(exact.percentiles?.p95 ?? 0, 0.08);
    expect(all.meanQueue?.mean).closeTo(exact.meanQueue ?? 0, 0.06);
    expect(all.shareWaitingLonger?.mean).closeTo(exact.waitProbability * Math.exp(-0.6), 0.01);
  });

  const shapes: readonly (readonly [CourseLength, secondMoment: number])[] = [
    [{ type: "fixed", value: 2 }, 4],
    [{ type: "erlang", mean: 2, phases: 4 }, 4 * 1.25],
    [{ type: "logNormal", mean: 2, sd: 2 }, 8],
    [{ type: "empirical", values: [1, 1, 4] }, 6],
  ];
  for (const [length, secondMoment] of shapes) {
    it(`agrees with Pollaczek and Khinchine for one server: ${length.type}`, () => {
      const wait = waitOf(single(1, 0.35, length, { weeks: 20_000, seed: 7 }));
      expect(near(wait, pollaczek(0.35, 2, secondMoment))).to.equal(true);
    });
  }

  it("lets lower levels go first, as Cobham (1954) computes it", () => {
    const needs = [1, 2].map((level) => ({
      id: `${level}`,
      level,
      arrivalRate: 0.4,
      length: exponential(1),
    }));
    const own = (id: string) => ({ id, servers: 1, serves: [id] });
    const variants = [{ id: "v", pools: [{ id: "one", servers: 1, serves: "all" }] }];
    const question = asked({ needs, variants, warmUpWeeks: 200, weeks: 20_000, replications: times(12) });
    const first = 0.8 / (1 - 0.4);
    const second = 0.8 / ((1 - 0.4) * (1 - 0.8));
    expect(near(waitOf(question), (first + second) / 2)).to.equal(true);
    // Two pools that always lend are one line, and show the two levels apart.
    const apart = {
      ...question,
      variants: [{ id: "v", pools: [own("1"), { ...own("2"), servers: 0 }], borrowing: "always" }],
    };
    const pools = simulate(asked(apart)).variants[0]?.pools;
    expect(near(measures(pools?.[0]).meanWait, first)).to.equal(true);
    expect(near(measures(pools?.[1]).meanWait, second)).to.equal(true);
  });

  it("keeps Little's law in every pool of every run", () => {
    const need = fc.record({
      level: fc.integer({ min: 1, max: 3 }),
      arrivalRate: fc.double({ min: 0, max: 1.2, noNaN: true }),
    });
    fc.assert(
      fc.property(
        fc.array(need, { minLength: 1, maxLength: 4 }),
        fc.constantFrom("never", "whenIdle", "always"),
        fc.nat(),
        (list, borrowing, seed) => {
          const needs = list.map((entry, at) => ({ ...entry, id: `n${at}`, length: exponential(1) }));
          const pools = needs.map(({ id }, at) => ({ id, servers: 1 + at, serves: [id] }));
          const question = asked({
            needs,
            variants: [{ id: "v", pools, borrowing }],
            warmUpWeeks: 5,
            weeks: 40,
            seed,
          });
          const [run] = replicationsOf(question)(0);
          for (const outcome of run?.pools ?? []) {
            if (!outcome) continue;
            expect(outcome.area).closeTo(outcome.wait, 1e-6);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("pools side by side", () => {
  const needs = ["north", "south"].map((id) => ({ id, level: 3, arrivalRate: 0.8, length: exponential(2) }));
  const areas = needs.map(({ id }) => ({ id, servers: 2, serves: [id] }));
  const base = { needs, warmUpWeeks: 200, weeks: 5000, replications: times(10) };
  const variants = [
    { id: "areas", pools: areas },
    { id: "idle", pools: areas, borrowing: "whenIdle" },
    { id: "always", pools: areas, borrowing: "always" },
    { id: "central", pools: [{ id: "one", servers: 4, serves: "all" }] },
  ];

  it("wait as one pool when they always lend, as both draw the same children", () => {
    const answer = simulate(asked({ ...base, variants: variants.slice(2) }));
    expect(Math.abs(answer.differences[0]?.meanWait?.mean ?? 1)).below(1e-9);
  });

  it("wait less the more they lend", () => {
    const { differences } = simulate(asked({ ...base, variants }));
    expect(differences.map(({ variant }) => variant)).to.deep.equal(["idle", "always", "central"]);
    for (const { meanWait } of differences) expect(meanWait?.high).below(0);
  });

  it("differ more surely in pairs than apart", () => {
    const answer = simulate(asked({ ...base, variants: [variants[0], variants[1]] }));
    const half = (estimate: Estimate | null | undefined) => (estimate?.high ?? 0) - (estimate?.mean ?? 0);
    const [first] = answer.variants;
    expect(half(answer.differences[0]?.meanWait)).below(half(measures(first?.all).meanWait));
  });

  it("differ by nothing from themselves", () => {
    const twice = [variants[0], { ...variants[0], id: "again" }];
    expect(simulate(asked({ ...base, variants: twice })).differences[0]?.meanWait).to.deep.equal({
      mean: 0,
      low: 0,
      high: 0,
    });
  });

  it("lend nothing when they never lend, and something otherwise", () => {
    const answer = simulate(asked({ ...base, variants }));
    const borrowed = answer.variants.map(({ all }) => measures(all).borrowed?.mean ?? Number.NaN);
    expect(borrowed[0]).to.equal(0);
    expect(borrowed[1]).above(0.05);
    expect(borrowed[3]).to.equal(0);
  });

  it("name the pool that cannot keep up and still tell of the other", () => {
    const uneven = [{ ...areas[0], servers: 1 }, areas[1]];
    const answer = simulate(asked({ ...base, variants: [{ id: "v", pools: uneven }] }));
    const [variant] = answer.variants;
    expect(variant?.all.state).to.equal("overloaded");
    expect(variant?.pools.map(({ state }) => state)).to.deep.equal(["overloaded", "steady"]);
  });

  it("name pools that lend all and are too few all the same", () => {
    const short = areas.map((pool) => ({ ...pool, servers: 1 }));
    const answer = simulate(asked({ ...base, variants: [{ id: "v", pools: short, borrowing: "always" }] }));
    expect(answer.variants[0]?.all).to.deep.equal({ state: "overloaded" });
  });

  it("are too few when those with a competence are, however many others there are to lend", () => {
    const signing = { ...needs[0], competence: "sign", arrivalRate: 0.75 };
    const pools = [
      { ...areas[0], servers: 1, competences: ["sign"] },
      { ...areas[1], servers: 50 },
    ];
    const lending = { id: "v", pools, borrowing: "always", lacking: "send" };
    const state = (arrivalRate: number) =>
      simulate(asked({ ...base, needs: [{ ...signing, arrivalRate }, needs[1]], variants: [lending] }))
        .variants[0]?.all.state;
    expect([state(0.45), state(0.55)]).to.deep.equal(["steady", "overloaded"]);
  });

  it("leave alone those that share no child with them, though all may lend", () => {
    const need = (id: string, arrivalRate: number) => ({
      ...{ id, level: 3, arrivalRate, length: exponential(1), competence: id },
    });
    const pool = (id: string, more: readonly string[] = []) => ({
      ...{ id, servers: 2, serves: [id], competences: [id, ...more] },
    });
    const states = (more: readonly string[]) =>
      simulate(
        asked({
          needs: [need("sign", 5), need("move", 1)],
          variants: [
            { id: "v", borrowing: "whenIdle", lacking: "send", pools: [pool("sign"), pool("move", more)] },
          ],
          ...{ warmUpWeeks: 20, weeks: 200, replications: times(3) },
        }),
      ).variants[0]?.pools.map(({ state }) => state);
    expect(states([])).to.deep.equal(["overloaded", "steady"]);
    expect(states(["sign"]), "the second helps the first").to.deep.equal(["overloaded", "overloaded"]);
  });

  it("are not taken for overloaded where only the weeks counted are few", () => {
    const answer = simulate(
      single(1, 0.02, exponential(26), { warmUpWeeks: 0, weeks: 10, replications: times(400) }),
    );
    expect(answer.variants[0]?.all.state).to.equal("steady");
  });

  it("draw the same whatever other needs there are", () => {
    const alone = { ...base, weeks: 100, needs: [needs[0]], variants: [{ id: "v", pools: [areas[0]] }] };
    const both = { ...base, weeks: 100, variants: [variants[0]] };
    expect(replicationsOf(asked(both))(3)[0]?.pools[0]).to.deep.equal(
      replicationsOf(asked(alone))(3)[0]?.pools[0],
    );
  });
});

describe("travel and competences", () => {
  const far = { id: "far", level: 3, arrivalRate: 1, length: { type: "fixed", value: 1 }, at: [55, 10.5] };
  const base = { needs: [far], warmUpWeeks: 50, weeks: 4000, replications: times(4) };
  const travel = { kilometresPerHour: 50, detour: 1, visitsPerWeek: 2, hoursPerWeek: 5 };

  it("take their share of the pool: two visits of 2 × 25 km at 50 km/h are two hours more to five", () => {
    const north = 25_000 / 111_195.08;
    const pools = [{ id: "p", servers: 3, serves: "all", at: [55 + north, 10.5] }];
    const answer = simulate(asked({ ...base, travel, variants: [{ id: "v", pools }] }));
    expect(measures(answer.variants[0]?.all).utilisation?.mean).closeTo((1 * 1.4) / 3, 0.01);
  });

  it("are met where the pool has what is asked for, and sent on where wanted", () => {
    const needs = [{ ...far, competence: "sign" }];
    const pools = [
      { id: "home", servers: 3, serves: "all" },
      { id: "other", servers: 3, serves: [], competences: ["sign"] },
    ];
    const variants = [
      { id: "serve", pools },
      { id: "send", pools, lacking: "send" },
    ];
    const answer = simulate(asked({ ...base, needs, variants }));
    expect(answer.variants.map(({ all }) => measures(all).covered?.mean)).to.deep.equal([0, 1]);
    const [, sent] = answer.variants;
    expect(sent?.pools.map((pool) => measures(pool).came?.mean === 0)).to.deep.equal([true, false]);
  });

  it("cannot be sent where nobody has it", () => {
    const needs = [{ ...far, competence: "sign" }];
    const variants = [{ id: "v", pools: [{ id: "p", servers: 3, serves: "all" }], lacking: "send" }];
    expect(readFaults(SimulationQuestion, { ...base, needs, variants })).to.deep.equal([
      "variants.0.pools: competence-lacking far sign",
    ]);
  });
});

describe("replications", () => {
  it("go on until the wait is as precise as asked, and say when it was not", () => {
    const queue = (halfWidth: number, atMost: number) =>
      simulate(single(2, 1.6, exponential(1), { weeks: 200, replications: { atMost, halfWidth } }));
    const precise = queue(0.15, 5000);
    expect(precise).to.include({ precise: true });
    expect(precise.replications).within(81, 4999);
    expect(queue(0.001, 30)).to.include({ precise: false, replications: 30 });
  });

  it("are the same for the same seed only", () => {
    const queue = (seed: number) => waitOf(single(2, 1.6, exponential(1), { weeks: 100, seed }));
    expect(queue(1)).to.deep.equal(queue(1));
    expect(queue(1)).not.to.deep.equal(queue(2));
  });

  it("can be stopped from outside", () => {
    const stop = (done: number) => {
      if (done === 2) throw new Error("enough");
    };
    expect(() => simulate(single(1, 0.5, exponential(1)), stop)).throws("enough");
  });
});

describe("a question", () => {
  const fine = {
    needs: [{ id: "n", level: 1, arrivalRate: 1, length: exponential(1) }],
    variants: [{ id: "v", pools: [{ id: "p", servers: 2, serves: ["n"] }] }],
    warmUpWeeks: 0,
    weeks: 10,
  };
  it("needs exactly one home for each need, and an end within reach", () => {
    expect(SimulationQuestion.safeParse(fine).success).to.equal(true);
    const bad = [
      { ...fine, variants: [{ id: "v", pools: [{ id: "p", servers: 2, serves: [] }] }] },
      {
        ...fine,
        variants: [{ id: "v", pools: [1, 2].map((id) => ({ id: `${id}`, servers: 2, serves: "all" })) }],
      },
      { ...fine, weeks: 1e6, needs: [{ ...fine.needs[0], arrivalRate: 1e3 }] },
      { ...fine, needs: [...fine.needs, ...fine.needs] },
      { ...fine, replications: { atLeast: 9, atMost: 8 } },
    ];
    for (const question of bad) expect(SimulationQuestion.safeParse(question).success).to.equal(false);
  });
});
