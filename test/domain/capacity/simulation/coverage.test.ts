import { expect } from "chai";
import { shareWaitingLonger, waitsOf } from "../../../../src/domain/capacity/queue/waits.ts";
import { SimulationQuestion } from "../../../../src/domain/capacity/simulation/question.ts";
import type { Estimate } from "../../../../src/domain/capacity/simulation/results/interval.ts";
import { simulate } from "../../../../src/domain/capacity/simulation/simulate.ts";

const seeds = 6;
const longerThan = 1;

/** Queues of one to seven servers, from 40 to 90 per cent busy, with courses of one to three weeks. */
const queues = Array.from({ length: 42 }, (_, at) => {
  const [servers, use, meanWeeks] = [1 + (at % 7), 0.4 + 0.05 * Math.floor(at / 4), 1 + (at % 3)];
  return { servers, arrivalRate: (servers * use) / meanWeeks, serviceRate: 1 / meanWeeks };
});
type Queue = (typeof queues)[number];
const steady = (queue: Queue) =>
  waitsOf(queue) as Extract<ReturnType<typeof waitsOf>, { readonly state: "steady" }>;
const withOneMore = (queue: Queue) => ({ ...queue, servers: queue.servers + 1 });

function asked({ servers, arrivalRate, serviceRate }: Queue, seed: number, more: object) {
  const pool = { id: "p", serves: "all" as const };
  return SimulationQuestion.parse({
    needs: [{ id: "n", level: 3, arrivalRate, length: { type: "exponential", mean: 1 / serviceRate } }],
    variants: [
      { id: "own", pools: [{ ...pool, servers }] },
      { id: "more", pools: [{ ...pool, servers: servers + 1 }] },
    ],
    warmUpWeeks: 200,
    weeks: 2000,
    longerThan,
    seed,
    ...more,
  });
}

/** Of each thing stated over all queues and seeds, whether its interval holds the exact M/M/c value. */
function heldBy(more: (queue: Queue) => object): ReadonlyMap<string, readonly boolean[]> {
  const held = new Map<string, boolean[]>();
  queues.forEach((queue, at) => {
    const exact = steady(queue);
    const other = steady(withOneMore(queue));
    for (let seed = at * seeds; seed < (at + 1) * seeds; seed++) {
      const { variants, differences } = simulate(asked(queue, seed, more(queue)));
      const own = variants[0]?.all;
      if (own?.state !== "steady") throw new Error("not steady");
      const { p50, p90, p95 } = exact.percentiles;
      const stated: readonly (readonly [of: string, Estimate | null | undefined, truth: number])[] = [
        ["meanWait", own.measures.meanWait, exact.meanWait],
        ["meanQueue", own.measures.meanQueue, exact.meanQueue],
        ["waitProbability", own.measures.waitProbability, exact.waitProbability],
        ["shareWaitingLonger", own.measures.shareWaitingLonger, shareWaitingLonger(queue, longerThan)],
        ["utilisation", own.measures.utilisation, exact.utilisation],
        ["p50", own.measures.p50, p50],
        ["p90", own.measures.p90, p90],
        ["p95", own.measures.p95, p95],
        ["difference of means", differences[0]?.meanWait, other.meanWait - exact.meanWait],
      ];
      for (const [of, estimate, truth] of stated) {
        // A percentile of 0 is stated without error.
        if (truth === 0) continue;
        const holds = estimate != null && estimate.low <= truth && truth <= estimate.high;
        held.set(of, [...(held.get(of) ?? []), holds]);
      }
    }
  });
  return held;
}

const share = (all: readonly boolean[] = []) => all.filter(Boolean).length / all.length;

describe("the simulation's 95 % intervals, over 42 queues of known answer", () => {
  let held: ReadonlyMap<string, readonly boolean[]>;
  before(function () {
    this.timeout(60_000);
    held = heldBy(() => ({ replications: { atLeast: 20, atMost: 20 } }));
  });
  for (const of of [
    "meanWait",
    "meanQueue",
    "waitProbability",
    "shareWaitingLonger",
    "utilisation",
    "p50",
    "p90",
    "p95",
    "difference of means",
  ])
    it(`hold the exact answer about 95 times of 100: ${of}`, () => {
      const all = held.get(of) ?? [];
      expect(all.length).above(90);
      expect(share(all)).within(0.91, 0.985);
    });

  it("do so too where the simulation stops by itself, as precise as asked", () => {
    const stopping = heldBy((queue) => ({
      weeks: 200,
      replications: { atMost: 1000, halfWidth: 0.2 * steady(queue).meanWait },
    }));
    expect(share(stopping.get("meanWait"))).within(0.91, 0.985);
  }).timeout(60_000);
});
