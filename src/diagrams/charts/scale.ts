export type Scale = (value: number) => number;

/**
 * Data on [from, to] to pixels on [start, end], in a straight line; beyond the ends only where not clamped. d3-scale
 * would do the same and bring its colours and number formats along: 11 KB that a phone waits for.
 */
export function linear(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
  { clamped = false } = {},
): Scale {
  return (value) => {
    const share = to === from ? 0 : (value - from) / (to - from);
    return start + (end - start) * (clamped ? Math.min(1, Math.max(0, share)) : share);
  };
}
