import { simulateOver } from "../src/app/capacity/simulate-over.ts";
import { SimulationQuestion } from "../src/domain/capacity/simulation/question.ts";
import { replicationsOf } from "../src/domain/capacity/simulation/replication.ts";
import { nextExponential } from "../src/domain/random/exponential.ts";
import { streamOf } from "../src/domain/random/stream.ts";
import { computationsIn } from "../src/workers/computations.ts";
import { createPool, type Pool } from "../src/workers/pool.ts";
import { type BenchLine, milliseconds, rounded, timesAsLong, timesAsMuch } from "./measure.ts";

export const name = "capacity";

const areas = 12;
const servers = 5;
const weeks = 60_000;

/** Twelve area pools at 85 per cent of their staff, which lend when idle; three levels. */
const question = SimulationQuestion.parse({
  needs: Array.from({ length: areas }, (_, area) => ({
    id: `area-${area}`,
    level: 1 + (area % 3),
    arrivalRate: (0.85 * servers) / 26,
    length: { type: "exponential", mean: 26 },
  })),
  variants: [
    {
      id: "areas",
      borrowing: "whenIdle",
      pools: Array.from({ length: areas }, (_, area) => ({
        id: `pool-${area}`,
        servers,
        serves: [`area-${area}`],
      })),
    },
  ],
  warmUpWeeks: 500,
  weeks,
});

export async function run(): Promise<readonly BenchLine[]> {
  const replicate = replicationsOf(question);
  const events = replicate(0)[0]?.events ?? 0;
  const ratio = timesAsLong(
    () => replicate(0),
    () => bareLoop(events, areas * (servers + 1)),
  );
  const perMillisecond = events / milliseconds(() => replicate(0));
  return [
    { name, value: rounded(ratio), unit: "x a bare heap loop", goal: "<= 2" },
    {
      name: "capacity-events",
      value: rounded(perMillisecond / 1000, 1),
      unit: "million a second",
      goal: "none",
    },
    {
      name: "capacity-workers",
      value: rounded(await speedUp()),
      unit: "x one worker's speed with two",
      goal: ">= 1.7",
    },
  ];
}

/** As many replications in a pool of one thread as in one of two. */
async function speedUp(): Promise<number> {
  const pools = [createPool({ threads: 1 }), createPool({ threads: 2 })] as const;
  const replications = { atLeast: 16, atMost: 16, halfWidth: 0 };
  const simulateIn = async (pool: Pool) => {
    const began = performance.now();
    await simulateOver(computationsIn(pool), pool.threads, { ...question, replications });
    return performance.now() - began;
  };
  const ratio = await timesAsMuch(
    () => simulateIn(pools[0]),
    () => simulateIn(pools[1]),
  );
  await Promise.all(pools.map((pool) => pool.close()));
  return ratio;
}

/** The least that any event simulation does: take the first event out, put one at a random later time in. */
function bareLoop(events: number, size: number): number {
  const stream = streamOf(1, "bare");
  const heap = new Float64Array(size + 1);
  let filled = 0;
  const push = (time: number) => {
    let at = filled++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if ((heap[parent] as number) <= time) break;
      heap[at] = heap[parent] as number;
      at = parent;
    }
    heap[at] = time;
  };
  const pop = () => {
    const first = heap[0] as number;
    const last = heap[--filled] as number;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= filled) break;
      if (child + 1 < filled && (heap[child + 1] as number) < (heap[child] as number)) child++;
      if ((heap[child] as number) >= last) break;
      heap[at] = heap[child] as number;
      at = child;
    }
    heap[at] = last;
    return first;
  };
  for (let event = 0; event < size; event++) push(nextExponential(stream));
  for (let event = 0; event < events; event++) push(pop() + nextExponential(stream));
  return heap[0] as number;
}
