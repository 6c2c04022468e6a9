import {
  type Organisation,
  Organisation as OrganisationSchema,
} from "../../src/domain/organisation/schema.ts";

const named = (id: string) => ({ id, name: { da: id, en: id }, origin: "assumed" as const });
const house = (id: string, area: string, children: readonly [number, number, number]) => ({
  ...named(id),
  kind: "daycare" as const,
  area,
  leader: area,
  places: null,
  staff: null,
  children: { 1: children[0], 2: children[1], 3: children[2] },
  groups: id === "a2" ? [{ ...named("g"), kind: "integratedGroup" as const, places: 6 }] : [],
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
export const smallOrganisation: Organisation = OrganisationSchema.parse({
  schema: "tovholder/organisation@1",
  id: "small",
  name: { da: "Lilleby", en: "Littleton" },
  kind: "example",
  departments: [named("children")],
  sections: [{ ...named("daycare"), kind: "daycare", department: "children" }],
  areas: [
    { ...named("a"), leader: "daycare" },
    { ...named("b"), leader: "daycare" },
  ],
  units: [
    house("a1", "a", [1, 0, 2]),
    house("a2", "a", [0, 1, 1]),
    house("b1", "b", [0, 1, 2]),
    house("b2", "b", [1, 0, 1]),
    { ...house("nursery", "b", [0, 0, 0]), kind: "specialNursery", leader: "children", places: 8, staff: 4 },
  ],
  supportTeams: [{ ...named("corps"), staff: 2, competences: [], leader: "daycare", serves: "all" }],
  committees: [],
  networks: [],
  coordination: ["children"],
  referral: seats("daycare"),
  financing: seats("children"),
});

function seats(at: string) {
  const seat = { at, origin: "assumed" };
  return { specialNursery: seat, group: seat, support: seat };
}
