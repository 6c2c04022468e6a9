import type { Library } from "../../src/app/library.ts";
import { corpusOf } from "../../src/domain/corpus/corpus-of.ts";
import type { Organisation, Unit } from "../../src/domain/organisation/schema.ts";
import { both, house, named, organisationOf, seats, team } from "../support/organisation.ts";

const entered = (id: string) => named(id, "entered");
const townHouse = (id: string, area: string, more: Partial<Unit> = {}) =>
  house(id, {
    ...{ origin: "entered", area, leader: area, places: 60, staff: 12, children: { 1: 1, 2: 2, 3: 4 } },
    ...more,
  });

/** Two areas of two houses, a special nursery in the north and a central support team of six. */
export const town: Organisation = organisationOf({
  id: "town",
  name: both("Town"),
  departments: [{ ...entered("children"), name: both("Children") }],
  sections: [
    { ...entered("daycare"), name: both("Daycare"), kind: "daycare", department: "children" },
    { ...entered("ppr"), name: both("PPR"), kind: "ppr", department: "children" },
  ],
  areas: ["north", "south"].map((id) => ({ ...entered(id), leader: "daycare" })),
  units: [
    townHouse("n1", "north"),
    townHouse("n2", "north", { groups: [{ ...entered("g1"), kind: "specialGroup", places: 8 }] }),
    townHouse("s1", "south"),
    townHouse("s2", "south"),
    townHouse("nursery", "north", {
      kind: "specialNursery",
      leader: "children",
      children: { 1: 0, 2: 0, 3: 0 },
    }),
  ],
  supportTeams: [team("team", { origin: "entered", staff: 6, leader: "ppr" })],
  referral: { ...seats("ppr", "entered"), group: { at: "daycare", origin: "entered" } },
  financing: seats("children", "entered"),
});

const claims = [
  {
    id: "C-1",
    source: "booklet",
    section: "Models",
    hedge: "hedged",
    kind: "risk",
    text: both("Specialists may be alone out in the areas."),
    bears: [
      {
        model: "decentral",
        decision: { support: "areas" },
        criterion: "specialism",
        direction: "against",
        because: both("Small teams."),
      },
    ],
  },
];

const evidence = {
  for: {
    survey: [0.75, 1],
    research: [0.75, 1],
    asserted: [0.75, 1],
    hedged: [0.5, 1],
    opinion: [0.5, 0.9],
    policy: [0.5, 1],
  },
  why: both("A table."),
};

/** One claim, hedged: support out in the areas speaks against specialism. A hedged claim for leaves 0.5 to 1 open. */
export const library: Library = {
  corpus: corpusOf([
    { file: "claims.yaml", collection: "claims", content: claims },
    { file: "evidence.yaml", collection: "evidence", content: evidence },
  ]).corpus,
  organisations: new Map([[town.id, town]]),
};
