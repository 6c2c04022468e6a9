import { quantileSorted } from "d3-array";

/** Median and quartiles of what participants answered (Hyndman & Fan 1996, type 7); null where nobody did. */
type Spread = {
  readonly count: number;
  readonly lower: number | null;
  readonly median: number | null;
  readonly upper: number | null;
};

function spreadOf(values: readonly (number | null)[]): Spread {
  // Numbers of one kind are sorted several times as fast.
  const given = Array.from(Float64Array.from(values.filter((value) => value !== null)).sort());
  const at = (share: number) => quantileSorted(given, share) ?? null;
  return { count: given.length, lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

/**
 * Answers as participant × cell, null where a participant left the cell open: the spread of each cell, and of
 * all answers.
 */
export function spreadsOf(answers: readonly (readonly (number | null)[])[]): {
  readonly cells: readonly Spread[];
  readonly all: Spread;
} {
  const cells = Math.max(0, ...answers.map(({ length }) => length));
  return {
    cells: Array.from({ length: cells }, (_, cell) => spreadOf(answers.map((row) => row[cell] ?? null))),
    all: spreadOf(answers.flat()),
  };
}
