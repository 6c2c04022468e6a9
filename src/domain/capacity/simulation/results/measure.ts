import { type Estimate, halfWidthOf } from "./interval.ts";

/**
 * Something measured over replications, and how far each of them pulls at its value: the sum of the pulls is 0, and
 * their mean's error is the value's. The pulls of two variants' replications pair up.
 */
export type Measure = { readonly estimate: Estimate; readonly pulls: readonly number[] };

/**
 * A sum over a sum, as of waits over children: what somebody who comes meets. The mean of each replication's own ratio
 * would be too low, as waits are long where many come. Interval by the delta method (Law 2015, section 9.5.3; Cochran
 * 1977, Sampling Techniques, eq. 6.13). Null where the lower sum is 0, or with fewer than two replications.
 */
export function ratioOf(over: readonly number[], under: readonly number[]): Measure | null {
  const mean = meanOf(under);
  if (over.length < 2 || mean === 0) return null;
  const value = meanOf(over) / mean;
  const pulls = over.map((own, at) => (own - value * (under[at] as number)) / mean);
  const half = halfWidthOf(pulls);
  return { estimate: { mean: value, low: value - half, high: value + half }, pulls };
}

/** How much more one is than another, replication by replication. */
export function differenceOf(one: Measure | null, other: Measure | null): Estimate | null {
  if (one === null || other === null) return null;
  const mean = one.estimate.mean - other.estimate.mean;
  const half = halfWidthOf(one.pulls.map((pull, at) => pull - (other.pulls[at] as number)));
  return { mean, low: mean - half, high: mean + half };
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
