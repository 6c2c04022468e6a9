import type { Area, Children, NodeId, Unit } from "../../organisation/schema.ts";

import type { SuppressionSettings } from "../../suppression/table.ts";
import { type PublishedCounts, publishedCounts } from "./published-counts.ts";
import { spreadEvenly } from "./spread.ts";

/**
 * The numbers of children that a reader is shown, and children by unit made of these alone. `hiddenBefore` is what the last
 * publication hid.
 */
export function sharedCounts(
  units: readonly Pick<Unit, "id" | "kind" | "area" | "children">[],
  areas: readonly Pick<Area, "id" | "within">[],
  settings: SuppressionSettings,
  hiddenBefore: readonly string[] = [],
): { readonly published: PublishedCounts; readonly children: ReadonlyMap<NodeId, Children> } {
  const published = publishedCounts(units, areas, settings, hiddenBefore);
  // What stands in the units is not handed on: their numbers are null from here.
  const places = units.map(({ id, area }) => ({ id, area }));
  return { published, children: spreadEvenly(places, areas, published) };
}
