import { least, weightSetOf } from "../preference/weight-set.ts";
import type { Problem } from "../problem.ts";
import { addScaled, type Column } from "../sampling/columns.ts";
import type { Draws } from "./draws.ts";
import { type Curves, fillFrom } from "./given/curves.ts";
import { curvesInBounds } from "./given/in-bounds.ts";
import { curvesInSimplex } from "./given/in-simplex.ts";
import { driftOfCells, type Known, type Unknown } from "./unknown.ts";

/** All weights at once: the cells stand at their means. */
export function knownWeights({ moments, best }: Known): Unknown {
  const { cells, weights: means } = moments;
  /** The weights at which the choice turns to each alternative, less those at which it turns away, summed. */
  const turned = cells.map(() => means.map(() => 0));
  const add = (a: number, { weights }: Draws, at: number, sign: 1 | -1) => {
    const row = turned[a] as number[];
    for (let j = 0; j < row.length; j++) row[j] = (row[j] as number) + sign * (weights[j]?.[at] as number);
  };
  return {
    fill: (worth, draws) => {
      fillAtMeans(worth, draws, cells);
    },
    turned(draws, at, to) {
      add(to, draws, at, 1);
      add(best, draws, at, -1);
    },
    drift: (samples) => driftOfCells(moments, (a, j) => (turned[a]?.[j] as number) / samples),
  };
}

/**
 * Each weight that may vary. What it tells of the others, and so what the alternatives are then worth, is known of the set of weights
 * itself, but for what the curves may be off.
 */
export function knownSingleWeights(problem: Problem, known: Known) {
  const { cells } = known.moments;
  const set = weightSetOf(problem);
  const isSimplex = set.caps.every((cap) => cap >= 1);
  return openWeights(problem).map(({ id, j }) => {
    const curves = isSimplex ? curvesInSimplex(set, j, cells) : curvesInBounds(set, j, cells);
    return { id, unknown: singleWeight(j, curves, known) };
  });
}

function singleWeight(j: number, curves: Curves, known: Known): Unknown {
  const { turned, drift } = knownWeights(known);
  return {
    turned,
    drift,
    doubt: curves.doubt,
    fill(worth, { weights }, length) {
      fillFrom(curves, worth, weights[j] as Column, length);
    },
  };
}

/** The weights that are open; none by itself where people gave theirs. */
function openWeights({ criteria, preference }: Problem) {
  const set = weightSetOf({ criteria, preference });
  if (!set.mixed) return [];
  return criteria.flatMap(({ id }, j) => {
    const one = criteria.map((_, other) => Number(other === j));
    const low = least(set, one).sum;
    const high = -least(
      set,
      one.map((entry) => -entry),
    ).sum;
    return high - low > 1e-9 ? [{ id, j }] : [];
  });
}

function fillAtMeans(
  worth: readonly Column[],
  { weights }: Draws,
  cells: readonly (readonly number[])[],
): void {
  worth.forEach((column, a) => {
    addScaled(column.fill(0), weights, cells[a] as readonly number[]);
  });
}
