import { type DecisionId, type Decisions, decisionIds } from "./decisions.ts";
import { generalUnits, leafAreas, specialNurseries } from "./parts.ts";
import { type Organisation, offers, type Seat } from "./schema.ts";

/** Decisions as they can be read from a structure, and those of them that are mixed or cannot be told. */
export type ReadDecisions = { readonly decisions: Decisions; readonly unclear: readonly DecisionId[] };

type Reading<Option> = { readonly option: Option; readonly unclear: boolean };

/**
 * Today's decisions of any organisation. What it states itself is taken as it stands; the rest is read from who leads, decides
 * and pays. Where its parts differ the most frequent option is taken, and the decision is named as unclear.
 */
export function decisionsOf(organisation: Organisation): ReadDecisions {
  const readings = {
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
  const decisions = Object.fromEntries(decisionIds.map((id) => [id, stated[id] ?? readings[id].option]));
  const own = teamAreas(organisation);
  return {
    decisions: {
      ...(decisions as Omit<Decisions, "supportAreas">),
      supportAreas: decisions.support === "mixed" ? own : [],
    },
    unclear: decisionIds.filter((id) => stated[id] === undefined && readings[id].unclear),
  };
}

const clear = <Option>(option: Option): Reading<Option> => ({ option, unclear: false });

/** The most frequent of some options, the first of equals; the fallback, unclear, where there are none. */
function mostOf<Option>(options: readonly Option[], fallback: Option): Reading<Option> {
  const counts = [...Map.groupBy(options, (option) => option)].sort(([, a], [, b]) => b.length - a.length);
  const [most] = counts;
  return most === undefined
    ? { option: fallback, unclear: true }
    : { option: most[0], unclear: counts.length > 1 };
}

function coordination(organisation: Organisation) {
  const kind = new Map<string, Decisions["coordination"]>([
    ...organisation.departments.map(({ id }) => [id, "department"] as const),
    ...organisation.sections.map(({ id }) => [id, "department"] as const),
    ...organisation.areas.map(({ id }) => [id, "areas"] as const),
    ...organisation.networks.map(({ id }) => [id, "network"] as const),
  ]);
  const holders = organisation.coordination.flatMap((id) => kind.get(id) ?? []);
  const departments = holders.filter((holder) => holder === "department").length;
  return mostOf(
    holders.map((holder) => (holder === "department" && departments > 1 ? "departments" : holder)),
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
    generalUnits(organisation).map(({ leader }) => departmentOf(leader)),
    null,
  ).option;
  return mostOf(
    specialNurseries(organisation).map(({ leader }) =>
      departmentOf(leader) === ordinary ? "joint" : "separate",
    ),
    "joint" as Decisions["administration"],
  );
}

function leadership(organisation: Organisation) {
  const areas = new Map(organisation.areas.map((area) => [area.id, area]));
  return mostOf(
    generalUnits(organisation).map(({ leader }): Decisions["leadership"] => {
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
    specialNurseries(organisation).map(({ leader }) => (areas.has(leader) ? "area" : "department")),
    "department" as Decisions["specialLine"],
  );
}

function support(organisation: Organisation): Reading<Decisions["support"]> {
  const own = teamAreas(organisation);
  const nurseries = new Set(specialNurseries(organisation).map(({ id }) => id));
  const { supportTeams } = organisation;
  if (supportTeams.length === 0) return { option: "central", unclear: true };
  const isOutside = supportTeams.some(({ leader }) => !organisation.areas.some(({ id }) => id === leader));
  if (own.length > 0)
    return clear(isOutside || own.length < leafAreas(organisation).length ? "mixed" : "areas");
  return mostOf(
    supportTeams.map(({ leader }) => (nurseries.has(leader) ? "specialUnit" : "central")),
    "central",
  );
}

/** The areas served by a team that an area leads. */
function teamAreas(organisation: Organisation): readonly string[] {
  const areas = new Set(organisation.areas.map(({ id }) => id));
  const ledByAreas = organisation.supportTeams.filter(({ leader }) => areas.has(leader));
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

function network({ networks }: Organisation): Reading<Decisions["network"]> {
  if (networks.length === 0) return clear("none");
  return clear(networks.some(({ formal }) => formal) ? "formal" : "informal");
}
