import { ascending } from "d3-array";
import { childrenIn, generalUnits, leafAreas, sum } from "../../parts.ts";
import type { Organisation } from "../../schema.ts";

export const hundredths = (staff: number): number => Math.round(staff * 100) / 100;

/**
 * Staff in proportion to some weights, evenly where all are 0, in whole hundredths of a position. Each share is what is due
 * to it and those before it, less what they have had: rounding never adds up.
 */
export function shared(staff: number, weights: readonly number[]): readonly number[] {
  const total = sum(weights);
  let [counted, had] = [0, 0];
  return weights.map((weight) => {
    counted += total === 0 ? 1 / weights.length : weight / total;
    const share = hundredths(hundredths(staff * counted) - had);
    had = hundredths(had + share);
    return share;
  });
}

/** Staff shared over the areas in proportion to their children of levels 1 to 3, the areas taken by id. */
export function sharedByChildren(organisation: Organisation, staff: number): ReadonlyMap<string, number> {
  const areas = leafAreas(organisation)
    .map(({ id }) => id)
    .toSorted(ascending);
  const children = new Map(areas.map((id) => [id, 0]));
  for (const unit of generalUnits(organisation)) {
    const so = unit.area === null ? undefined : children.get(unit.area);
    if (unit.area !== null && so !== undefined) children.set(unit.area, so + childrenIn(unit));
  }
  const shares = shared(staff, [...children.values()]);
  return new Map(areas.map((id, at) => [id, shares[at] ?? 0]));
}
