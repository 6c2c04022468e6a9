import { childrenIn, isGeneral } from "../../organisation/parts.ts";
import type { Unit } from "../../organisation/schema.ts";

/**
 * The units in which children have their own daycare. Special units are among them only where one of them counts a child:
 * else a reader knows that theirs are zeros, behind which nothing can be hidden.
 */
export function countedUnits<Counted extends Pick<Unit, "kind" | "children">>(
  units: readonly Counted[],
): readonly Counted[] {
  const areSpecialsCounted = units.some((unit) => !isGeneral(unit) && childrenIn(unit) > 0);
  return units.filter((unit) => areSpecialsCounted || isGeneral(unit));
}
