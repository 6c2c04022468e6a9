import { hasOwnBoard } from "../parts.ts";
import type { Organisation, Unit } from "../schema.ts";
import type { Measured } from "./measured.ts";
import type { NormSettings } from "./settings.ts";

/**
 * The places under each area leader, special groups beside the units' own: a unit led from elsewhere, or by a board, does not
 * count, wherever it lies. A unit's approved places say both at once. Enrolled children are counted where the area's units
 * tell any. Where a unit's number is not known, at least those of the others; nothing for areas without a leader.
 */
export function placesUnderAreas(
  { areas, units }: Pick<Organisation, "areas" | "units">,
  { places }: Pick<NormSettings, "places">,
): readonly Measured[] {
  const led = areas.filter(({ leader }) => leader !== null);
  const unitsOf = Map.groupBy(
    units.filter((unit) => !hasOwnBoard(unit)),
    ({ leader }) => leader,
  );
  return led.map(({ id }) => {
    const under = unitsOf.get(id) ?? [];
    const areEnrolled = places === "enrolled" && under.some(({ enrolled }) => enrolled !== undefined);
    const counts = areEnrolled ? under.map(({ enrolled = null }) => enrolled) : under.flatMap(placesIn);
    const known = counts.filter((count) => count !== null);
    const sum = known.reduce((total, count) => total + count, 0);
    const isWhole = known.length === counts.length;
    return {
      subject: id,
      measure: "placesPerArea",
      ...(isWhole ? { value: sum } : { value: null, atLeast: sum }),
    };
  });
}

const placesIn = ({ approved, places, groups }: Unit): readonly (number | null)[] =>
  approved === undefined
    ? [places, ...groups.filter(({ kind }) => kind === "specialGroup").map((group) => group.places)]
    : [approved];
