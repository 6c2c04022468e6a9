import { shuffler } from "d3-array";
import { nextUnit, streamOf } from "../../../random/stream.ts";
import { distanceBetween } from "./medoids.ts";

/** The most that are held against one another: time and memory grow with the square of it. */
const mostAtOnce = 1_000;

/** The rows to seek groups among, in order: all, or so many drawn by chance, the same at each asking. */
export function sampleOf(rows: number): readonly number[] {
  const all = Array.from({ length: rows }, (_, row) => row);
  if (rows <= mostAtOnce) return all;
  const stream = streamOf(1, "people");
  return shuffler(() => nextUnit(stream))(all)
    .slice(0, mostAtOnce)
    .sort((a, b) => a - b);
}

/** The place of each row's nearest medoid, the earlier of two as near. */
export function joinedTo(medoids: readonly number[], rows: readonly (readonly number[])[]): Int32Array {
  return Int32Array.from(rows, (row) => {
    const distances = medoids.map((medoid) => distanceBetween(row, rows[medoid] as readonly number[]));
    return distances.indexOf(Math.min(...distances));
  });
}
