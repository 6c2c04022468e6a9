import { exponentialOf } from "../../random/exponential.ts";
import { fillBits, type Stream, streamOf } from "../../random/stream.ts";
import { blockLength, type Column } from "./columns.ts";
import type { WeightSource } from "./fixed-weights.ts";

/**
 * Weights uniform on the simplex: independent exponentials over their sum (Devroye 1986, ch. V theorem 2.2).
 * Uniforms over their sum would crowd in the middle.
 */
export function simplexWeights(criteria: readonly string[], seed: number): WeightSource {
  const draw = exponentials(criteria, seed);
  const total = new Float64Array(blockLength);
  return (columns) => {
    draw(columns, total);
    for (const column of columns) divide(column, total);
  };
}

/** The same before the division: columns of exponentials, and their total. */
export function exponentials(criteria: readonly string[], seed: number) {
  const streams = criteria.map((id) => streamOf(seed, `weight of ${id}`));
  return (columns: readonly Column[], total: Column): void => {
    total.fill(0);
    columns.forEach((column, criterion) => {
      fillExponential(streams[criterion] as Stream, column, total);
    });
  };
}

/**
 * Weights uniform on {w: each group's weight at least the next group's, equal inside a group}, for groups of
 * criteria from most to least important. That set is a simplex: its corners give the first g groups equal weights
 * and the rest none. Uniform weights on the corners are uniform on it.
 */
export function ordinalWeights(groups: readonly (readonly number[])[], seed: number): WeightSource {
  const streams = groups.map((_, rank) => streamOf(seed, `corner ${rank}`));
  const share = new Float64Array(blockLength);
  const weight = new Float64Array(blockLength);
  const total = new Float64Array(blockLength);
  let size = 0;
  const sizes = groups.map((group) => (size += group.length));
  return (columns) => {
    total.fill(0);
    weight.fill(0);
    for (let rank = groups.length - 1; rank >= 0; rank--) {
      fillExponential(streams[rank] as Stream, share, total);
      addScaled(weight, share, 1 / (sizes[rank] as number));
      for (const criterion of groups[rank] as readonly number[]) columns[criterion]?.set(weight);
    }
    for (const column of columns) divide(column, total);
  };
}

const words = new Int32Array(blockLength);

function fillExponential(stream: Stream, column: Column, total: Column): void {
  fillBits(stream, words);
  for (let at = 0; at < blockLength; at++) {
    const draw = exponentialOf(words[at] as number, stream);
    column[at] = draw;
    total[at] = (total[at] as number) + draw;
  }
}

function addScaled(column: Column, added: Column, factor: number): void {
  for (let at = 0; at < blockLength; at++) {
    column[at] = (column[at] as number) + (added[at] as number) * factor;
  }
}

function divide(column: Column, by: Column): void {
  for (let at = 0; at < blockLength; at++) column[at] = (column[at] as number) / (by[at] as number);
}
