import type { NodeId, Organisation, Unit } from "../../organisation/schema.ts";
import { isSmall } from "../../suppression/hidden-cells.ts";
import type { SuppressionSettings } from "../../suppression/table.ts";
import type { PublishedCounts } from "../counts/published-counts.ts";

/** A field that says how many children there are, and that a reader is not shown. */
export type LeftOut = { readonly entry: NodeId; readonly field: "enrolled" | "sold" | "places" };

/**
 * Numbers of children beside those by need: enrolled in a unit, and in places bought or sold. Small ones are left out; and
 * an enrolled number that would say more of a unit's hidden children than the totals around them do.
 */
export function otherCounts(
  organisation: Organisation,
  published: PublishedCounts,
  settings: SuppressionSettings,
): { readonly organisation: Organisation; readonly leftOut: readonly LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const leaveOut = (entry: NodeId, field: LeftOut["field"]) => leftOut.push({ entry, field });
  const bought = <Count extends number | null | undefined>(
    entry: NodeId,
    field: "sold" | "places",
    count: Count,
  ) => {
    if (typeof count !== "number" || !isSmall(count, settings)) return count;
    leaveOut(entry, field);
    return null;
  };
  const sold = <Selling extends { readonly id: NodeId; readonly sold?: number | null | undefined }>(
    entry: Selling,
  ): Selling => ("sold" in entry ? { ...entry, sold: bought(entry.id, "sold", entry.sold) } : entry);
  const units = organisation.units.map((unit): Unit => {
    const { enrolled, ...rest } = sold({ ...unit, groups: unit.groups.map(sold) });
    if (enrolled === undefined) return rest;
    if (!isSmall(enrolled, settings) && enrolled >= mostIn(unit, published)) return { ...rest, enrolled };
    leaveOut(unit.id, "enrolled");
    return rest;
  });
  const providers = organisation.providers.map((provider) => ({
    ...provider,
    places: bought(provider.id, "places", provider.places),
  }));
  return { organisation: { ...organisation, units, providers }, leftOut };
}

/** How many children of levels 1 to 3 there can be in a unit, by the smallest total shown around them. */
function mostIn({ id, area }: Unit, { units, areas, all }: PublishedCounts): number {
  const around = [units[id], area === null ? undefined : areas[area], all];
  return around.map((line) => line?.all ?? null).find((total) => total !== null) ?? Number.POSITIVE_INFINITY;
}
