import type { Organisation } from "../../src/domain/organisation/schema.ts";
import { house, named, organisationOf, team } from "./organisation.ts";

const inArea = (area: string, id: string, [one, two, three]: readonly [number, number, number]) =>
  house(id, {
    area,
    leader: area,
    children: { 1: one, 2: two, 3: three },
    groups: id === "a2" ? [{ ...named("g"), kind: "integratedGroup", places: 6 }] : [],
  });

/**
 * Small enough for paper. Children of levels 1, 2, 3 in brackets; 2, 2 and 6 in all, so 10.
 *
 *   children ── daycare ─┬─ a ─┬─ a1 (1,0,2)
 *      │           │     │     └─ a2 (0,1,1) with the group g
 *      │           │     └─ b ─┬─ b1 (0,1,2)
 *      │        corps, 2 staff └─ b2 (1,0,1)
 *      └─ nursery, 4 staff, lies in b
 */
export const smallOrganisation: Organisation = organisationOf({
  id: "small",
  name: { da: "Lilleby", en: "Littleton" },
  kind: "example",
  areas: [
    { ...named("a"), leader: "daycare" },
    { ...named("b"), leader: "daycare" },
  ],
  units: [
    inArea("a", "a1", [1, 0, 2]),
    inArea("a", "a2", [0, 1, 1]),
    inArea("b", "b1", [0, 1, 2]),
    inArea("b", "b2", [1, 0, 1]),
    house("nursery", { kind: "specialNursery", area: "b", leader: "children", places: 8, staff: 4 }),
  ],
  supportTeams: [team("corps", { staff: 2, leader: "daycare" })],
});
