import type { Library } from "../../src/app/library.ts";
import { corpusOf } from "../../src/domain/corpus/corpus-of.ts";
import { Organisation, type Unit } from "../../src/domain/organisation/schema.ts";

const same = (name: string) => ({ da: name, en: name });

const house = (id: string, area: string, more: Partial<Unit> = {}): Unit => ({
  id,
  name: same(id),
  origin: "entered",
  kind: "daycare",
  area,
  leader: area,
  places: 60,
  staff: 12,
  children: { 1: 1, 2: 2, 3: 4 },
  groups: [],
  ...more,
});

/** Two areas of two houses, a special nursery in the north and a central support team of six. */
export const town: Organisation = Organisation.parse({
  schema: "tovholder/organisation@1",
  id: "town",
  name: same("Town"),
  kind: "own",
  departments: [{ id: "children", name: same("Children"), origin: "entered" }],
  sections: [
    { id: "daycare", name: same("Daycare"), origin: "entered", kind: "daycare", department: "children" },
    { id: "ppr", name: same("PPR"), origin: "entered", kind: "ppr", department: "children" },
  ],
  areas: ["north", "south"].map((id) => ({ id, name: same(id), origin: "entered", leader: "daycare" })),
  units: [
    house("n1", "north"),
    house("n2", "north", {
      groups: [{ id: "g1", name: same("g1"), origin: "entered", kind: "specialGroup", places: 8 }],
    }),
    house("s1", "south"),
    house("s2", "south"),
    house("nursery", "north", { kind: "specialNursery", leader: "children", children: { 1: 0, 2: 0, 3: 0 } }),
  ],
  supportTeams: [
    {
      id: "team",
      name: same("team"),
      origin: "entered",
      staff: 6,
      competences: [],
      leader: "ppr",
      serves: "all",
    },
  ],
  committees: [],
  networks: [],
  coordination: ["children"],
  referral: {
    specialNursery: { at: "ppr", origin: "entered" },
    group: { at: "daycare", origin: "entered" },
    support: { at: "ppr", origin: "entered" },
  },
  financing: {
    specialNursery: { at: "children", origin: "entered" },
    group: { at: "children", origin: "entered" },
    support: { at: "children", origin: "entered" },
  },
});

const claims = [
  {
    id: "C-1",
    source: "booklet",
    section: "Models",
    hedge: "hedged",
    kind: "risk",
    text: same("Specialists may be alone out in the areas."),
    bears: [
      {
        model: "decentral",
        decision: { support: "areas" },
        criterion: "specialism",
        direction: "against",
        because: same("Small teams."),
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
  why: same("A table."),
};

/** One claim, hedged: support out in the areas speaks against specialism. A hedged claim for leaves 0.5 to 1 open. */
export const library: Library = {
  corpus: corpusOf([
    { file: "claims.yaml", collection: "claims", content: claims },
    { file: "evidence.yaml", collection: "evidence", content: evidence },
  ]).corpus,
  organisations: new Map([[town.id, town]]),
};
