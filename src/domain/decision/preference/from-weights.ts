import type { Preference } from "./preference.ts";
import type { Weights } from "./weights.ts";

/** How weights that somebody has set are to be taken: not at all, by their order, or as they stand. */
export type WeightMode = "none" | "ordinal" | "exact";

/** Weights that are all 0 say nothing. By their order alone, criteria of the same weight stand in one group. */
export function preferenceFrom(weights: Weights, mode: WeightMode): Preference {
  const entries = Object.entries(weights);
  if (mode === "none" || entries.every(([, weight]) => weight === 0)) return { type: "none" };
  if (mode === "exact") return { type: "exact", weights };
  const groups = Map.groupBy(entries, ([, weight]) => weight);
  const ranking = [...groups].sort(([a], [b]) => b - a).map(([, group]) => group.map(([id]) => id));
  return { type: "ordinal", ranking };
}
