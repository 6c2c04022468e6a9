import type { Organisation } from "../schema.ts";
import type { Measured } from "./measured.ts";

/**
 * The places under each area leader, special groups beside the units' own: a unit led from elsewhere does not
 * count, wherever it lies. Where a unit's places are not known, at least those of the others; nothing for areas without a
 * leader.
 */
export function placesUnderAreas({ areas, units }: Organisation): readonly Measured[] {
  const led = areas.filter(({ leader }) => leader !== null);
  const unitsOf = Map.groupBy(units, ({ leader }) => leader);
  return led.map(({ id }) => {
    const places = (unitsOf.get(id) ?? []).flatMap((unit) => [
      unit.places,
      ...unit.groups.filter(({ kind }) => kind === "specialGroup").map((group) => group.places),
    ]);
    const known = places.filter((count) => count !== null);
    const sum = known.reduce((total, count) => total + count, 0);
    const isWhole = known.length === places.length;
    return {
      subject: id,
      measure: "placesPerArea",
      ...(isWhole ? { value: sum } : { value: null, atLeast: sum }),
    };
  });
}
