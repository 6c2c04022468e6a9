/**
 * Cohen's kappa of two coders who sorted the same units: (observed − expected) / (1 − expected) agreement, where expected
 * is what two coders with these frequencies would share by chance. Null where chance alone makes them agree on all, or
 * nothing was coded. Cohen (1960), Educational and Psychological Measurement 20:37.
 */
export function kappa(pairs: readonly (readonly [first: string, second: string])[]): number | null {
  const share = (meets: (pair: readonly [string, string]) => boolean) =>
    pairs.filter(meets).length / pairs.length;
  const kinds = new Set(pairs.flat());
  const observed = share(([first, second]) => first === second);
  const expected = [...kinds].reduce(
    (sum, kind) => sum + share(([first]) => first === kind) * share(([, second]) => second === kind),
    0,
  );
  return pairs.length === 0 || expected === 1 ? null : (observed - expected) / (1 - expected);
}
