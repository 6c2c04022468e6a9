import fc from "fast-check";
import {
  type Organisation,
  Organisation as OrganisationSchema,
} from "../../src/domain/organisation/schema.ts";

const named = (id: string) => ({ id, name: { da: id, en: id }, origin: "assumed" as const });
const seat = (at: string) => ({ at, origin: "assumed" as const });

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
        return {
          ...named(id),
          kind: isChildminding ? "childminding" : "daycare",
          area,
          leader: area ?? "daycare",
          places: null,
          staff: null,
          children: { 1: one, 2: two, 3: three },
          groups: hasGroup ? [{ ...named(`${id}-group`), kind: "integratedGroup", places: null }] : [],
        };
      });
    });
    const nursery = {
      ...named("nursery"),
      kind: "specialNursery",
      area: areas.length > 0 ? "area-0" : null,
      leader: "children",
      places: null,
      staff: nurseryStaff,
      children: { 1: 0, 2: 0, 3: 0 },
      groups: [],
    };
    const seats = { specialNursery: seat("daycare"), group: seat("daycare"), support: seat("daycare") };
    return OrganisationSchema.parse({
      schema: "tovholder/organisation@1",
      id: "random",
      name: { da: "Tilfældig", en: "Random" },
      kind: "own",
      departments: [named("children")],
      sections: [
        { ...named("daycare"), kind: "daycare", department: "children" },
        ...(hasFamilySection ? [{ ...named("family"), kind: "family", department: "children" }] : []),
      ],
      areas: areas.map((_, at) => ({ ...named(`area-${at}`), leader: "daycare" })),
      units: nurseryStaff === null ? units : [...units, nursery],
      supportTeams:
        supportStaff === null
          ? []
          : [{ ...named("corps"), staff: supportStaff, competences: [], leader: "daycare", serves: "all" }],
      committees: [],
      networks: [],
      coordination: ["children"],
      referral: seats,
      financing: seats,
    });
  },
);
