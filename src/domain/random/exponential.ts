import { exp, ln } from "./elementary.ts";
import { nextBits, nextUnit, type Stream } from "./stream.ts";

/**
 * Exponential draws of mean 1 by the ziggurat of 256 layers of equal area (Marsaglia & Tsang 2000, JSS 5:8): 99 in
 * 100 need one random word, one multiplication and one comparison, and no logarithm. Of the word, 8 bits choose the
 * layer and the other 24 the place in it, so the two are independent.
 */
const layers = 256;
/** Where the bottom layer's tail begins, so that all layers get this one area (their table 2). */
const tailStart = 7.697117470131487;
const layerArea = 0.003949659822581572;

/** The right end of each layer, bottom first; the bottom one counts its tail as width. The top layer ends at 0. */
const ends = new Float64Array(layers + 1);
ends[0] = layerArea * exp(tailStart);
ends[1] = tailStart;
for (let layer = 2; layer < layers; layer++) {
  const below = ends[layer - 1] as number;
  ends[layer] = -ln(layerArea / below + exp(-below));
}
const step = ends.map((end) => end / 2 ** 24);
/** Places below this lie under the curve for the whole height of their layer. */
const sure = ends.map((end, layer) => ((ends[layer + 1] ?? 0) / end) * 2 ** 24);

export function nextExponential(stream: Stream): number {
  return exponentialOf(nextBits(stream), stream);
}

/** The draw that a word of the stream leads to; now and then it takes further words. */
export function exponentialOf(bits: number, stream: Stream): number {
  const layer = bits & 255;
  const place = (bits >>> 8) + 0.5;
  const draw = place * (step[layer] as number);
  // The plus tells the compiler that this too is a bare number; without it, it would box every draw.
  return place < (sure[layer] as number) ? draw : +nearTheCurve(stream, layer, draw);
}

function nearTheCurve(stream: Stream, layer: number, draw: number): number {
  if (layer === 0) return tailStart - ln(nextUnit(stream));
  const bottom = exp(-(ends[layer] as number));
  const top = exp(-(ends[layer + 1] as number));
  const height = bottom + nextUnit(stream) * (top - bottom);
  return height < exp(-draw) ? draw : nextExponential(stream);
}
