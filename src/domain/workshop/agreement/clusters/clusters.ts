import { z } from "zod";
import { refusing } from "../../../faults/issues.ts";
import { limits } from "../../../limits.ts";
import { divisionsOf, smallestCluster } from "./divisions.ts";
import { oneCloudIsAsClear } from "./one-cloud.ts";
import { joinedTo, sampleOf } from "./sample.ts";

/** Weights per participant on the same criteria. */
export const WeightRows = z
  .array(z.array(z.number().min(0)).min(1).max(40).readonly())
  .max(limits.people)
  .refine(
    (rows) => new Set(rows.map(({ length }) => length)).size <= 1,
    refusing("weighed-criteria-differ", {}),
  )
  .readonly();
export type WeightRows = z.infer<typeof WeightRows>;

/** Below this mean silhouette there is no reasonable structure (Kaufman & Rousseeuw 1990, table 4). */
export const reasonableSilhouette = 0.5;

type WeightCluster = {
  readonly members: readonly number[];
  /** The participant in the middle, whose weights stand for the group. */
  readonly medoid: number;
  readonly weights: readonly number[];
};

type WeightClusters = {
  /** Groups were sought among so many, drawn by chance; null where among all. */
  readonly sampled: number | null;
} & (
  | { readonly kind: "clusters"; readonly silhouette: number; readonly clusters: readonly WeightCluster[] }
  | {
      readonly kind: "no-clusters";
      readonly why: (typeof whyNone)[number];
      readonly silhouette: number | null;
    }
);

/**
 * Too few people; no number of groups that sets them apart; only such that leave some with fewer than three; or no
 * clearer groups than in people who are one.
 */
export const whyNone = ["too-few", "unclear", "outliers", "chance"] as const;

/**
 * Groups of participants who weigh alike: partitioning around medoids on Euclidean distances between weights
 * that sum to 1, for two to six groups, the number with the highest mean silhouette (Rousseeuw 1987, Journal of
 * Computational and Applied Mathematics 20:53) among those that leave no group with fewer than three. Says "no
 * clusters" with fewer than two groups' worth of people, where that silhouette is below 0.5, and where one cloud of people would
 * often be divided as clearly: even weights that lie evenly on a line reach 0.58. As each is held against every other, groups are
 * sought among at most a thousand, drawn by chance but the same at each asking, and the rest join the nearest (CLARA, Kaufman &
 * Rousseeuw 1990, chapter 3).
 */
export function clustersOf(weights: WeightRows): WeightClusters {
  const sample = sampleOf(weights.length);
  const sampled = sample.length < weights.length ? sample.length : null;
  const none = (why: (typeof whyNone)[number], silhouette: number | null = null): WeightClusters => ({
    kind: "no-clusters",
    why,
    silhouette,
    sampled,
  });
  if (weights.length < 2 * smallestCluster) return none("too-few");
  const shares = weights.map((row) => {
    const sum = row.reduce((total, weight) => total + weight, 0);
    return row.map((weight) => (sum === 0 ? 1 / row.length : weight / sum));
  });
  const drawn = sample.map((row) => shares[row] as readonly number[]);
  const { clearest, ofGroups } = divisionsOf(drawn);
  if (clearest === undefined || clearest.silhouette < reasonableSilhouette)
    return none("unclear", clearest?.silhouette);
  if (ofGroups === undefined || ofGroups.silhouette < reasonableSilhouette)
    return none("outliers", clearest.silhouette);
  const { partition, silhouette } = ofGroups;
  if (oneCloudIsAsClear(drawn, silhouette)) return none("chance", clearest.silhouette);
  const medoids = partition.medoids.map((place) => sample[place] as number);
  const members = sampled === null ? partition.members : joinedTo(medoids, shares);
  return { kind: "clusters", silhouette, sampled, clusters: clustersIn(medoids, members, shares) };
}

/** Largest first. */
function clustersIn(
  medoids: readonly number[],
  members: Int32Array,
  shares: WeightRows,
): readonly WeightCluster[] {
  return medoids
    .map((medoid, at) => ({
      members: [...members.keys()].filter((row) => members[row] === at),
      medoid,
      weights: shares[medoid] as readonly number[],
    }))
    .sort((a, b) => b.members.length - a.members.length || a.medoid - b.medoid);
}
