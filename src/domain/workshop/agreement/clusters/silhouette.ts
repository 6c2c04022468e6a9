import type { Partition } from "./medoids.ts";

/**
 * The mean over rows of (b - a) / max(a, b): a the mean distance within the own cluster, b to the nearest
 * other. A row alone in its cluster counts 0, and so does one at no distance from anybody.
 */
export function meanSilhouette(distances: Float64Array, { medoids, members }: Partition): number {
  const rows = members.length;
  const sizes = medoids.map((_, at) => members.reduce((sum, own) => sum + Number(own === at), 0));
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    const totals = new Float64Array(medoids.length);
    for (let other = 0; other < rows; other++) {
      const cluster = members[other] as number;
      totals[cluster] = (totals[cluster] as number) + (distances[row * rows + other] as number);
    }
    const own = members[row] as number;
    const size = sizes[own] as number;
    if (size === 1) continue;
    const within = (totals[own] as number) / (size - 1);
    const beyond = Math.min(
      ...sizes.map((count, at) => (at === own ? Number.POSITIVE_INFINITY : (totals[at] as number) / count)),
    );
    const larger = Math.max(within, beyond);
    if (larger > 0) sum += (beyond - within) / larger;
  }
  return sum / rows;
}
