import { within } from "../../faults/fault.ts";
import type { Reading } from "../../faults/read.ts";
import type { Origin } from "../../origin.ts";
import { disagreement } from "../consistency.ts";
import { evenShare, type Outline, outlined } from "../outline.ts";
import { rearrange } from "../rearrange/rearrange.ts";
import { type Organisation, referredLevels } from "../schema.ts";
import { tieFaults } from "../ties/tie-faults.ts";
import { filled, placesInGroup } from "./assumed.ts";
import { decided } from "./decided.ts";
import { enteredAsKnown } from "./entered.ts";
import { largerAround } from "./larger-areas.ts";
import type { QuickStart } from "./question.ts";

/**
 * A whole municipality from a few numbers, as evenly filled as whole numbers can be and arranged as decided. What was given counts as
 * entered; names, who lies where and all else as assumed.
 */
export function quickStart(given: QuickStart): Reading<Organisation> {
  const even = outlined(outlineOf(given));
  const { supportAreas = [], ...known } = given.decisions ?? {};
  const taken = decided({ ...known, supportAreas }, even);
  if (!taken.ok)
    return {
      ok: false,
      faults: taken.broken.map((rule) => disagreement(rule, "decisions", rule.decisions[0] ?? "")),
    };
  const { entered: _, ...arranged } = rearrange(even, taken.decisions);
  const organisation = enteredAsKnown({ ...arranged, decisions: known }, known);
  const faults = tieFaults(organisation);
  if (faults.length === 0) return { ok: true, value: organisation };
  return { ok: false, faults: faults.map((found) => within(found, "organisation")) };
}

function outlineOf(given: QuickStart): Outline {
  const { areas, larger, children, places, nurseryStaff, groups, supportStaff } = filled(given);
  const originOf = (field: keyof QuickStart): Origin => (given[field] === undefined ? "assumed" : "entered");
  const ids = Array.from({ length: areas }, (_, at) => `area-${at + 1}`);
  const assumed = (...fields: readonly string[]) => ({
    origins: Object.fromEntries(fields.map((field) => [field, "assumed" as const])),
  });
  return {
    ...frame,
    name: given.name,
    areas: [
      ...Array.from({ length: larger }, (_, at) => ({
        id: `region-${at + 1}`,
        name: { da: `Stort område ${at + 1}`, en: `Large area ${at + 1}` },
        origin: "assumed" as const,
        leader: "daycare-section",
      })),
      ...ids.map((id, at) => ({
        id,
        name: { da: `Område ${at + 1}`, en: `Area ${at + 1}` },
        origin: originOf("areas"),
        ...assumed("name", "leader", ...(larger > 0 ? ["within"] : [])),
        leader: "daycare-section",
        ...(larger > 0 && { within: `region-${largerAround(at, areas, larger) + 1}` }),
      })),
    ],
    houses: [
      {
        count: given.units,
        kind: "daycare",
        called: { da: "Dagtilbud", en: "Daycare unit" },
        from: 1,
        areas: ids,
        origin: "entered",
      },
    ],
    groupsIn: groupsIn(given.units, ids, groups).map(({ area, house, unit }, at) => ({
      area,
      house,
      group: {
        id: `group-${at + 1}`,
        name: { da: `Gruppen i Dagtilbud ${unit}`, en: `The group in Daycare unit ${unit}` },
        origin: originOf("groups"),
        ...assumed("name", "kind", "places"),
        kind: "integratedGroup",
        places: placesInGroup,
      },
    })),
    children,
    // A unit's numbers have one origin, so one that is assumed makes them all so.
    childrenOrigin: referredLevels.every((level) => given.children?.[level] !== undefined)
      ? "entered"
      : "assumed",
    units:
      places === 0
        ? []
        : [
            {
              id: "special-nursery",
              name: { da: "Specialbørnehaven", en: "Special nursery" },
              origin: originOf("specialNurseryPlaces"),
              ...assumed("name", "area", "leader", "staff", "children"),
              kind: "specialNursery",
              area: ids[0] ?? null,
              leader: "children-department",
              places,
              staff: nurseryStaff,
              children: { 1: 0, 2: 0, 3: 0 },
              groups: [],
            },
          ],
    supportTeams:
      supportStaff === 0
        ? []
        : [
            {
              id: "support-corps",
              name: { da: "Støttekorpset", en: "Support team" },
              origin: originOf("supportStaff"),
              ...assumed("name", "leader", "serves", "competences"),
              kind: "supportPedagogues",
              staff: supportStaff,
              competences: [],
              leader: "ppr-section",
              serves: "all",
            },
          ],
  };
}

/** Groups lie as far apart as they can: each in another unit, the units counted through all areas. */
function groupsIn(units: number, areas: readonly string[], groups: number) {
  const houses = areas.flatMap((area, at) =>
    Array.from({ length: evenShare(units, areas.length, at) }, (_, house) => ({ area, house: house + 1 })),
  );
  return houses.flatMap((place, at) =>
    evenShare(groups, units, at) === 0 ? [] : [{ ...place, unit: at + 1 }],
  );
}

const seat = (at: string) => ({ at, origin: "assumed" as const });
const department = "children-department";

/** Departments, sections and duties as the example has them. */
const frame = {
  id: "own",
  kind: "own",
  departments: [
    {
      id: department,
      name: { da: "Børne- og Ungeforvaltningen", en: "Department for children and youth" },
      origin: "assumed",
    },
  ],
  sections: [
    section("daycare-section", "daycare", "Dagtilbudsafdelingen", "Daycare section"),
    section("family-section", "family", "Familieafdelingen", "Family section"),
    section("ppr-section", "ppr", "PPR", "PPR (educational psychology)"),
  ],
  committees: [],
  networks: [],
  coordination: [department],
  origins: { coordination: "assumed" },
  referral: {
    specialNursery: seat("family-section"),
    group: seat("daycare-section"),
    support: seat("ppr-section"),
  },
  financing: { specialNursery: seat(department), group: seat(department), support: seat(department) },
  referralTies: [],
  providers: [],
  decisions: {},
} as const satisfies Partial<Outline>;

function section(id: string, kind: "daycare" | "family" | "ppr", da: string, en: string) {
  return { id, kind, department: "children-department", name: { da, en }, origin: "assumed" as const };
}
