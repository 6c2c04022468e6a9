import type { Column } from "../../sampling/columns.ts";

/** What several alternatives are worth on average given one weight, as values at some weights in order, with lines between. */
export type Curves = {
  readonly nodes: readonly number[];
  /** Per alternative, its value at each node. */
  readonly values: readonly (readonly number[])[];
  /** At most so much the difference of two of them may be wrong. */
  readonly doubt: number;
};

/** Reads the curves of all alternatives off at the weight of each sample. */
export function fillFrom(
  { nodes, values }: Curves,
  worth: readonly Column[],
  weight: Column,
  length: number,
) {
  for (let at = 0; at < length; at++) {
    const given = weight[at] as number;
    const upper = firstAbove(nodes, given);
    const [from, to] = [nodes[upper - 1] as number, nodes[upper] as number];
    const part = Math.min(1, Math.max(0, (given - from) / (to - from)));
    for (let a = 0; a < values.length; a++) {
      const row = values[a] as readonly number[];
      const low = row[upper - 1] as number;
      (worth[a] as Column)[at] = low + part * ((row[upper] as number) - low);
    }
  }
}

/** The place of the first node above a value, from 1 to the last. */
function firstAbove(nodes: readonly number[], value: number): number {
  let [low, high] = [1, nodes.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle] as number) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The most that some rows are apart from others of the same places, one row's difference against another's. */
export function widestBetween(
  rows: readonly (readonly number[])[],
  others: readonly (readonly number[])[],
  counts: (at: number) => boolean,
): number {
  const [first] = rows;
  return (first ?? []).reduce((widest, _, at) => {
    if (!counts(at)) return widest;
    const off = rows.map((row, a) => (row[at] as number) - (others[a]?.[at] as number));
    return Math.max(widest, Math.max(...off) - Math.min(...off));
  }, 0);
}
