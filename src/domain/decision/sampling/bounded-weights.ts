import { nextExponential } from "../../random/exponential.ts";
import { nextUnit, type Stream, streamOf } from "../../random/stream.ts";
import { blockLength } from "./columns.ts";
import { tiltFor, truncatedExponential } from "./truncated-exponential.ts";
import { fixedWeights, type WeightSource } from "./weight-source.ts";

/** Fills a row of shares that sum to 1, none above its cap, or says that this try failed. */
type Proposal = (stream: Stream, shares: Float64Array) => boolean;

/**
 * Weights uniform on the simplex cut by an interval for each weight, exactly and independently, by rejection. What the
 * lower bounds leave is shared out; each share has a cap. Wide caps are met by trying uniform shares, narrow ones
 * by tilted ones, of which at least about one in 16 succeeds however narrow the caps and however many the criteria.
 */
export function boundedWeights(
  bounds: readonly (readonly [low: number, high: number])[],
  seed: number,
): WeightSource {
  const lows = bounds.map(([low]) => low);
  const spare = 1 - lows.reduce((sum, low) => sum + low, 0);
  const room = bounds.reduce((sum, [, high]) => sum + high, 0) - 1;
  if (spare < 1e-9) return fixedWeights(lows);
  if (room < 1e-9) return fixedWeights(bounds.map(([, high]) => high));

  const caps = bounds.map(([low, high]) => Math.min(1, (high - low) / spare));
  const propose = quickerProposal(caps, seed);
  const stream = streamOf(seed, "weights within bounds");
  const shares = new Float64Array(bounds.length);
  return (columns) => {
    for (let at = 0; at < blockLength; at++) {
      while (!propose(stream, shares));
      for (let criterion = 0; criterion < columns.length; criterion++) {
        const column = columns[criterion] as Float64Array;
        column[at] = (lows[criterion] as number) + spare * (shares[criterion] as number);
      }
    }
  };
}

function quickerProposal(caps: readonly number[], seed: number): Proposal {
  const uniform = uniformShares(caps);
  const stream = streamOf(seed, "trial of bounds");
  const shares = new Float64Array(caps.length);
  let met = 0;
  for (let trial = 0; trial < 200; trial++) if (uniform(stream, shares)) met++;
  return met >= 40 ? uniform : tiltedShares(caps);
}

/** Shares uniform on the whole simplex; the try fails where one exceeds its cap. */
function uniformShares(caps: readonly number[]): Proposal {
  const limit = Float64Array.from(caps);
  return (stream, shares) => {
    let total = 0;
    for (let at = 0; at < shares.length; at++) {
      const draw = limit[at] === 0 ? 0 : nextExponential(stream);
      shares[at] = draw;
      total += draw;
    }
    for (let at = 0; at < shares.length; at++) {
      const share = (shares[at] as number) / total;
      if (share > (limit[at] as number)) return false;
      shares[at] = share;
    }
    return true;
  };
}

/**
 * Every share but the one of the widest cap is drawn within its cap with density proportional to exp(-tilt x), with the tilt
 * at which they would sum to 1 on average; the last takes the rest. The density of a row, with the last one's
 * own factor as the chance to keep it, is then exp(-tilt), the same for all rows that sum to 1: the kept ones are uniform.
 */
function tiltedShares(caps: readonly number[]): Proposal {
  const last = caps.indexOf(Math.max(...caps));
  const lastCap = caps[last] as number;
  const tilt = tiltFor(caps);
  const draws = caps.map((cap) => truncatedExponential(tilt, cap));
  return (stream, shares) => {
    let rest = 1;
    for (let at = 0; at < shares.length; at++) {
      if (at === last) continue;
      const share = (draws[at] as (unit: number) => number)(nextUnit(stream));
      rest -= share;
      if (rest < 0) return false;
      shares[at] = share;
    }
    shares[last] = rest;
    const surplus = tilt > 0 ? rest : rest - lastCap;
    return rest <= lastCap && (tilt === 0 || nextUnit(stream) < Math.exp(-tilt * surplus));
  };
}
