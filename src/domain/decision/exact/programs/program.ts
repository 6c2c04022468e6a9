/** The x ≥ 0 with rows · x ≤ limits that makes objective · x largest. */
export type Program = {
  readonly objective: readonly number[];
  readonly rows: readonly (readonly number[])[];
  readonly limits: readonly number[];
  /** What each x is at most in any solution that is wanted: so much harm an entry that is missed by rounding can do. */
  readonly largest: readonly number[];
};

/**
 * What comes of a program, with what proves it: a price of 0 or more per row. Found: the rows times their prices, summed, are
 * nowhere below the objective, so that no x can be worth more than the limits at these prices, and this one is.
 * Impossible: they are nowhere below 0, while the limits come to less than 0.
 */
export type Solution =
  | { readonly kind: "found"; readonly at: readonly number[]; readonly prices: readonly number[] }
  | { readonly kind: "impossible"; readonly prices: readonly number[] };

/** In proportion to what is added up, so much is rounding. */
const rounding = 1e-12;
/** So much a sum of some terms may be wrong by itself. */
const lastDigit = 4 * Number.EPSILON;

/** Whether a solution's own numbers prove it, but for rounding in proportion to them. */
export function isProven({ objective, rows, limits, largest }: Program, solution: Solution): boolean {
  const { prices } = solution;
  if (!prices.every((price) => price >= 0)) return false;
  const worth = solution.kind === "found" ? objective : objective.map(() => 0);
  /** By how much the objective may exceed what the limits come to, as columns are priced too low or may be. */
  const short = largest.reduce((sum, most, j) => {
    const column = rows.map((row) => row[j] as number);
    const doubt = lastDigit * sizeOf(column, prices);
    return sum + most * Math.max(0, (worth[j] as number) - dot(column, prices) + doubt);
  }, 0);
  const bound = dot(limits, prices) + short;
  if (solution.kind === "impossible") return bound < -1000 * rounding * sizeOf(limits, prices);
  const { at } = solution;
  return (
    at.every((value) => value >= 0) &&
    rows.every((row, i) => {
      const limit = limits[i] as number;
      return dot(row, at) - limit <= rounding * (sizeOf(row, at) + Math.abs(limit));
    }) &&
    bound - dot(objective, at) <= rounding * sizeOf(objective, largest)
  );
}

const dot = (left: readonly number[], right: readonly number[]) =>
  left.reduce((sum, value, at) => sum + value * (right[at] as number), 0);
const sizeOf = (left: readonly number[], right: readonly number[]) =>
  left.reduce((sum, value, at) => sum + Math.abs(value * (right[at] as number)), 0);
