import { least, weightSetOf } from "../preference/weight-set.ts";
import type { Problem } from "../problem.ts";
import { addScaled, type Column, columnsFor } from "../sampling/columns.ts";
import { conditionalMean } from "./conditional-mean.ts";
import { type Draws, throughSamples } from "./draws.ts";
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
 * Each weight that may vary: what it tells of the others, and so what the alternatives are then worth, is found by
 * regression. What the curves leave over adds to the drift, at most by as much as where the choice turns.
 */
export function knownSingleWeights(problem: Problem, known: Known, progress: (share: number) => void) {
  const { cells } = known.moments;
  const ranges = rangesOf(problem).map(({ id, j, low, high }) => ({
    id,
    j,
    mean: conditionalMean(cells.length, low, high),
  }));
  if (ranges.length === 0) return [];
  const worth = columnsFor(cells.length);
  throughSamples(problem, progress, (draws, length) => {
    fillAtMeans(worth, draws, cells);
    for (const { j, mean } of ranges) mean.add(draws.weights[j] as Column, worth, length);
  });
  return ranges.map(({ id, j, mean }) => ({ id, unknown: singleWeight(j, mean.fitted(), known) }));
}

type Curve = (weight: number) => number;

function singleWeight(j: number, curves: readonly Curve[], known: Known): Unknown {
  const { cells } = known.moments;
  const all = knownWeights(known);
  let squares = 0;
  const left = ({ weights }: Draws, at: number, a: number) => {
    const row = cells[a] as readonly number[];
    const worth = row.reduce((sum, value, k) => sum + value * (weights[k]?.[at] as number), 0);
    return worth - (curves[a] as Curve)(weights[j]?.[at] as number);
  };
  return {
    fill(worth, { weights }, length) {
      const weight = weights[j] as Column;
      worth.forEach((column, a) => {
        const curve = curves[a] as Curve;
        for (let at = 0; at < length; at++) column[at] = curve(weight[at] as number);
      });
    },
    turned(draws, at, to) {
      all.turned(draws, at, to);
      squares += (left(draws, at, to) - left(draws, at, known.best)) ** 2;
    },
    drift: (samples) => all.drift(samples) + squares / samples,
  };
}

/** The weights that are open, each from its least to its most; none by itself where people gave theirs. */
function rangesOf({ criteria, preference }: Problem) {
  const set = weightSetOf({ criteria, preference });
  if (!set.mixed) return [];
  return criteria.flatMap(({ id }, j) => {
    const one = criteria.map((_, other) => Number(other === j));
    const low = least(set, one).sum;
    const high = -least(
      set,
      one.map((entry) => -entry),
    ).sum;
    return high - low > 1e-9 ? [{ id, j, low, high }] : [];
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
