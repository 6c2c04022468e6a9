import fc from "fast-check";
import type { Organisation } from "../../src/domain/organisation/schema.ts";
import { house as houseOf, named, organisationOf, seats, team } from "./organisation.ts";

const count = fc.integer({ min: 0, max: 5 });
const house = fc.record({
  children: fc.tuple(count, count, count),
  hasGroup: fc.boolean(),
  isChildminding: fc.boolean(),
});
const ingredients = fc.record({
  areas: fc.array(fc.array(house, { maxLength: 4 }), { maxLength: 4 }),
  houses: fc.array(house, { minLength: 1, maxLength: 2 }),
  nurseryStaff: fc.option(count),
  supportStaff: fc.option(count),
  hasFamilySection: fc.boolean(),
});

/** Organisations that hold together, from one house without areas to four areas with everything. */
export const organisations: fc.Arbitrary<Organisation> = ingredients.map(
  ({ areas, houses, nurseryStaff, supportStaff, hasFamilySection }) => {
    const units = [...areas, houses].flatMap((held, at) => {
      const area = at < areas.length ? `area-${at}` : null;
      return held.map(({ children: [one, two, three], hasGroup, isChildminding }, place) => {
        const id = `house-${at}-${place}`;
        return houseOf(id, {
          kind: isChildminding ? "childminding" : "daycare",
          area,
          leader: area ?? "daycare",
          children: { 1: one, 2: two, 3: three },
          groups: hasGroup ? [{ ...named(`${id}-group`), kind: "integratedGroup", places: null }] : [],
        });
      });
    });
    const nursery = houseOf("nursery", {
      kind: "specialNursery",
      area: areas.length > 0 ? "area-0" : null,
      leader: "children",
      staff: nurseryStaff,
    });
    return organisationOf({
      id: "random",
      sections: [
        { ...named("daycare"), kind: "daycare", department: "children" },
        ...(hasFamilySection ? [{ ...named("family"), kind: "family", department: "children" }] : []),
      ],
      areas: areas.map((_, at) => ({ ...named(`area-${at}`), leader: "daycare" })),
      units: nurseryStaff === null ? units : [...units, nursery],
      supportTeams: supportStaff === null ? [] : [team("corps", { staff: supportStaff, leader: "daycare" })],
      financing: seats("daycare"),
    });
  },
);
