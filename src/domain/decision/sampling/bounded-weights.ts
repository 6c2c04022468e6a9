import { exp } from "../../random/elementary.ts";
import { fillBits, type Stream, streamOf, unitOf } from "../../random/stream.ts";
import { blockLength, type Column, columnsFor } from "./columns.ts";
import { fixedWeights, type WeightSource } from "./fixed-weights.ts";
import { sieved, type Tries } from "./sieve.ts";
import { exponentials } from "./simplex-weights.ts";
import { fillTilted, tiltFor } from "./truncated-exponential.ts";

/**
 * Weights uniform on the simplex cut by an interval for each weight, exactly and independently, by rejection. What the
 * lower bounds leave is shared out; each share has a cap. Wide caps are met by trying uniform shares, narrow ones by
 * tilted ones, of which about one in 16 or more is met however narrow the caps and however many the criteria.
 */
export function boundedWeights(
  criteria: readonly string[],
  bounds: readonly (readonly [low: number, high: number])[],
  seed: number,
): WeightSource {
  const lows = bounds.map(([low]) => low);
  const spare = 1 - lows.reduce((sum, low) => sum + low, 0);
  const room = bounds.reduce((sum, [, high]) => sum + high, 0) - 1;
  if (spare < 1e-9) return fixedWeights(lows);
  if (room < 1e-9) return fixedWeights(bounds.map(([, high]) => high));

  const caps = bounds.map(([low, high]) => Math.min(1, (high - low) / spare));
  const uniform = uniformShares(criteria, caps, seed);
  const tries = shareMet(uniform, caps.length) > 0.3 ? uniform : tiltedShares(criteria, caps, seed);
  return sieved(tries, lows, spare);
}

function shareMet(tries: Tries, count: number): number {
  const met = new Uint8Array(blockLength);
  tries(columnsFor(count), new Float64Array(blockLength), met);
  return met.reduce((sum, one) => sum + one, 0) / blockLength;
}

/** Shares uniform on the simplex of those that may have any; a try is met where none exceeds its cap. */
function uniformShares(criteria: readonly string[], caps: readonly number[], seed: number): Tries {
  const open = [...caps.keys()].filter((at) => (caps[at] as number) > 0);
  const capped = open.filter((at) => (caps[at] as number) < 1);
  const draw = exponentials(
    open.map((at) => criteria[at] as string),
    seed,
  );
  return (columns, total, met) => {
    draw(
      open.map((at) => columns[at] as Column),
      total,
    );
    met.fill(1);
    for (let at = 0; at < capped.length; at += 2) {
      const [one, other] = [capped[at] as number, capped[at + 1] ?? (capped[at] as number)];
      const [own, others] = [columns[one] as Column, columns[other] as Column];
      dropAbove(caps[one] as number, own, caps[other] as number, others, total, met);
    }
  };
}

/** Two at a time: the totals are read half as often. */
function dropAbove(p: number, a: Column, q: number, b: Column, total: Column, met: Uint8Array): void {
  for (let at = 0; at < blockLength; at++) {
    const all = total[at] as number;
    if ((a[at] as number) > p * all || (b[at] as number) > q * all) met[at] = 0;
  }
}

/**
 * Every share but that of the widest cap is drawn within its cap with density proportional to exp(-tilt x), with the
 * tilt at which they would sum to 1 on average; the last takes the rest. The density of a row, with the last one's own
 * factor as the chance to keep it, is then exp(-tilt), the same for all rows that sum to 1: those kept are uniform.
 */
function tiltedShares(criteria: readonly string[], caps: readonly number[], seed: number): Tries {
  const last = caps.indexOf(Math.max(...caps));
  const lastCap = caps[last] as number;
  const tilt = tiltFor(caps);
  const streams = criteria.map((id) => streamOf(seed, `bounded weight of ${id}`));
  return (columns, total, met) => {
    total.fill(1);
    const rest = columns[last] as Column;
    rest.fill(1);
    columns.forEach((column, at) => {
      if (at === last) return;
      fillTilted(streams[at] as Stream, column, tilt, caps[at] as number);
      subtract(rest, column);
    });
    keepRest(streams[last] as Stream, rest, lastCap, tilt, met);
  };
}

const words = new Int32Array(blockLength);

function subtract(from: Column, column: Column): void {
  for (let at = 0; at < blockLength; at++) from[at] = (from[at] as number) - (column[at] as number);
}

function keepRest(stream: Stream, rest: Column, cap: number, tilt: number, met: Uint8Array): void {
  fillBits(stream, words);
  for (let at = 0; at < blockLength; at++) {
    const share = rest[at] as number;
    const surplus = tilt > 0 ? share : share - cap;
    const kept = share >= 0 && share <= cap && unitOf(words[at] as number) < exp(-tilt * surplus);
    met[at] = Number(kept);
  }
}
