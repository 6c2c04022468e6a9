import { sum } from "d3-array";
import type { Decisions } from "../../../organisation/decisions.ts";
import { actorsOf } from "../../../organisation/graph/actors.ts";
import type { TieKind } from "../../../organisation/graph/attributes.ts";
import { boughtFrom } from "../../../organisation/graph/referral/providers.ts";
import { generalUnitsByArea, unitsServedBy } from "../../../organisation/graph/serving.ts";
import { supportPedagogues } from "../../../organisation/parts.ts";
import { membersUnder } from "../../../organisation/rearrange/circles.ts";
import { rearrange } from "../../../organisation/rearrange/rearrange.ts";
import type { NodeId, Organisation } from "../../../organisation/schema.ts";
import { keptBy } from "../counting/kept-by.ts";
import type { Municipality } from "../counting/municipality.ts";
import type { Support, Team } from "../counting/support.ts";
import type { Indicator } from "../indicator.ts";
import type { Structure } from "../structure.ts";

const carriesKnowledge: ReadonlySet<TieKind> = new Set(["leads", "supports", "memberOf", "coordinates"]);
const holdsKnowledge = new Set<string | null>(["specialNursery", "competenceCentre"]);

/**
 * The mean over ordinary units of the number of ties, walked either way, to the nearest special nursery or competence centre.
 * Leading, support, membership and coordination count as ties. A special nursery outside the municipality counts too, where a network
 * or a committee that it is a member of leads to it; to buy places there is no tie. Breadth first from all sources at once (Moore 1959).
 */
export const knowledgeDistance: Indicator = {
  id: "knowledgeDistance",
  criterion: "knowledge",
  name: { da: "Vej til specialviden", en: "Way to specialist knowledge" },
  unit: { da: "led", en: "ties" },
  better: "lower",
  scale: "linear",
  formula: "Σ d ÷ N",
  letters: {
    da: "d er antallet af led fra et dagtilbud til det nærmeste sted med specialviden. N er antallet af dagtilbud.",
    en: "d is the number of ties from a unit to the nearest place with specialist knowledge. N is the number of units.",
  },
  meaning: {
    da: "Hvor mange led er der fra et almindeligt dagtilbud til den nærmeste specialbørnehave eller det nærmeste kompetencecenter? Ledelse, støtte, netværk og samordning tæller som led.",
    en: "How many ties lie between an ordinary unit and the nearest special nursery or competence centre? Leading, support, networks and coordination count as ties.",
  },
  compute: (structure) => {
    const distance = distancesToKnowledge(structure);
    const near = structure.units.flatMap(({ id }) => distance.get(id) ?? []);
    return near.length === 0 ? null : sum(near) / near.length;
  },
  counted: {
    asks,
    of: (municipality) => {
      const memberships = membershipsIn(municipality);
      // Many decisions give the same ties, and a walk costs more than to compare them.
      const shared = keptBy(
        ({ next, circles }: Ties) => JSON.stringify([next, circles.map(({ id, place }) => [id, place])]),
        (ties) => ties,
      );
      const tiesUnder = keptBy(
        (decisions) => asks(decisions).join(),
        (decisions) => shared(tiesWithoutSupport(municipality, memberships, decisions)),
      );
      return (support) => {
        const distanceOver = keptBy(
          (ties: Ties) => ties,
          (ties) => meanDistance(ties, memberships, support),
        );
        return (decisions) => distanceOver(tiesUnder(decisions));
      };
    },
  },
};

function distancesToKnowledge({ graph }: Structure): ReadonlyMap<NodeId, number> {
  const sources = graph.filterNodes(
    (_, { subkind, offers }) => holdsKnowledge.has(subkind) || offers?.includes("specialNursery") === true,
  );
  const distance = new Map<NodeId, number>(sources.map((id) => [id, 0]));
  const queue = [...sources];
  for (const id of queue) {
    const next = (distance.get(id) ?? 0) + 1;
    graph.forEachEdge(id, (_, { kind }, from, to) => {
      const other = from === id ? to : from;
      if (!carriesKnowledge.has(kind) || distance.has(other)) return;
      distance.set(other, next);
      queue.push(other);
    });
  }
  return distance;
}

/** Of coordination it asks only whether departments are tied to one another, of referral whether there is to be a committee. */
function asks({ coordination, administration, leadership, specialLine, referral, network }: Decisions) {
  return [
    coordination === "departments",
    administration,
    leadership,
    specialLine,
    referral === "committee",
    network,
  ];
}

/** The ordinary units that are members of the committees and networks that were entered: the same under all decisions. */
type Memberships = {
  /** By the place of the circle among those that were entered, and of the unit among the units. */
  readonly unitsIn: readonly (readonly number[])[];
  readonly circlesOf: readonly (readonly number[])[];
  readonly circles: ReadonlyMap<NodeId, number>;
  readonly units: ReadonlyMap<NodeId, number>;
};

function membershipsIn({ organisation, siteOf }: Municipality): Memberships {
  const entered = [...organisation.committees, ...organisation.networks];
  const units = new Map(
    organisation.units.flatMap(({ id }, at) => (siteOf.has(id) ? [[id, at] as const] : [])),
  );
  const circlesOf = organisation.units.map((): number[] => []);
  const unitsIn = entered.map(({ members }, circle) => {
    const places = new Set(members.flatMap((id) => units.get(id) ?? []));
    for (const unit of places) circlesOf[unit]?.push(circle);
    return [...places];
  });
  return { unitsIn, circlesOf, circles: new Map(entered.map(({ id }, at) => [id, at])), units };
}

/** The ties that carry knowledge, but those of support pedagogues and of memberships; actors by their place in a list. */
type Ties = {
  readonly next: readonly (readonly number[])[];
  readonly sources: readonly number[];
  /** Where the units stand, and the circles that were entered. */
  readonly placeOfUnit: readonly number[];
  readonly placeOfCircle: readonly number[];
  /** What each actor is among these; -1 for others. */
  readonly unitAt: readonly number[];
  readonly circleAt: readonly number[];
  readonly placeOf: ReadonlyMap<NodeId, number>;
  /** The site of an ordinary unit; -1 for other actors. */
  readonly siteOf: readonly number[];
  readonly standsFor: readonly number[];
  readonly unitsAt: readonly (readonly number[])[];
  /** The committees and networks, and which of some teams are members, by their places. */
  readonly circles: readonly {
    readonly id: NodeId;
    readonly place: number;
    readonly teamsIn: (teams: Support["teams"]) => readonly number[];
  }[];
};

function tiesWithoutSupport(
  municipality: Municipality,
  memberships: Memberships,
  decisions: Decisions,
): Ties {
  const { organisation } = municipality;
  const arranged = rearrange(organisation, { ...decisions, support: "central", supportAreas: [] });
  const { units, departments, coordination, committees, networks } = arranged;
  const bought = boughtFrom(arranged, "specialNursery");
  const others = arranged.supportTeams.filter(({ kind }) => kind === "other");
  const actors = actorsOf({ ...arranged, supportTeams: others });
  const placeOf = new Map(actors.map(({ id }, at) => [id, at]));
  const next: number[][] = actors.map(() => []);
  const tie = (one: NodeId, other: NodeId) => {
    const [from, to] = [placeOf.get(one), placeOf.get(other)];
    if (from === undefined || to === undefined) return;
    next[from]?.push(to);
    next[to]?.push(from);
  };
  for (const { id, leader } of actors) if (leader !== null) tie(id, leader);
  for (const { id, members } of [...committees, ...networks]) {
    const isEntered = memberships.circles.has(id);
    for (const member of members) if (!isEntered || !memberships.units.has(member)) tie(member, id);
  }
  const sharing = departments.filter(({ id }) => coordination.includes(id)).map(({ id }) => id);
  for (const [at, one] of sharing.entries()) for (const other of sharing.slice(at + 1)) tie(one, other);
  const byArea = generalUnitsByArea(arranged);
  for (const team of others) for (const { id } of unitsServedBy(team, arranged, byArea)) tie(team.id, id);
  const siteOf = actors.map(({ id }) => municipality.siteOf.get(id) ?? -1);
  const unitsAt: number[][] = municipality.sites.map(() => []);
  for (const [actor, site] of siteOf.entries()) unitsAt[site]?.push(actor);
  return {
    next,
    sources: [...units.filter(({ kind }) => holdsKnowledge.has(kind)).map(({ id }) => id), ...bought].map(
      (id) => placeOf.get(id) as number,
    ),
    placeOfUnit: organisation.units.map(({ id }) => placeOf.get(id) as number),
    placeOfCircle: [...memberships.circles.keys()].map((id) => placeOf.get(id) as number),
    unitAt: actors.map(({ id }) => memberships.units.get(id) ?? -1),
    circleAt: actors.map(({ id }) => memberships.circles.get(id) ?? -1),
    placeOf,
    siteOf,
    standsFor: actors.map(({ id }) => municipality.standsFor.get(id) ?? 0),
    unitsAt,
    circles: [...committees, ...networks].map(({ id }) => ({
      id,
      place: placeOf.get(id) as number,
      teamsIn: teamsIn(organisation, id),
    })),
  };
}

/** Of a circle that was entered the teams that it names, as they stand; of one that decisions add, all. */
function teamsIn(organisation: Organisation, circle: NodeId): (teams: Support["teams"]) => readonly number[] {
  const { committees, networks } = organisation;
  const entered = [...committees, ...networks].find(({ id }) => id === circle);
  const isAddedCommittee = committees.length === 0 && circle === "referral-committee";
  const own = new Set(supportPedagogues(organisation).map(({ id }) => id));
  const unled = new Set<NodeId>();
  if (isAddedCommittee || entered?.members.some((id) => own.has(id)) === false) return () => [];
  if (entered === undefined) return (teams) => [...teams.keys()];
  return (teams) => {
    const members = new Set(membersUnder(entered.members, organisation, { unled, teams }));
    return [...teams.keys()].filter((team) => members.has((teams[team] as Team).id));
  };
}

/** The mean over ordinary units; null where none has a way. Teams take the places after the actors. */
function meanDistance(
  ties: Ties,
  { unitsIn, circlesOf }: Memberships,
  { teams, teamsAt }: Support,
): number | null {
  const { next, sources, placeOf, siteOf, standsFor, unitsAt } = ties;
  const { unitAt, circleAt, placeOfUnit, placeOfCircle } = ties;
  const actors = next.length;
  const joined = teams.map(({ leader }): number[] => [placeOf.get(leader) as number]);
  for (const { place, teamsIn } of ties.circles) for (const team of teamsIn(teams)) joined[team]?.push(place);
  const teamsBeside: (number[] | undefined)[] = next.map(() => undefined);
  for (const [team, places] of joined.entries())
    for (const place of places) {
      teamsBeside[place] ??= [];
      teamsBeside[place].push(actors + team);
    }
  const distance = new Int32Array(actors + teams.length).fill(-1);
  const queue = new Int32Array(actors + teams.length);
  let end = 0;
  let further = 0;
  const reach = (other: number) => {
    if (distance[other] !== -1) return;
    distance[other] = further;
    queue[end++] = other;
  };
  const visit = (others: readonly number[], offset: number) => {
    for (let at = 0; at < others.length; at++) reach((others[at] as number) + offset);
  };
  const visitThrough = (others: readonly number[], places: readonly number[]) => {
    for (let at = 0; at < others.length; at++) reach(places[others[at] as number] as number);
  };
  visit(sources, 0);
  let [total, reached] = [0, 0];
  for (let at = 0; at < end; at++) {
    const one = queue[at] as number;
    further = (distance[one] as number) + 1;
    if (one >= actors) {
      visit(joined[one - actors] as readonly number[], 0);
      for (const site of (teams[one - actors] as Team).serves) visit(unitsAt[site] as readonly number[], 0);
      continue;
    }
    visit(next[one] as readonly number[], 0);
    const beside = teamsBeside[one];
    if (beside !== undefined) visit(beside, 0);
    const circle = circleAt[one] as number;
    if (circle !== -1) visitThrough(unitsIn[circle] as readonly number[], placeOfUnit);
    const unit = unitAt[one] as number;
    if (unit !== -1) visitThrough(circlesOf[unit] as readonly number[], placeOfCircle);
    const site = siteOf[one] as number;
    if (site === -1) continue;
    visit(teamsAt[site] as readonly number[], actors);
    total += (standsFor[one] as number) * (distance[one] as number);
    reached += standsFor[one] as number;
  }
  return reached === 0 ? null : total / reached;
}
