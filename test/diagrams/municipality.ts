import type { ReferralPath } from "../../src/domain/organisation/graph/referral/referral-path.ts";
import { Organisation } from "../../src/domain/organisation/schema.ts";

const both = (text: string) => ({ da: text, en: text });
const entry = (id: string, name = id, origin = "computed") => ({ id, name: both(name), origin });
const noChildren = { 1: 0, 2: 0, 3: 0 };

export type Variant = "cross-department" | "central" | "decentral" | "network";

type Shape = { readonly areas?: number; readonly unitsPerArea?: number; readonly tiers?: number };

/**
 * A municipality of `areas` × `unitsPerArea` houses in the anchoring of one published model: the special nursery in a
 * department of its own, with the section, or in the first area; support in one team, or in one an area.
 */
export function municipality(
  variant: Variant,
  { areas = 6, unitsPerArea = 6, tiers = 0 }: Shape = {},
): Organisation {
  const led = variant !== "cross-department";
  const areaIds = Array.from({ length: areas }, (_, index) => `area-${index + 1}`);
  const separate = variant === "cross-department";
  const specialLeader = separate ? "disability" : variant === "decentral" ? "area-1" : "family";
  const seat = separate ? "family" : variant === "decentral" ? "area" : "family";
  const at = (place: string) => ({ at: place, origin: "computed" });
  return Organisation.parse({
    schema: "tovholder/organisation@2",
    id: "stubby",
    name: both("Stubby"),
    kind: "example",
    departments: [
      entry("children", "Børne- og kulturforvaltningen", "published"),
      ...(separate ? [entry("social", "Socialforvaltningen", "published")] : []),
    ],
    sections: [
      { ...entry("daycare", "Dagtilbudsafdelingen"), kind: "daycare", department: "children" },
      { ...entry("family", "Familieafdelingen"), kind: "family", department: "children" },
      { ...entry("ppr", "PPR"), kind: "ppr", department: "children" },
      ...(separate
        ? [{ ...entry("disability", "Handicapafdelingen"), kind: "disability", department: "social" }]
        : []),
    ],
    areas: [
      ...Array.from({ length: tiers }, (_, index) => ({
        ...entry(`large-${index + 1}`, `Storområde ${index + 1}`),
        leader: led ? "daycare" : null,
      })),
      ...areaIds.map((id, index) => ({
        ...entry(
          id,
          ["Nord", "Syd", "Øst", "Vest", "Midt", "Ådalen"][index] ?? `Dagtilbudsområde ${index + 1}`,
        ),
        leader: led ? (tiers > 0 ? `large-${(index % tiers) + 1}` : "daycare") : null,
        ...(tiers > 0 ? { within: `large-${(index % tiers) + 1}` } : {}),
      })),
    ],
    units: [
      ...areaIds.flatMap((area, a) =>
        Array.from({ length: unitsPerArea }, (_, u) => ({
          ...entry(
            `${area}-unit-${u + 1}`,
            houseName(a * unitsPerArea + u),
            u % 3 === 2 ? "assumed" : "published",
          ),
          kind: u === unitsPerArea - 1 && unitsPerArea > 2 ? "childminding" : "daycare",
          area,
          leader: led ? area : "daycare",
          places: 60,
          staff: 14,
          children: noChildren,
          groups:
            u === 1 && a % 2 === 0
              ? [{ ...entry(`${area}-group`, "Gruppe"), kind: "specialGroup", places: 8 }]
              : [],
        })),
      ),
      {
        ...entry("hexagon", "Socialpsykologisk specialbørnehave", "published"),
        kind: "specialNursery",
        area: "area-1",
        leader: specialLeader,
        places: 20,
        staff: 24,
        children: noChildren,
        groups: [],
      },
    ],
    supportTeams:
      variant === "decentral"
        ? areaIds.map((area, index) => ({
            ...entry(`team-${index + 1}`, `Støttekorps ${index + 1}`),
            staff: 2,
            competences: [],
            leader: area,
            serves: [area],
          }))
        : [
            {
              ...entry("team", "Det centrale støttekorps"),
              staff: 12,
              competences: [],
              leader: variant === "network" ? "hexagon" : "ppr",
              serves: "all",
            },
          ],
    committees:
      variant === "central"
        ? [{ ...entry("committee", "Visitationsudvalget"), leader: "daycare", members: ["family", "ppr"] }]
        : [],
    networks:
      variant === "network"
        ? [
            {
              ...entry("ring", "Specialnetværket"),
              formal: true,
              members: ["hexagon", "team", "area-1-unit-2", "area-3-unit-2", "area-5-unit-2"].filter(
                (id) => areas >= 5 || !id.startsWith("area"),
              ),
            },
          ]
        : [],
    coordination:
      variant === "cross-department"
        ? ["children", "social"]
        : variant === "central"
          ? ["children"]
          : variant === "decentral"
            ? areaIds
            : ["ring"],
    referral: {
      specialNursery: at(variant === "central" ? "committee" : seat),
      group: at(seat),
      support: at(variant === "decentral" ? "area" : "ppr"),
    },
    financing: { specialNursery: at("family"), group: at("family"), support: at("ppr") },
  });
}

const houses = [
  "Solsikken",
  "Ærtebjerghaven",
  "Egebo",
  "Mælkebøtten",
  "Skovtrolden",
  "Dagplejen",
  "Åhuset",
  "Tumlehøj",
];
const houseName = (index: number): string =>
  `${houses[index % houses.length]}${index >= houses.length ? ` ${Math.floor(index / houses.length) + 1}` : ""}`;

/** A path along these actors; `crossing` names the steps, from 1, that change department. */
export function pathAlong(
  actors: readonly string[],
  {
    deciders = [],
    crossing = [],
  }: { readonly deciders?: readonly string[]; readonly crossing?: readonly number[] } = {},
): ReferralPath {
  const steps = actors.slice(1).map((to, index) => ({
    from: actors[index] ?? "",
    to,
    handOver: true,
    changesDepartment: crossing.includes(index + 1),
    origin: "computed" as const,
  }));
  return {
    reached: true,
    unit: actors[0] ?? "",
    level: 1,
    offer: "specialNursery",
    actors,
    steps,
    handOvers: steps.length,
    boundaries: crossing.length,
    deciders,
    provider: actors.at(-1) ?? "",
  };
}
