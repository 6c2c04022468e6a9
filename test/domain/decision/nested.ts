import type { Problem } from "../../../src/domain/decision/problem.ts";
import { blockLength, columnsFor } from "../../../src/domain/decision/sampling/columns.ts";
import { weightSource } from "../../../src/domain/decision/sampling/weight-source.ts";

export type Row = readonly number[];

/**
 * What knowing one weight would bring lies between these, but for their error: many draws of the weights are sorted by it, and means
 * of the values taken within narrow slices; neither curves nor knots. Chosen by half the draws of a slice and valued by the other half
 * it is too little, chosen and valued by the same it is too much.
 */
export function nestedBounds(problem: Problem, rows: readonly Row[], criterion: string, best: string) {
  const j = problem.criteria.findIndex(({ id }) => id === criterion);
  const own = problem.alternatives.indexOf(best);
  const draw = weightSource({ ...problem, seed: problem.seed + 77 });
  const columns = columnsFor(problem.criteria.length);
  const drawn: { readonly at: number; readonly values: Row }[] = [];
  for (let block = 0; block < 150; block++) {
    draw(columns);
    for (let at = 0; at < blockLength; at++) {
      const weights = columns.map((column) => column[at] as number);
      const values = rows.map((row) =>
        row.reduce((sum, value, k) => sum + value * (weights[k] as number), 0),
      );
      drawn.push({ at: weights[j] as number, values });
    }
  }
  drawn.sort((a, b) => a.at - b.at);
  const width = 256;
  const [low, high]: [number[], number[]] = [[], []];
  for (let from = 0; from + width <= drawn.length; from += width) {
    const slice = drawn.slice(from, from + width);
    const meansOf = (half: 0 | 1) =>
      rows.map((_, a) => {
        const part = slice.filter((_, at) => at % 2 === half);
        return part.reduce((sum, { values }) => sum + (values[a] as number), 0) / part.length;
      });
    const [one, other] = [meansOf(0), meansOf(1)];
    const gain = (choose: Row, worth: Row) =>
      (worth[choose.indexOf(Math.max(...choose))] as number) - (worth[own] as number);
    low.push((gain(one, other) + gain(other, one)) / 2);
    high.push((gain(one, one) + gain(other, other)) / 2);
  }
  return { low: meanOf(low), high: meanOf(high) };
}

function meanOf(gains: readonly number[]) {
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / gains.length;
  return { mean, error: Math.sqrt(variance / gains.length) };
}
