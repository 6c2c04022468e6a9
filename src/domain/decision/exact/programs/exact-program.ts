import type { Program, Solution } from "./program.ts";

/**
 * The same answer as `maximise`, found in whole numbers and so without any rounding: every float is a fraction with a power
 * of two below. The simplex by Bland's rule with fraction-free pivots (Edmonds 1967, J. Res. NBS 71B:241), whose
 * divisions leave no remainder. Slower by a thousand times; for tens of rows.
 */
export function maximiseExactly({ objective, rows, limits }: Program): Solution {
  const tableau = newTableau(rows, limits);
  const priced = (prices: readonly bigint[], unit = 1n) =>
    prices.map((price, at) => quotient(price * (tableau.units[at] as bigint), tableau.below * unit));
  if (limits.some((limit) => limit < 0)) {
    const missed = reachFeasible(tableau);
    if (missed !== null) return { kind: "impossible", prices: priced(missed) };
  }
  const [worth, unit] = whole(objective);
  const prices = climb(tableau, worth, tableau.artificial);
  const { rows: solved, basis, n } = tableau;
  return {
    kind: "found",
    at: Array.from({ length: n }, (_, j) => {
      const row = solved[basis.indexOf(j)];
      return row === undefined ? 0 : quotient(row.at(-1) as bigint, tableau.below);
    }),
    prices: priced(prices, unit),
  };
}

/**
 * All entries are over one number `below`, above 0: row i says that its entries times the variables, summed, are its last entry.
 * Variables are first the n asked for, then a slack per row, then one that makes all rows feasible.
 */
type Tableau = {
  readonly rows: bigint[][];
  readonly basis: number[];
  readonly n: number;
  readonly artificial: number;
  /** What each row was multiplied by to make it whole. */
  readonly units: readonly bigint[];
  below: bigint;
};

function newTableau(rows: Program["rows"], limits: readonly number[]): Tableau {
  const n = rows[0]?.length ?? 0;
  const scaled = rows.map((row, at) => whole([...row, limits[at] as number]));
  return {
    rows: scaled.map(([row], at) => [
      ...row.slice(0, n),
      ...rows.map((_, other) => (other === at ? 1n : 0n)),
      -1n,
      row[n] as bigint,
    ]),
    basis: rows.map((_, at) => n + at),
    n,
    artificial: n + rows.length,
    units: scaled.map(([, unit]) => unit),
    below: 1n,
  };
}

/** Null where the limits can be met, else the prices that prove that they cannot. */
function reachFeasible(tableau: Tableau): readonly bigint[] | null {
  const { rows, basis, n, artificial } = tableau;
  const rights = rows.map((row) => row.at(-1) as bigint);
  const lowest = rights.reduce((least, right, at) => (right < (rights[least] as bigint) ? at : least), 0);
  pivot(tableau, lowest, artificial);
  const worth = Array.from({ length: artificial + 1 }, (_, j) => (j === artificial ? -1n : 0n));
  const prices = climb(tableau, worth, artificial + 1);
  const at = basis.indexOf(artificial);
  if (at === -1) return null;
  const row = rows[at] as bigint[];
  if ((row.at(-1) as bigint) > 0n) return prices;
  const entering = row.findIndex((entry, j) => j < n + rows.length && entry !== 0n);
  if (entering !== -1) pivot(tableau, at, entering);
  return null;
}

/** Improves until no variable before `end` does, and gives the prices of the rows, over `below`. */
function climb(tableau: Tableau, worth: readonly bigint[], end: number): readonly bigint[] {
  const { rows, basis, n, artificial } = tableau;
  const worthOf = (j: number) => worth[j] ?? 0n;
  const loss = (j: number) =>
    rows.reduce(
      (sum, row, at) => sum + worthOf(basis[at] as number) * (row[j] as bigint),
      -worthOf(j) * tableau.below,
    );
  for (;;) {
    let entering = 0;
    while (entering < end && loss(entering) >= 0n) entering++;
    if (entering === end) return rows.map((_, at) => loss(n + at));
    const leaving = leavingFor(tableau, entering);
    if (leaving === -1) throw new RangeError(`linear program without bound, of ${artificial} variables`);
    pivot(tableau, leaving, entering);
  }
}

function leavingFor({ rows, basis }: Tableau, entering: number): number {
  let leaving = -1;
  rows.forEach((row, at) => {
    const slope = row[entering] as bigint;
    if (slope <= 0n) return;
    const best = rows[leaving];
    // Reaches are compared without division: right / slope.
    const ahead =
      best === undefined
        ? -1n
        : (row.at(-1) as bigint) * (best[entering] as bigint) - (best.at(-1) as bigint) * slope;
    if (ahead < 0n || (ahead === 0n && (basis[at] as number) < (basis[leaving] as number))) leaving = at;
  });
  return leaving;
}

function pivot(tableau: Tableau, at: number, entering: number): void {
  const { rows, basis } = tableau;
  const row = rows[at] as bigint[];
  if ((row[entering] as bigint) < 0n) for (let j = 0; j < row.length; j++) row[j] = -(row[j] as bigint);
  const by = row[entering] as bigint;
  rows.forEach((other, index) => {
    if (index === at) return;
    const factor = other[entering] as bigint;
    for (let j = 0; j < other.length; j++)
      other[j] = ((other[j] as bigint) * by - factor * (row[j] as bigint)) / tableau.below;
  });
  tableau.below = by;
  basis[at] = entering;
}

/** Floats times the least power of two, 1 or more, that makes all of them whole; and that power. */
function whole(values: readonly number[]): readonly [scaled: readonly bigint[], by: bigint] {
  const parts = values.map(split);
  const shift = Math.max(0, ...parts.map(({ exponent }) => -exponent));
  return [parts.map(({ mantissa, exponent }) => mantissa << BigInt(exponent + shift)), 1n << BigInt(shift)];
}

/** A float as a whole number times a power of two. */
function split(value: number): { readonly mantissa: bigint; readonly exponent: number } {
  let [mantissa, exponent] = [value, 0];
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent -= 1;
  }
  return { mantissa: BigInt(mantissa), exponent };
}

/** To the nearest floats or next to them, however long the numbers. */
function quotient(above: bigint, below: bigint): number {
  if (above === 0n) return 0;
  const size = (value: bigint) => (value < 0n ? -value : value).toString(2).length;
  const shift = 64 - (size(above) - size(below));
  const digits = shift >= 0 ? (above << BigInt(shift)) / below : above / (below << BigInt(-shift));
  return Number(digits) * 2 ** -shift;
}
