import { DomainError } from "../../errors.ts";
import { fault } from "../../faults/fault.ts";
import { tieWidth } from "../limits.ts";
import { middleWeights } from "../preference/middle-weights.ts";
import { normalised } from "../preference/weights.ts";
import type { Problem } from "../problem.ts";
import { valuesAt, valueTable } from "./value-table.ts";

type Point = readonly [x: number, y: number];

/** Where an alternative wins: a convex polygon of the two weights, in order round it, and its share of all of them. */
type WinningRegion = {
  readonly alternative: string;
  readonly polygon: readonly Point[];
  readonly share: number;
};

/**
 * Who wins for every weight x of one criterion and y of another, when the others share what is left in their given
 * proportions, or in those of the middle of the weights that are open. Values are linear in x and y, so each region is the triangle of all weights, cut by one straight line per other
 * alternative. Alternatives that win nowhere but on a line or a point have no region.
 */
export function stabilityMap(problem: Problem, xAxis: string, yAxis: string): readonly WinningRegion[] {
  const { alternatives, criteria } = problem;
  const ids = criteria.map(({ id }) => id);
  const [x, y] = [xAxis, yAxis].map((id) => {
    const at = ids.indexOf(id);
    if (at === -1) throw new DomainError("not-found", fault("unknown-criterion", { criterion: id }));
    return at;
  }) as [number, number];
  if (x === y) throw new DomainError("invalid", fault("map-over-one-criterion", { criterion: xAxis }));
  if (ids.length < 3) throw new DomainError("invalid", fault("map-needs-a-third", { criteria: ids }));
  const middle = middleWeights(problem);
  const others = [...ids.keys()].filter((at) => at !== x && at !== y);
  const shares = normalised(others.map((at) => middle[at] as number));
  const corners = [
    ids.map((_, at) => shares[others.indexOf(at)] ?? 0),
    ids.map((_, at) => Number(at === x)),
    ids.map((_, at) => Number(at === y)),
  ];
  const table = valueTable(problem);
  const values = corners.map((corner) => valuesAt(table, corner));
  return alternatives.flatMap((alternative, a) => {
    const polygon = alternatives.reduce<readonly Point[]>((region, _, b) => {
      const lead = (corner: number) => (values[corner]?.[a] as number) - (values[corner]?.[b] as number);
      // Of equals the first listed has the region.
      const equal = [0, 1, 2].every((corner) => Math.abs(lead(corner)) <= tieWidth);
      if (equal) return b < a ? [] : region;
      return cut(region, ([x, y]) => (1 - x - y) * lead(0) + x * lead(1) + y * lead(2));
    }, triangle);
    const area = areaOf(polygon);
    return area > tieWidth ? [{ alternative, polygon, share: 2 * area }] : [];
  });
}

const triangle: readonly Point[] = [
  [0, 0],
  [1, 0],
  [0, 1],
];

/** The part of a convex polygon where a linear function is not negative (Sutherland & Hodgman 1974, CACM 17:32). */
function cut(polygon: readonly Point[], height: (point: Point) => number): readonly Point[] {
  return polygon.flatMap((point, at) => {
    const next = polygon[(at + 1) % polygon.length] as Point;
    const [here, there] = [height(point), height(next)];
    const kept = here >= 0 ? [point] : [];
    if (here * there >= 0) return kept;
    const part = here / (here - there);
    const crossing: Point = [point[0] + part * (next[0] - point[0]), point[1] + part * (next[1] - point[1])];
    return [...kept, crossing];
  });
}

function areaOf(polygon: readonly Point[]): number {
  const twice = polygon.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = polygon[(at + 1) % polygon.length] as Point;
    return sum + x * nextY - nextX * y;
  }, 0);
  return twice / 2;
}
