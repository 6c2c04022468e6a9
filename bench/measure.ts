/** One measured figure, as it is printed: `bench NAME: VALUE UNIT (goal GOAL)`. */
export type BenchLine = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly goal: string;
};

export function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
}

/**
 * How many times as long the work takes as the yardstick: the median over rounds of the two run one after the other,
 * in turning order, so that whatever else the machine does strikes both alike. The first round only warms up.
 */
export function timesAsLong(work: () => unknown, yardstick: () => unknown, rounds = 7): number {
  const ratios = Array.from({ length: rounds + 1 }, (_, round) => {
    const before = round % 2 === 0 ? milliseconds(yardstick) : undefined;
    const own = milliseconds(work);
    return own / (before ?? milliseconds(yardstick));
  });
  return median(ratios.slice(1));
}

type Costing = (round: number) => Promise<number>;

/** As timesAsLong, of what the two themselves measure, whatever it is. */
export async function timesAsMuch(work: Costing, yardstick: Costing, rounds = 7): Promise<number> {
  const ratios: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const before = round % 2 === 0 ? await yardstick(round) : undefined;
    const own = await work(round);
    ratios.push(own / (before ?? (await yardstick(round))));
  }
  return median(ratios.slice(1));
}

export const rounded = (value: number, digits = 2) => Number(value.toFixed(digits));
