import type { WeightSet } from "../../preference/weight-set.ts";
import { type Curves, widestBetween } from "./curves.ts";

/**
 * Given the weight of one criterion, over a simplex of weights that are all alike. With parts λ of the corners, and h the weight in
 * each, the weight is Σ hλ: its density is the B-spline M on the knots h, and the mean of λ of a corner given the weight is
 * M with that corner's knot once more, over M, over the number of corners (Curry & Schoenberg 1966, J. Anal. Math. 17:71). It
 * bends at the knots; between them it is read off at so many places that the lines between hardly differ from it.
 */
export function curvesInSimplex(
  { corners }: WeightSet,
  criterion: number,
  table: readonly (readonly number[])[],
): Curves {
  const heights = corners.map((corner) => corner[criterion] as number);
  const values = table.map((row) => corners.map((corner) => dot(row, corner)));
  const knots = [...new Set(heights)].sort((a, b) => a - b);
  const steps = stepsFor(corners.length);
  const nodes = knots.flatMap((knot, at) => {
    const next = knots[at + 1];
    if (next === undefined) return [knot];
    return Array.from({ length: steps }, (_, step) => knot + (step / steps) * (next - knot));
  });
  const [low, high] = [knots[0] as number, knots.at(-1) as number];
  // At the very ends there may be nothing to divide by.
  const inside = 1e-6 * (high - low);
  const at = (weight: number) => {
    const parts = partsGiven(heights, Math.min(high - inside, Math.max(low + inside, weight)));
    return values.map((row) => dot(row, parts));
  };
  const found = nodes.map(at);
  const rows = values.map((_, a) => found.map((column) => column[a] as number));
  // In the middle of three nodes a curve is an eighth of its second difference off the line; a bend is at a node.
  const bent = (row: readonly number[]) =>
    row.map((value, i) =>
      i % steps === 0 || i + 1 >= row.length
        ? value
        : value - ((row[i - 1] as number) - 2 * value + (row[i + 1] as number)) / 8,
    );
  return { nodes, values: rows, doubt: widestBetween(rows, rows.map(bent), () => true) };
}

/** The more corners, the more each step costs. */
const stepsFor = (corners: number): number => Math.max(8, Math.min(256, Math.round(2e5 / corners ** 3)));

/** The mean part of each corner where Σ height · part is the weight. */
function partsGiven(heights: readonly number[], weight: number): readonly number[] {
  const ascending = (knots: readonly number[]) => knots.toSorted((a, b) => a - b);
  const density = spline(ascending(heights), weight);
  const byHeight = new Map<number, number>();
  return heights.map((height) => {
    const known = byHeight.get(height);
    if (known !== undefined) return known;
    const part = spline(ascending([...heights, height]), weight) / (heights.length * density);
    byHeight.set(height, part);
    return part;
  });
}

/** The B-spline on sorted knots whose integral is 1, by its recurrence, of which all terms are positive. */
function spline(knots: readonly number[], at: number): number {
  const count = knots.length - 1;
  const level = Array.from({ length: count }, (_, i) => {
    const [from, to] = [knots[i] as number, knots[i + 1] as number];
    return from <= at && at < to ? 1 / (to - from) : 0;
  });
  for (let degree = 2; degree <= count; degree++)
    for (let i = 0; i <= count - degree; i++) {
      const [from, to] = [knots[i] as number, knots[i + degree] as number];
      const rise = (at - from) * (level[i] as number) + (to - at) * (level[i + 1] as number);
      level[i] = to > from ? ((degree / (degree - 1)) * rise) / (to - from) : 0;
    }
  return level[0] as number;
}

const dot = (left: readonly number[], right: readonly number[]) =>
  left.reduce((sum, value, at) => sum + value * (right[at] as number), 0);
