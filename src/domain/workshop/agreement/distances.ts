/** Euclidean distances between rows, all pairs, `distance[a * rows + b]`. */
export function distancesBetween(rows: readonly (readonly number[])[]): Float64Array {
  const count = rows.length;
  const distances = new Float64Array(count * count);
  rows.forEach((row, a) => {
    for (let b = 0; b < a; b++) {
      const other = rows[b] as readonly number[];
      const square = row.reduce((sum, value, at) => sum + (value - (other[at] as number)) ** 2, 0);
      distances[a * count + b] = distances[b * count + a] = Math.sqrt(square);
    }
  });
  return distances;
}
