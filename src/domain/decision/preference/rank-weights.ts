/**
 * Weights for n criteria in order of importance: single points that stand for the whole ordinal set. The centroid is
 * its centre of gravity, the mean of the weights that the order allows (Barron & Barrett 1996, Management Science 42:1515).
 */
export function rankOrderCentroid(count: number): readonly number[] {
  const inverses = ranks(count).map((rank) => 1 / rank);
  return inverses.map((_, at) => inverses.slice(at).reduce((sum, inverse) => sum + inverse, 0) / count);
}

/** Weights in proportion to n, n-1, … 1 (Stillwell, Seaver & Edwards 1981). */
export function rankSum(count: number): readonly number[] {
  return ranks(count).map((rank) => (2 * (count + 1 - rank)) / (count * (count + 1)));
}

/** Weights in proportion to 1, 1/2, … 1/n (Stillwell, Seaver & Edwards 1981). */
export function rankReciprocal(count: number): readonly number[] {
  const total = ranks(count).reduce((sum, rank) => sum + 1 / rank, 0);
  return ranks(count).map((rank) => 1 / rank / total);
}

const ranks = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
