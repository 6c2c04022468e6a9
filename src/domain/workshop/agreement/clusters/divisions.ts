import { greatest } from "d3-array";
import { distancesBetween, type Partition, partitionAround } from "./medoids.ts";
import { meanSilhouette } from "./silhouette.ts";

/** Fewer than this are no group: two people who agree by chance would be one. */
export const smallestCluster = 3;
const mostClusters = 6;

type Division = { readonly partition: Partition; readonly silhouette: number };

/** The clearest division of rows into two to six, and the clearest `ofGroups`, none with fewer than three. */
export function divisionsOf(rows: readonly (readonly number[])[]): {
  readonly clearest: Division | undefined;
  readonly ofGroups: Division | undefined;
} {
  const distances = distancesBetween(rows);
  const most = Math.min(mostClusters, Math.floor(rows.length / smallestCluster));
  const tried = Array.from({ length: Math.max(0, most - 1) }, (_, at) => {
    const partition = partitionAround(distances, rows.length, at + 2);
    return { partition, silhouette: meanSilhouette(distances, partition) };
  });
  const clearestOf = (divisions: readonly Division[]) => greatest(divisions, ({ silhouette }) => silhouette);
  return {
    clearest: clearestOf(tried),
    ofGroups: clearestOf(tried.filter(({ partition }) => isOfGroups(partition))),
  };
}

const isOfGroups = ({ medoids, members }: Partition): boolean =>
  medoids.every((_, at) => members.filter((own) => own === at).length >= smallestCluster);
