/** Below this much tilt over the whole interval the density is flat to 16 digits of the inverse. */
const flat = 1e-8;

/** The inverse distribution function of the density proportional to exp(-tilt x) on [0, cap]; the tilt may be negative. */
export function truncatedExponential(tilt: number, cap: number): (unit: number) => number {
  if (Math.abs(tilt * cap) < flat) return (unit) => unit * cap;
  if (tilt < 0) {
    const mirrored = truncatedExponential(-tilt, cap);
    return (unit) => cap - mirrored(unit);
  }
  const mass = -Math.expm1(-tilt * cap);
  return (unit) => Math.min(cap, -Math.log1p(-unit * mass) / tilt);
}

function meanWithin(tilt: number, cap: number): number {
  const slope = tilt * cap;
  if (Math.abs(slope) < 1e-4) return (cap / 2) * (1 - slope / 6);
  return 1 / tilt - cap / Math.expm1(slope);
}

/** The tilt at which shares drawn within these caps sum to 1 on average. The caps sum to more than 1. */
export function tiltFor(caps: readonly number[]): number {
  const meanSum = (tilt: number) => caps.reduce((sum, cap) => sum + meanWithin(tilt, cap), 0);
  if (Math.abs(meanSum(0) - 1) < 1e-9) return 0;
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
