import { limits } from "../../limits.ts";
import type { Children } from "../schema.ts";
import { largerAreas, mostAreas } from "./larger-areas.ts";
import type { QuickStart } from "./question.ts";

type Filled = {
  readonly areas: number;
  readonly larger: number;
  readonly children: Children;
  readonly places: number;
  readonly nurseryStaff: number;
  readonly groups: number;
  readonly supportStaff: number;
};

/** Places in a group that nobody said anything of. */
export const placesInGroup = 8;

/**
 * What is not said is as in the example municipality, in proportion to the units. To 36 units it has 6 areas; 12, 30 and 120
 * children of levels 1, 2 and 3; 3 groups; and 12 support pedagogues. The special nursery has a place for each child of level 1, and 5
 * employees to 3 places. Around areas led in two layers lie larger ones, as in Aalborg. All are whole numbers, and there is at least one area; there is no special nursery where the units
 * are as many as may be.
 */
export function filled(given: QuickStart): Filled {
  const share = (of36: number) => Math.round((given.units * of36) / 36);
  const children = {
    1: given.children?.[1] ?? share(12),
    2: given.children?.[2] ?? share(30),
    3: given.children?.[3] ?? share(120),
  };
  const leadership = given.decisions?.leadership;
  const areas = given.areas ?? Math.min(Math.max(share(6), 1), mostAreas(leadership));
  const hasRoom = given.units < limits.units;
  const places = given.specialNurseryPlaces ?? (hasRoom ? children[1] : 0);
  return {
    areas,
    larger: largerAreas(areas, leadership),
    children,
    places,
    nurseryStaff: Math.round((places * 5) / 3),
    groups: given.groups ?? share(3),
    supportStaff: given.supportStaff ?? share(12),
  };
}
