/** A value over replications with its 95 % confidence interval. */
export type Estimate = { readonly mean: number; readonly low: number; readonly high: number };

/** Half the width of Student's interval around a mean of independent values (Law 2015, eq. 4.12), two or more. */
export function halfWidthOf(values: readonly number[]): number {
  const n = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1);
  return studentQuantile(n - 1) * Math.sqrt(variance / n);
}

const quantiles = new Map<number, number>();

/**
 * The 97.5 % point of Student's t, by halving on its distribution, found once for each number of degrees. More than
 * 1,000 degrees of freedom count as so many: the interval is then wider by a thousandth.
 */
export function studentQuantile(freedom: number): number {
  const degrees = Math.min(freedom, 1000);
  const known = quantiles.get(degrees);
  if (known !== undefined) return known;
  let low = 0;
  let high = Math.PI / 2;
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (within(middle, degrees) < 0.95) low = middle;
    else high = middle;
  }
  const quantile = Math.tan(high) * Math.sqrt(degrees);
  quantiles.set(degrees, quantile);
  return quantile;
}

/** P(|T| < tan(angle) sqrt(n)), a finite sum (Zelen & Severo 1964, in Abramowitz & Stegun, eqs 26.7.3-4). */
function within(angle: number, degrees: number): number {
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let power = isOdd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= ((power - 1) / power) * Math.cos(angle) ** 2;
    sum += term;
  }
  const share = Math.sin(angle) * sum;
  return isOdd ? (2 / Math.PI) * (angle + share) : share;
}
