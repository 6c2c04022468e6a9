import type { Touched } from "./result.ts";

export const nothingTouched: Touched = { reads: [], writes: [] };

export const touchedByAll = (all: readonly Touched[]): Touched => ({
  reads: [...new Set(all.flatMap(({ reads }) => reads))],
  writes: [...new Set(all.flatMap(({ writes }) => writes))],
});

/** The keys that one wrote and the other read or wrote, or the other way about: where there are none, the two can be done in either order. */
export function overlap(one: Touched, other: Touched): readonly string[] {
  const met = [
    ...meeting(one.writes, [...other.reads, ...other.writes]),
    ...meeting(other.writes, [...one.reads, ...one.writes]),
  ];
  return [...new Set(met)];
}

/** The longer key of each two that meet, which tells more. */
function meeting(keys: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  const above = new Set(others.flatMap(aboveKey));
  return keys.flatMap((key) => {
    if (above.has(key)) return others.filter((other) => other === key || aboveKey(other).includes(key));
    return known.has(key) || aboveKey(key).some((prefix) => known.has(prefix)) ? [key] : [];
  });
}

/** What a key lies in: `unit:sol` and everything, for `unit:sol/leader`. */
function aboveKey(key: string): readonly string[] {
  if (key === "") return [];
  const steps = key.split("/");
  return steps.map((_, at) => steps.slice(0, at).join("/"));
}
