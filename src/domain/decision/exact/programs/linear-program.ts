import { maximiseExactly } from "./exact-program.ts";
import { isProven, type Program, type Solution } from "./program.ts";

/** Below this, a coefficient of a tableau is rounding. */
const nothing = 1e-10;
/** No program here takes near so many steps, unless rounding leads it in a ring. */
const most = 5_000;

/**
 * Solves a linear program that can be made no endless gain of, with a proof in its answer. A dense two-phase simplex (Dantzig 1963) by Bland's rule
 * (1977), which cannot cycle; for tens of rows. What floats cannot prove is solved again exactly.
 */
export function maximise(program: Program): Solution {
  const quick = bySimplex(program);
  return quick !== null && isProven(program, quick) ? quick : maximiseExactly(program);
}

/** By floats, which may go astray where coefficients are nearly equal. Null where they do so for all to see. */
function bySimplex({ objective, rows, limits }: Program): Solution | null {
  const tableau = newTableau(rows, limits);
  if (limits.some((limit) => limit < 0)) {
    const reached = reachFeasible(tableau);
    if (reached !== true) return reached;
  }
  const prices = climb(tableau, objective);
  return prices && { kind: "found", at: solutionOf(tableau, objective.length), prices };
}

/**
 * Each row says: its basic variable is the right-hand side less the row's coefficients times the other variables.
 * Variables are first the n asked for, then a slack per row, then one that makes all rows feasible.
 */
type Tableau = {
  readonly rows: number[][];
  readonly right: number[];
  readonly basis: number[];
  readonly n: number;
};

function newTableau(rows: readonly (readonly number[])[], limits: readonly number[]): Tableau {
  const n = rows[0]?.length ?? 0;
  return {
    rows: rows.map((row, at) => [...row, ...rows.map((_, other) => Number(other === at)), -1]),
    right: [...limits],
    basis: rows.map((_, at) => n + at),
    n,
  };
}

/** Phase one: the artificial variable enters where a limit is missed most, and is then made as small as can be. */
function reachFeasible(tableau: Tableau): true | Solution | null {
  const { rows, right, basis, n } = tableau;
  const artificial = n + rows.length;
  pivot(tableau, right.indexOf(Math.min(...right)), artificial);
  const prices = climb(tableau, [...Array<number>(artificial).fill(0), -1]);
  if (prices === null) return null;
  const at = basis.indexOf(artificial);
  if (at === -1) return true;
  if ((right[at] as number) > 1e-9) return { kind: "impossible", prices };
  const entering = (rows[at] as number[]).findIndex(
    (entry, j) => j !== artificial && Math.abs(entry) > nothing,
  );
  if (entering !== -1) pivot(tableau, at, entering);
  return true;
}

/**
 * Improves until no variable does, and gives the prices of the rows; null if that has no end. In phase two the artificial variable,
 * the last column, stays out.
 */
function climb(tableau: Tableau, objective: readonly number[]): readonly number[] | null {
  const { rows, right, basis, n } = tableau;
  const artificial = n + rows.length;
  const columns = objective.length > n ? artificial + 1 : artificial;
  const worth = (j: number) => objective[j] ?? 0;
  const gain = (j: number) =>
    rows.reduce((sum, row, at) => sum - worth(basis[at] as number) * (row[j] as number), worth(j));
  for (let pivots = 0; pivots < most; pivots++) {
    let entering = -1;
    for (let j = 0; j < columns && entering === -1; j++) {
      if (basis.includes(j)) continue;
      if (gain(j) > nothing) entering = j;
    }
    if (entering === -1) return rows.map((_, at) => Math.max(0, -gain(n + at)));
    let leaving = -1;
    let step = Number.POSITIVE_INFINITY;
    rows.forEach((row, at) => {
      const slope = row[entering] as number;
      if (slope <= nothing) return;
      const reach = (right[at] as number) / slope;
      const earlier = reach < step - nothing;
      if (earlier || (reach <= step + nothing && (basis[at] as number) < (basis[leaving] as number))) {
        leaving = at;
        step = Math.min(step, reach);
      }
    });
    if (leaving === -1) return null;
    pivot(tableau, leaving, entering);
  }
  return null;
}

function pivot({ rows, right, basis }: Tableau, at: number, entering: number): void {
  const row = rows[at] as number[];
  const by = row[entering] as number;
  for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) / by;
  right[at] = (right[at] as number) / by;
  rows.forEach((other, index) => {
    const factor = other[entering] as number;
    if (index === at || factor === 0) return;
    for (let j = 0; j < other.length; j++) other[j] = (other[j] as number) - factor * (row[j] as number);
    right[index] = (right[index] as number) - factor * (right[at] as number);
  });
  basis[at] = entering;
}

function solutionOf({ basis, right }: Tableau, count: number): readonly number[] {
  return Array.from({ length: count }, (_, j) => {
    const at = basis.indexOf(j);
    return at === -1 ? 0 : Math.max(0, right[at] as number);
  });
}
