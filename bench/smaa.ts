import { Problem } from "../src/domain/decision/problem.ts";
import { smaa } from "../src/domain/decision/smaa/smaa.ts";
import { type BenchLine, median, milliseconds, rounded, timesAsLong } from "./measure.ts";

export const name = "smaa";

const million = 1_000_000;
type Preference = Problem["preference"];

export async function run(): Promise<readonly BenchLine[]> {
  const table = tableOf(4, 12);
  const exact = problemOf(table, million);
  const twice = problemOf(tableOf(8, 12), million);
  const uncertain = problemOf(table, million, { type: "none" }, 0.5);
  const ids = exact.criteria.map(({ id }) => id);
  const ordinal = problemOf(table, million, { type: "ordinal", ranking: ids.map((id) => [id]) });
  const within = (low: number, high: number) =>
    problemOf(table, million, {
      type: "bounds",
      bounds: Object.fromEntries(ids.map((id) => [id, [low, high]])),
    });
  const [wide, narrow] = [within(0.02, 0.25), within(0.067, 0.1)];
  const frame = problemOf(tableOf(4, 8), 10_000, { type: "none" }, 0.25);
  const none = () => smaa(exact);
  const line = (what: string, value: number, unit: string, goal: string) => ({
    name: what,
    value: rounded(value),
    unit,
    goal,
  });
  return [
    line(
      "smaa",
      timesAsLong(none, () => plainLoop(table, million)),
      "x a plain loop",
      "<= 1.1",
    ),
    line("smaa memory", growth(exact), "MB", "< 100"),
    line(
      "smaa 8 x 12",
      timesAsLong(() => smaa(twice), none, 5),
      "x 4 x 12",
      "<= 2",
    ),
    line(
      "smaa ordinal",
      timesAsLong(() => smaa(ordinal), none, 5),
      "x no preference",
      "<= 1.3",
    ),
    line(
      "smaa wide bounds",
      timesAsLong(() => smaa(wide), none, 5),
      "x no preference",
      "<= 1.3",
    ),
    line(
      "smaa narrow bounds",
      timesAsLong(() => smaa(narrow), none, 5),
      "x no preference",
      "<= 1.3",
    ),
    line(
      "smaa uncertain",
      timesAsLong(
        () => smaa(uncertain),
        () => plainLoop(table, million, 0.5),
        5,
      ),
      "x a plain loop",
      "none",
    ),
    line(
      "smaa frame",
      median(Array.from({ length: 21 }, () => milliseconds(() => smaa(frame)))),
      "ms",
      "<= 16",
    ),
  ];
}

/** What anybody would write first: it knows no ties, no errors, no central weights and no pairs. */
function plainLoop(table: readonly Float64Array[], samples: number, width = 0): Float64Array {
  const alternatives = table.length;
  const criteria = table[0]?.length ?? 0;
  const cells = Float64Array.from(table.flatMap((row) => [...row]));
  const weights = new Float64Array(criteria);
  const values = new Float64Array(alternatives);
  const counts = new Float64Array(alternatives * alternatives);
  for (let sample = 0; sample < samples; sample++) {
    let total = 0;
    for (let j = 0; j < criteria; j++) {
      const draw = -Math.log(1 - Math.random());
      weights[j] = draw;
      total += draw;
    }
    for (let a = 0; a < alternatives; a++) {
      let value = 0;
      for (let j = 0; j < criteria; j++) {
        const cell = cells[a * criteria + j] as number;
        value += (weights[j] as number) * (width === 0 ? cell : cell + width * Math.random());
      }
      values[a] = value / total;
    }
    for (let a = 0; a < alternatives; a++) {
      let rank = 0;
      for (let b = 0; b < alternatives; b++) if ((values[b] as number) > (values[a] as number)) rank++;
      const at = a * alternatives + rank;
      counts[at] = (counts[at] as number) + 1;
    }
  }
  return counts;
}

/** Values from 0 to a half, spread so that no alternative dominates. */
export function tableOf(alternatives: number, criteria: number): readonly Float64Array[] {
  return Array.from({ length: alternatives }, (_, a) =>
    Float64Array.from({ length: criteria }, (_, j) => ((a * 7 + j * 11 + a * j * 5) % 13) / 26),
  );
}

export function problemOf(
  table: readonly Float64Array[],
  iterations: number,
  preference: Preference = { type: "none" },
  width = 0,
): Problem {
  const alternatives = table.map((_, a) => `a${a}`);
  const criteria = Array.from(table[0] ?? [], (_, j) => ({ id: `g${j}`, scale: { worst: 0, best: 1 } }));
  const measurements = Object.fromEntries(
    table.map((row, a) => [
      `a${a}`,
      Object.fromEntries(Array.from(row, (low, j) => [`g${j}`, { type: "uniform", low, high: low + width }])),
    ]),
  );
  return Problem.parse({ alternatives, criteria, measurements, preference, iterations });
}

/** The most memory held at any time beyond what was held before, heap and buffers, in MB. */
function growth(problem: Problem): number {
  const held = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const before = held();
  let most = before;
  smaa(problem, () => {
    most = Math.max(most, held());
  });
  return (most - before) / 1e6;
}
