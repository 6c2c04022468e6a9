import fc from "fast-check";
import { consistentDecisions } from "../../src/domain/organisation/consistency.ts";
import type { Decisions } from "../../src/domain/organisation/decisions.ts";
import { leafAreas } from "../../src/domain/organisation/parts.ts";
import { type Offer, type Organisation, offers } from "../../src/domain/organisation/schema.ts";
import { house, named, organisationOf, seats, team } from "./organisation.ts";

const group = (unit: string) => ({ ...named(`${unit}-group`), kind: "specialGroup" as const, places: null });

const ledBy = ({ board = null, area }: Pick<House, "board" | "area">) => ({
  leader: board === "area" && area !== null ? area : "children",
  ...(board !== null && { ownership: "selfOwned" as const }),
});

export type House = {
  readonly area: string | null;
  readonly children?: readonly [number, number, number];
  readonly hasGroup?: boolean;
  /** Whether a board leads it, which has its agreement with the area, or with the department. */
  readonly board?: "area" | "department" | null | undefined;
};
export type Special = {
  readonly kind: "specialNursery" | "competenceCentre";
  readonly area: string | null;
  readonly staff: number | null;
  readonly hasGroup?: boolean;
  readonly board?: "area" | "department" | null | undefined;
};
export type Municipality = {
  /** The larger area that each area lies in, or null. */
  readonly areas: readonly (string | null)[];
  readonly houses: readonly House[];
  readonly specials?: readonly Special[];
  readonly supportStaff?: number | null;
  readonly sections?: readonly ("daycare" | "family" | "ppr")[];
  readonly hasSocialDepartment?: boolean;
  /** What each provider from outside gives. */
  readonly bought?: readonly (readonly Offer[])[];
};

/** Areas are area-0, area-1, …; houses house-0, …; special units special-0, …; the support corps is led from the department. */
export function municipalityOf({
  areas,
  houses,
  specials = [],
  supportStaff = 6,
  sections = ["daycare"],
  hasSocialDepartment = false,
  bought = [],
}: Municipality): Organisation {
  const larger = [...new Set(areas.filter((within) => within !== null))];
  return organisationOf({
    departments: [named("children"), ...(hasSocialDepartment ? [named("social")] : [])],
    sections: [
      ...sections.map((kind) => ({ ...named(kind), kind, department: "children" })),
      ...(hasSocialDepartment ? [{ ...named("disabled"), kind: "disability", department: "social" }] : []),
    ],
    areas: [
      ...larger.map((id) => ({ ...named(id), leader: "children" })),
      ...areas.map((within, at) => ({
        ...named(`area-${at}`),
        leader: "children",
        ...(within !== null && { within }),
      })),
    ],
    units: [
      ...houses.map(({ area, children: [one, two, three] = [0, 0, 1], hasGroup, board }, at) =>
        house(`house-${at}`, {
          ...{ area, ...ledBy({ board, area }), children: { 1: one, 2: two, 3: three } },
          groups: hasGroup ? [group(`house-${at}`)] : [],
        }),
      ),
      ...specials.map(({ kind, area, staff, hasGroup, board }, at) =>
        house(`special-${at}`, {
          ...{ kind, area, staff, ...ledBy({ board, area }) },
          groups: hasGroup ? [group(`special-${at}`)] : [],
        }),
      ),
    ],
    supportTeams: supportStaff === null ? [] : [team("corps", { staff: supportStaff, leader: "children" })],
    referral: seats("children"),
    providers: bought.map((offers, at) => ({ ...named(`bought-${at}`), offers, places: null })),
  });
}

const count = fc.integer({ min: 0, max: 4 });

/** From one house without areas to four areas in two tiers, with special units anywhere and nowhere. */
export const municipalities: fc.Arbitrary<Organisation> = fc
  .array(fc.constantFrom(null, null, "east", "west"), { maxLength: 4 })
  .chain((areas) => {
    const area = fc.constantFrom(null, ...areas.map((_, at) => `area-${at}`));
    const hasGroup = fc.boolean();
    const board = fc.constantFrom(null, null, "area" as const, "department" as const);
    return fc.record({
      areas: fc.constant(areas),
      houses: fc.array(fc.record({ area, hasGroup, board, children: fc.tuple(count, count, count) }), {
        minLength: 1,
        maxLength: 9,
      }),
      specials: fc.array(
        fc.record({
          ...{ area, hasGroup, board, staff: fc.option(count) },
          kind: fc.constantFrom("specialNursery" as const, "competenceCentre" as const),
        }),
        { maxLength: 3 },
      ),
      supportStaff: fc.option(count),
      sections: fc.subarray(["daycare", "family", "ppr"] as const),
      hasSocialDepartment: fc.boolean(),
      bought: fc.array(fc.subarray([...offers], { minLength: 1 }), { maxLength: 2 }),
    });
  })
  .map(municipalityOf);

/** Every set of areas but none and all of them, by the bits of a number. */
const setsOf = (areas: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: 2 ** areas.length }, (_, bits) => areas.filter((_, at) => bits & (1 << at))).slice(
    1,
    -1,
  );

/** Every consistent combination, mixed support with every set of areas; for a few areas. */
export function everyCombination(organisation: Organisation): readonly Decisions[] {
  const sets = setsOf(leafAreas(organisation).map(({ id }) => id));
  return consistentDecisions(organisation).flatMap((decisions) =>
    decisions.support === "mixed"
      ? sets.map((supportAreas) => ({ ...decisions, supportAreas }))
      : [decisions],
  );
}
