import type { Decisions } from "../../../organisation/decisions.ts";

/** What is found for what is asked (some decisions, if nobody says), kept for all else with the same key. */
export function keptBy<Found, Asked = Decisions>(
  keyOf: (asked: Asked) => unknown,
  find: (asked: Asked) => Found,
): (asked: Asked) => Found {
  const kept = new Map<unknown, Found>();
  return (asked) => {
    const key = keyOf(asked);
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = find(asked);
    kept.set(key, found);
    return found;
  };
}
