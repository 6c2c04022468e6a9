import { least, type WeightSet } from "../../../src/domain/decision/preference/weight-set.ts";

export type Row = readonly number[];

export const dot = (left: Row, right: Row) =>
  left.reduce((sum, value, at) => sum + value * (right[at] as number), 0);
export const sum = (row: Row) => row.reduce((total, value) => total + value, 0);

/** Whether weights sum to 1, and each lies where some weights of the set have it. */
export function isOf(set: WeightSet, weights: Row): boolean {
  return Math.abs(sum(weights) - 1) < 1e-9 && weights.every((weight, j) => isWithin(set, weight, j));
}

function isWithin(set: WeightSet, weight: number, j: number): boolean {
  const one = set.corners[0]?.map((_, other) => Number(other === j)) ?? [];
  const lowest = least(set, one).sum;
  const highest = -least(
    set,
    one.map((entry) => -entry),
  ).sum;
  return weight >= lowest - 1e-11 && weight <= highest + 1e-11;
}

/** No weights of the set have a weighted sum below this, by the prices of the corners alone. */
export function atLeast({ corners, caps, mixed }: WeightSet, row: Row): number {
  const sums = corners.map((corner) => dot(corner, row));
  if (!mixed) return Math.min(...sums);
  const boundAt = (price: number) =>
    price + sums.reduce((total, one, at) => total + (caps[at] as number) * Math.min(0, one - price), 0);
  return Math.max(...sums.map(boundAt));
}
