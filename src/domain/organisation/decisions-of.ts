import { type DecisionId, type Decisions, decisionIds } from "./decisions.ts";
import { generalUnits, hasOwnBoard, leafAreas, specialNurseries, supportPedagogues } from "./parts.ts";
import { type Organisation, offers, type Seat, type Unit } from "./schema.ts";

/** How often an option was met, among what tells of its decision: holders of a duty, units, teams, seats. */
type Met = { readonly option: string; readonly count: number };

/** What a structure shows of one decision. */
export type Reading = {
  /** Whether the organisation states it itself; else it is read. */
  readonly stated: boolean;
  /** All options that were met, the most frequent first: none where nothing tells, several where it is mixed. */
  readonly met: readonly Met[];
};

/** Decisions as they can be read from a structure, and those of them that are mixed or cannot be told. */
type ReadDecisions = {
  readonly decisions: Decisions;
  readonly unclear: readonly DecisionId[];
  readonly readings: Readonly<Record<DecisionId, Reading>>;
};

type Found<Option> = { readonly option: Option; readonly met: readonly Met[] };

/**
 * Today's decisions of any organisation. What it states itself is taken as it stands; the rest is read from who leads, decides
 * and pays. Where its parts differ the most frequent option is taken, and the decision is named as unclear.
 */
export function decisionsOf(organisation: Organisation): ReadDecisions {
  const found = {
    coordination: coordination(organisation),
    administration: administration(organisation),
    leadership: leadership(organisation),
    specialLine: specialLine(organisation),
    support: support(organisation),
    referral: referral(organisation),
    financing: financing(organisation),
    network: network(organisation),
  };
  const stated = organisation.decisions;
  const each = <Value>(value: (id: DecisionId) => Value) =>
    Object.fromEntries(decisionIds.map((id) => [id, value(id)]));
  const decisions = each((id) => stated[id] ?? found[id].option) as Omit<Decisions, "supportAreas">;
  return {
    decisions: {
      ...decisions,
      supportAreas: decisions.support === "mixed" ? teamAreas(organisation) : [],
    },
    unclear: decisionIds.filter((id) => stated[id] === undefined && found[id].met.length !== 1),
    readings: each((id) => ({
      stated: stated[id] !== undefined,
      met: found[id].met,
    })) as ReadDecisions["readings"],
  };
}

/** The most frequent of some options, the first of equals; the fallback where there are none. */
function mostOf<Option extends string>(options: readonly Option[], fallback: Option): Found<Option> {
  const counts = [...Map.groupBy(options, (option) => option)].sort(([, a], [, b]) => b.length - a.length);
  return {
    option: counts[0]?.[0] ?? fallback,
    met: counts.map(([option, { length }]) => ({ option, count: length })),
  };
}

/** Those that its decisions lead. */
const led = (units: readonly Unit[]) => units.filter((unit) => !hasOwnBoard(unit));

/** Between departments only where more than one holds the duty, itself or by its sections. */
function coordination(organisation: Organisation) {
  const kind = new Map<string, Decisions["coordination"]>([
    ...organisation.departments.map(({ id }) => [id, "department"] as const),
    ...organisation.sections.map(({ id }) => [id, "department"] as const),
    ...organisation.areas.map(({ id }) => [id, "areas"] as const),
    ...organisation.networks.map(({ id }) => [id, "network"] as const),
  ]);
  const departmentOf = departmentFinder(organisation);
  const holders = organisation.coordination.flatMap((id) => {
    const holder = kind.get(id);
    return holder === undefined ? [] : [{ holder, in: departmentOf(id) }];
  });
  const central = holders.filter(({ holder }) => holder === "department");
  const isBetween = new Set(central.map((one) => one.in)).size > 1;
  return mostOf(
    holders.map(({ holder }) => (holder === "department" && isBetween ? "departments" : holder)),
    "department",
  );
}

function departmentFinder({
  departments,
  sections,
  areas,
  units,
}: Organisation): (id: string) => string | null {
  const above = new Map<string, string | null>([
    ...sections.map(({ id, department }) => [id, department] as const),
    ...areas.map(({ id, leader }) => [id, leader] as const),
    ...units.map(({ id, leader }) => [id, leader] as const),
  ]);
  const isDepartment = new Set(departments.map(({ id }) => id));
  return (id) => {
    const walked = new Set<string>();
    let at: string | null = id;
    while (at !== null && !isDepartment.has(at) && !walked.has(at)) {
      walked.add(at);
      at = above.get(at) ?? null;
    }
    return at !== null && isDepartment.has(at) ? at : null;
  };
}

function administration(organisation: Organisation) {
  const departmentOf = departmentFinder(organisation);
  const ordinary = mostOf(
    led(generalUnits(organisation)).map(({ leader }) => departmentOf(leader) ?? ""),
    "",
  ).option;
  return mostOf(
    led(specialNurseries(organisation)).map(({ leader }) =>
      (departmentOf(leader) ?? "") === ordinary ? "joint" : "separate",
    ),
    "joint" as Decisions["administration"],
  );
}

function leadership(organisation: Organisation) {
  const areas = new Map(organisation.areas.map((area) => [area.id, area]));
  return mostOf(
    led(generalUnits(organisation)).map(({ leader }): Decisions["leadership"] => {
      const area = areas.get(leader);
      if (area === undefined) return "traditional";
      return areas.has(area.leader ?? "") ? "twoTierArea" : "area";
    }),
    "traditional",
  );
}

function specialLine(organisation: Organisation) {
  const areas = new Set(organisation.areas.map(({ id }) => id));
  return mostOf(
    led(specialNurseries(organisation)).map(({ leader }) => (areas.has(leader) ? "area" : "department")),
    "department" as Decisions["specialLine"],
  );
}

function support(organisation: Organisation): Found<Decisions["support"]> {
  const own = teamAreas(organisation);
  const nurseries = new Set(specialNurseries(organisation).map(({ id }) => id));
  const supportTeams = supportPedagogues(organisation);
  const isOutside = supportTeams.some(({ leader }) => !organisation.areas.some(({ id }) => id === leader));
  if (own.length > 0)
    return mostOf([isOutside || own.length < leafAreas(organisation).length ? "mixed" : "areas"], "areas");
  return mostOf(
    supportTeams.map(({ leader }) => (nurseries.has(leader) ? "specialUnit" : "central")),
    "central",
  );
}

/** The areas served by a team that an area leads. */
function teamAreas(organisation: Organisation): readonly string[] {
  const areas = new Set(organisation.areas.map(({ id }) => id));
  const ledByAreas = supportPedagogues(organisation).filter(({ leader }) => areas.has(leader));
  const leaves = leafAreas(organisation).map(({ id }) => id);
  return leaves.filter((area) => ledByAreas.some(({ serves }) => serves === "all" || serves.includes(area)));
}

function seatsOf(seats: Organisation["referral"]): readonly Seat[] {
  return offers.map((offer) => seats[offer]);
}

function referral(organisation: Organisation) {
  const committees = new Set(organisation.committees.map(({ id }) => id));
  return mostOf(
    seatsOf(organisation.referral).map(({ at }): Decisions["referral"] =>
      at === "area" ? "area" : committees.has(at) ? "committee" : "section",
    ),
    "section",
  );
}

function financing(organisation: Organisation) {
  return mostOf(
    seatsOf(organisation.financing).map(({ at }) => (at === "area" ? "area" : "central")),
    "central" as Decisions["financing"],
  );
}

/** One that is formal makes up for those that are not. */
function network({ networks }: Organisation): Found<Decisions["network"]> {
  const kinds = networks.map(({ formal }) => (formal ? ("formal" as const) : ("informal" as const)));
  const [kind = "none"] = kinds.toSorted();
  return mostOf([kind], "none");
}
