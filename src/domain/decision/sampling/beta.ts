import { exp, ln } from "../../random/elementary.ts";
import { nextNormal } from "../../random/normal.ts";
import { nextUnit, type Stream } from "../../random/stream.ts";

/**
 * The logarithm of a gamma draw of scale 1 (Marsaglia & Tsang 2000, ACM TOMS 26:363). A shape below 1 is drawn one higher and
 * multiplied by a uniform to the power 1/shape; as a logarithm it cannot underflow.
 */
function nextLogGamma(stream: Stream, shape: number): number {
  if (shape < 1) return nextLogGamma(stream, shape + 1) + ln(nextUnit(stream)) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = nextNormal(stream);
    const root = 1 + c * x;
    const v = root * root * root;
    if (v > 0 && ln(nextUnit(stream)) < (x * x) / 2 + d * (1 - v + ln(v))) return ln(d * v);
  }
}

/** A beta draw: one gamma's share of the sum of two. */
export function nextBeta(stream: Stream, alpha: number, beta: number): number {
  const odds = nextLogGamma(stream, beta) - nextLogGamma(stream, alpha);
  return 1 / (1 + exp(odds));
}
