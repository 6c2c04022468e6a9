import { nextUnit, streamOf } from "../../random/stream.ts";
import { blockLength, type Column } from "./columns.ts";

/** Fills one column per criterion with weights that sum to 1, uniform on all that the preference leaves open. */
export type WeightSource = (columns: readonly Column[]) => void;

export function fixedWeights(weights: readonly number[]): WeightSource {
  return (columns) => {
    columns.forEach((column, criterion) => {
      column.fill(weights[criterion] as number);
    });
  };
}

/** In each sample those of one of the people, all with the same chance. */
export function peoplesWeights(people: readonly (readonly number[])[], seed: number): WeightSource {
  const stream = streamOf(seed, "whose weights");
  return (columns) => {
    for (let at = 0; at < blockLength; at++) {
      const weights = people[Math.floor(nextUnit(stream) * people.length)] as readonly number[];
      for (let j = 0; j < columns.length; j++) (columns[j] as Column)[at] = weights[j] as number;
    }
  };
}
