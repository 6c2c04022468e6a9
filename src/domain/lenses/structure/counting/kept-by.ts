import type { Decisions } from "../../../organisation/decisions.ts";

/** What is found for some decisions, kept for all others with the same key. */
export function keptBy<Found>(
  keyOf: (decisions: Decisions) => string,
  find: (decisions: Decisions) => Found,
): (decisions: Decisions) => Found {
  const kept = new Map<string, Found>();
  return (decisions) => {
    const key = keyOf(decisions);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = find(decisions);
    kept.set(key, found);
    return found;
  };
}
