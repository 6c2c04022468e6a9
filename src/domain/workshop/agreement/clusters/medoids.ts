/** Euclidean distances between rows, all pairs, `distance[a * rows + b]`. */
export function distancesBetween(rows: readonly (readonly number[])[]): Float64Array {
  const count = rows.length;
  const distances = new Float64Array(count * count);
  rows.forEach((row, a) => {
    for (let b = 0; b < a; b++)
      distances[a * count + b] = distances[b * count + a] = distanceBetween(
        row,
        rows[b] as readonly number[],
      );
  });
  return distances;
}

export const distanceBetween = (row: readonly number[], other: readonly number[]): number =>
  Math.sqrt(row.reduce((sum, value, at) => sum + (value - (other[at] as number)) ** 2, 0));

/** `members[row]` is the place in `medoids` of the row's own medoid. */
export type Partition = { readonly medoids: readonly number[]; readonly members: Int32Array };

/**
 * Partitioning around medoids (Kaufman & Rousseeuw 1990, Finding Groups in Data, chapter 2): greedy BUILD, then
 * the best SWAP until none helps, each pass of swaps in one sweep over the rows (Schubert & Rousseeuw 2021,
 * Information Systems 101, FastPAM1). No chance is involved; ties go to the earlier row.
 */
export function partitionAround(distances: Float64Array, rows: number, clusters: number): Partition {
  const medoids = build(distances, rows, clusters);
  for (
    let swap = bestSwap(distances, rows, medoids);
    swap !== null;
    swap = bestSwap(distances, rows, medoids)
  ) {
    medoids[swap.out] = swap.into;
  }
  return { medoids, members: nearest(distances, rows, medoids).first };
}

function build(distances: Float64Array, rows: number, clusters: number): number[] {
  const medoids: number[] = [];
  const toNearest = new Float64Array(rows).fill(Number.MAX_VALUE);
  while (medoids.length < clusters) {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let row = 0; row < rows; row++) {
      if (medoids.includes(row)) continue;
      let total = 0;
      for (let other = 0; other < rows; other++) {
        total += Math.min(toNearest[other] as number, distances[row * rows + other] as number);
      }
      if (total < least) {
        least = total;
        best = row;
      }
    }
    medoids.push(best);
    for (let other = 0; other < rows; other++) {
      toNearest[other] = Math.min(toNearest[other] as number, distances[best * rows + other] as number);
    }
  }
  return medoids;
}

/** Each row's nearest medoid, with the distances to it and to the second nearest. */
function nearest(distances: Float64Array, rows: number, medoids: readonly number[]) {
  const first = new Int32Array(rows);
  const near = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  const second = new Float64Array(rows).fill(Number.POSITIVE_INFINITY);
  for (let row = 0; row < rows; row++) {
    medoids.forEach((medoid, at) => {
      const distance = distances[medoid * rows + row] as number;
      if (distance < (near[row] as number)) {
        second[row] = near[row] as number;
        near[row] = distance;
        first[row] = at;
      } else if (distance < (second[row] as number)) second[row] = distance;
    });
  }
  return { first, near, second };
}

function bestSwap(distances: Float64Array, rows: number, medoids: readonly number[]) {
  const { first, near, second } = nearest(distances, rows, medoids);
  let best = { gain: 1e-12, out: -1, into: -1 };
  const change = new Float64Array(medoids.length);
  for (let into = 0; into < rows; into++) {
    if (medoids.includes(into)) continue;
    change.fill(0);
    let anyway = 0;
    for (let row = 0; row < rows; row++) {
      const distance = distances[into * rows + row] as number;
      const own = first[row] as number;
      const closer = Math.min(0, distance - (near[row] as number));
      anyway += closer;
      change[own] =
        (change[own] as number) + Math.min(distance, second[row] as number) - (near[row] as number) - closer;
    }
    for (let out = 0; out < medoids.length; out++) {
      const gain = -(anyway + (change[out] as number));
      if (gain > best.gain) best = { gain, out, into };
    }
  }
  return best.out === -1 ? null : best;
}
