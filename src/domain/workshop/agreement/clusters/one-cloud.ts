import { mean } from "d3-array";
import { nextUnit, type Stream, streamOf } from "../../../random/stream.ts";
import { divisionsOf } from "./divisions.ts";

const clouds = 999;
/** How clear divisions are hardly hangs on how many are divided; fewer are clearer by chance, so this is careful. */
const mostRows = 50;
const oftenFrom = 0.05;

/**
 * Whether more than one in twenty clouds without groups would be divided as clearly: evenly spread, around the same
 * middle and as wide in each direction as the rows are, as in the gap statistic (Tibshirani, Walther & Hastie 2001,
 * Journal of the Royal Statistical Society B 63:411), here with the silhouette. The same at each asking.
 */
export function oneCloudIsAsClear(rows: readonly (readonly number[])[], silhouette: number): boolean {
  const axes = axesOf(rows);
  const stream = streamOf(1, "clusters");
  const count = Math.min(rows.length, mostRows);
  let asClear = 1;
  for (let cloud = 0; cloud < clouds && asClear <= oftenFrom * (clouds + 1); cloud++) {
    const drawn = Array.from({ length: count }, () => rowAlong(axes, stream));
    if ((divisionsOf(drawn).ofGroups?.silhouette ?? 0) >= silhouette) asClear++;
  }
  return asClear > oftenFrom * (clouds + 1);
}

/** Independent even steps along the axes, the middle being 0: only distances count. */
function rowAlong(axes: readonly (readonly number[])[], stream: Stream): readonly number[] {
  const steps = axes.map(() => Math.sqrt(12) * (nextUnit(stream) - 0.5));
  return axes.map((axis) => axis.reduce((sum, length, at) => sum + length * (steps[at] as number), 0));
}

/**
 * The lower triangle L with L Lᵀ the covariance of the rows (Cholesky); a direction in which nothing varies beside
 * the earlier ones, as the last of weights that sum to 1, gets no axis.
 */
function axesOf(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] as number));
  const middles = columns.map((column) => mean(column) ?? 0);
  const covariance = (a: number, b: number) =>
    mean(
      rows,
      (row) => ((row[a] as number) - (middles[a] as number)) * ((row[b] as number) - (middles[b] as number)),
    ) ?? 0;
  const axes = columns.map(() => columns.map(() => 0));
  for (const [a, axis] of axes.entries()) {
    for (let b = 0; b <= a; b++) {
      const other = axes[b] as number[];
      const left =
        covariance(a, b) -
        axis.slice(0, b).reduce((sum, length, at) => sum + length * (other[at] as number), 0);
      if (a === b) axis[a] = left > 1e-9 * covariance(a, a) ? Math.sqrt(left) : 0;
      else axis[b] = other[b] === 0 ? 0 : left / (other[b] as number);
    }
  }
  return axes;
}
