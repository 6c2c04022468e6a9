import { exp, ln } from "../../random/elementary.ts";
import { exponentialOf } from "../../random/exponential.ts";
import { fillBits, type Stream, unitOf } from "../../random/stream.ts";
import { blockLength, type Column } from "./columns.ts";

const words = new Int32Array(blockLength);

/** Fills the column with draws of density proportional to exp(-tilt x) on [0, cap]; the tilt may be negative. */
export function fillTilted(stream: Stream, column: Column, tilt: number, cap: number): void {
  const slope = Math.abs(tilt) * cap;
  fillBits(stream, words);
  if (slope < 1e-8) fillFlat(column, cap);
  else if (slope < 0.01) fillByInverse(column, Math.abs(tilt), cap);
  else fillByRemainder(stream, column, Math.abs(tilt), cap);
  if (tilt < 0) for (let at = 0; at < blockLength; at++) column[at] = cap - (column[at] as number);
}

function fillFlat(column: Column, cap: number): void {
  for (let at = 0; at < blockLength; at++) column[at] = cap * unitOf(words[at] as number);
}

function fillByInverse(column: Column, tilt: number, cap: number): void {
  const mass = 1 - exp(-tilt * cap);
  for (let at = 0; at < blockLength; at++)
    column[at] = Math.min(cap, -ln(1 - mass * unitOf(words[at] as number)) / tilt);
}

/** An exponential has no memory: what it leaves over a multiple of the cap is distributed as wanted. */
function fillByRemainder(stream: Stream, column: Column, tilt: number, cap: number): void {
  for (let at = 0; at < blockLength; at++) {
    const draw = exponentialOf(words[at] as number, stream) / tilt;
    column[at] = draw - cap * Math.floor(draw / cap);
  }
}

/**
 * A tilt with which shares drawn within these caps, that sum to more than 1, often sum to 1: the one with which they do so on
 * average, or none at all where even then 1 lies within one and a half standard deviations of their sum.
 */
export function tiltFor(caps: readonly number[]): number {
  const meanSum = (tilt: number) => caps.reduce((sum, cap) => sum + meanWithin(tilt, cap), 0);
  const spread = Math.sqrt(caps.reduce((sum, cap) => sum + (cap * cap) / 12, 0));
  if (Math.abs(meanSum(0) - 1) < 1.5 * spread) return 0;
  let reach = 1;
  while (meanSum(reach) > 1 || meanSum(-reach) < 1) reach *= 2;
  let [low, high] = [-reach, reach];
  for (let halving = 0; halving < 60; halving++) {
    const middle = (low + high) / 2;
    if (meanSum(middle) > 1) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function meanWithin(tilt: number, cap: number): number {
  const slope = tilt * cap;
  if (Math.abs(slope) < 1e-4) return (cap / 2) * (1 - slope / 6);
  return 1 / tilt - cap / (exp(slope) - 1);
}
