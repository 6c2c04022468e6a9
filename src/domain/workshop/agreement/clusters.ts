import { greatest } from "d3-array";
import { z } from "zod";
import { distancesBetween } from "./distances.ts";
import { type Partition, partitionAround } from "./medoids.ts";

/** Weights per participant on the same criteria. */
export const WeightRows = z
  .array(z.array(z.number().min(0)).min(1).max(40).readonly())
  .max(1500)
  .refine((rows) => new Set(rows.map(({ length }) => length)).size <= 1, "all weigh the same criteria")
  .readonly();
export type WeightRows = z.infer<typeof WeightRows>;

/** Below this mean silhouette there is no reasonable structure (Kaufman & Rousseeuw 1990, table 4). */
export const reasonableSilhouette = 0.5;
/** Fewer than this are no group: two people who agree by chance would be one. */
export const smallestCluster = 3;
const mostClusters = 6;

export type WeightCluster = {
  readonly members: readonly number[];
  /** The participant in the middle, whose weights stand for the group. */
  readonly medoid: number;
  readonly weights: readonly number[];
};

export type WeightClusters =
  | { readonly kind: "clusters"; readonly silhouette: number; readonly clusters: readonly WeightCluster[] }
  | {
      readonly kind: "no-clusters";
      readonly why: (typeof whyNone)[number];
      readonly silhouette: number | null;
    };

/** Too few people; no number of groups that sets them apart; or only such that leave some with fewer than three. */
export const whyNone = ["too-few", "unclear", "outliers"] as const;

/**
 * Groups of participants who weigh alike: partitioning around medoids on Euclidean distances between weights
 * that sum to 1, for two to six groups, the number with the highest mean silhouette (Rousseeuw 1987, Journal of
 * Computational and Applied Mathematics 20:53) among those that leave no group with fewer than three. Says "no
 * clusters" with fewer than two groups' worth of people, and where that silhouette is below 0.5.
 */
export function clustersOf(weights: WeightRows): WeightClusters {
  const rows = weights.length;
  const most = Math.min(mostClusters, Math.floor(rows / smallestCluster));
  if (most < 2) return { kind: "no-clusters", why: "too-few", silhouette: null };
  const shares = weights.map((row) => {
    const sum = row.reduce((total, weight) => total + weight, 0);
    return row.map((weight) => (sum === 0 ? 1 / row.length : weight / sum));
  });
  const distances = distancesBetween(shares);
  const tried = Array.from({ length: most - 1 }, (_, at) => {
    const partition = partitionAround(distances, rows, at + 2);
    return { partition, silhouette: meanSilhouette(distances, partition) };
  });
  const clearest = greatest(tried, ({ silhouette }) => silhouette);
  const found = greatest(
    tried.filter(({ partition }) => isOfGroups(partition)),
    ({ silhouette }) => silhouette,
  );
  if (found !== undefined && found.silhouette >= reasonableSilhouette) {
    return { kind: "clusters", silhouette: found.silhouette, clusters: clustersIn(found.partition, shares) };
  }
  const silhouette = clearest?.silhouette ?? null;
  const why = silhouette !== null && silhouette >= reasonableSilhouette ? "outliers" : "unclear";
  return { kind: "no-clusters", why, silhouette };
}

const isOfGroups = ({ medoids, members }: Partition): boolean =>
  medoids.every((_, at) => members.filter((own) => own === at).length >= smallestCluster);

/** Largest first. */
function clustersIn({ medoids, members }: Partition, shares: WeightRows): readonly WeightCluster[] {
  return medoids
    .map((medoid, at) => ({
      members: [...members.keys()].filter((row) => members[row] === at),
      medoid,
      weights: shares[medoid] as readonly number[],
    }))
    .sort((a, b) => b.members.length - a.members.length || a.medoid - b.medoid);
}

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
