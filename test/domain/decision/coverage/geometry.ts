/** Weights that are as likely as each other, each standing for a part of all: the pieces sum to 1. */
export type Piece = { readonly part: number; readonly centre: readonly number[] };
type Row = readonly number[];

/** A convex set of weights, as a line from end to end or a polygon in order round it, cut into its pieces. */
export type Region = readonly Row[];

/** Of two criteria, the first of which weighs from `low` to `high`. */
export const segment = (low: number, high: number): Region => [
  [low, 1 - low],
  [high, 1 - high],
];
/** All weights of three criteria. */
export const triangle: Region = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** The part of a region in which one row is worth at least as much as each of the others, with its centre of gravity. */
export function whereBest(whole: Region, own: Row, others: readonly Row[]): Piece | null {
  const kept = others.reduce<Region>(
    (region, other) => cut(region, (weights) => dot(weights, own) - dot(weights, other)),
    whole,
  );
  const { size, centre } = measured(kept);
  return size < 1e-12 ? null : { part: size / measured(whole).size, centre };
}

/** The mean over the region of the largest of several linear functions. */
export function meanOfBest(whole: Region, rows: readonly Row[]): number {
  return rows.reduce((sum, own, a) => {
    const piece = whereBest(
      whole,
      own,
      rows.filter((_, b) => b !== a),
    );
    return piece === null ? sum : sum + piece.part * dot(piece.centre, own);
  }, 0);
}

export const dot = (left: Row, right: Row) =>
  left.reduce((sum, value, at) => sum + value * (right[at] as number), 0);

function cut(region: Region, height: (weights: Row) => number): Region {
  if (region.length < 2) return [];
  const edges = region.length === 2 ? 1 : region.length;
  const points = region.flatMap((here, at) => {
    const kept = height(here) >= 0 ? [here] : [];
    if (at >= edges) return kept;
    const next = region[(at + 1) % region.length] as Row;
    const [from, to] = [height(here), height(next)];
    if (from * to >= 0) return kept;
    return [...kept, here.map((weight, j) => weight + (from / (from - to)) * ((next[j] as number) - weight))];
  });
  return points.length < region.length && points.length < 2 ? [] : points;
}

/** Length and middle of a line, or area and centroid of a polygon by the triangles that fan out from its first corner. */
function measured(region: Region): { readonly size: number; readonly centre: Row } {
  const [first, second] = region;
  if (first === undefined || second === undefined) return { size: 0, centre: first ?? [] };
  if (first.length === 2)
    return { size: Math.abs((second[0] as number) - (first[0] as number)), centre: mean([first, second]) };
  const triangles = region.slice(1, -1).map((corner, at) => {
    const next = region[at + 2] as Row;
    const [[x1, y1], [x2, y2]] = [corner, next].map((point) =>
      [0, 1].map((j) => (point[j] as number) - (first[j] as number)),
    ) as [[number, number], [number, number]];
    return { size: Math.abs(x1 * y2 - x2 * y1), centre: mean([first, corner, next]) };
  });
  const size = triangles.reduce((sum, triangle) => sum + triangle.size, 0);
  const centre = first.map((_, j) =>
    triangles.reduce((sum, triangle) => sum + (triangle.size / size) * (triangle.centre[j] as number), 0),
  );
  return { size, centre };
}

export const mean = (points: readonly Row[]): Row =>
  (points[0] ?? []).map(
    (_, j) => points.reduce((sum, point) => sum + (point[j] as number), 0) / points.length,
  );
