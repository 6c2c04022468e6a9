import { MultiDirectedGraph } from "graphology";
import { DomainError } from "../../errors.ts";
import { fault } from "../../faults/fault.ts";
import { type NodeId, type Organisation, originOf } from "../schema.ts";
import { type Actor, actorsOf } from "./actors.ts";
import type { OrganisationGraph } from "./attributes.ts";
import { departmentsOf, ownersOf } from "./departments.ts";
import { addReferralTies } from "./referral/referral-ties.ts";
import { generalUnitsByArea, mostTimesServed, timesServed, unitsServedBy } from "./serving.ts";
import { addTie } from "./tie.ts";

/**
 * The organisation as a graph, the only place where it is built. Leading is a tree with the municipality at its root:
 * every node has one line leader, but networks and providers from outside, which stand outside every line. An area without a leader is a place
 * on the map, so it is no node; a unit with a board of its own stands right under the municipality. Linear in nodes and ties.
 *
 * Throws `invalid` for an id used twice, an unknown id, or leading that runs in a ring; `checkOrganisation` says where.
 */
export function graphOf(organisation: Organisation): OrganisationGraph {
  const graph: OrganisationGraph = new MultiDirectedGraph();
  graph.setAttribute("organisation", organisation);
  const actors = actorsOf(organisation);
  addActors(graph, actors, new Set(organisation.coordination));
  addLeading(graph, actors);
  addCoordination(graph, organisation);
  addMembership(graph, organisation);
  addSupport(graph, organisation);
  addReferralTies(graph, organisation);
  return graph;
}

function addActors(graph: OrganisationGraph, actors: readonly Actor[], holders: ReadonlySet<NodeId>): void {
  const departments = departmentsOf(actors);
  const ownerOf = ownersOf(actors);
  for (const { id, leaderOrigin: _, ...attributes } of actors) {
    graph.addNode(id, {
      subkind: null,
      area: null,
      staff: null,
      places: null,
      children: null,
      offers: null,
      ownership: null,
      agreement: null,
      ...attributes,
      department: departments.get(id) ?? null,
      owner: ownerOf(id),
      coordinates: holders.has(id),
    });
  }
}

function addLeading(graph: OrganisationGraph, actors: readonly Actor[]): void {
  for (const { id, leader, leaderOrigin, claims } of actors)
    if (leader !== null) addTie(graph, "leads", leader, id, { origin: leaderOrigin, claims });
}

/** Departments that share the duty to coordinate are tied to one another. */
function addCoordination(graph: OrganisationGraph, organisation: Organisation): void {
  const origin = organisation.origins?.coordination ?? "computed";
  const unknown = organisation.coordination.find((id) => !graph.hasNode(id));
  if (unknown !== undefined) throw new DomainError("invalid", fault("unknown-id", { id: unknown }));
  const departments = organisation.departments.map(({ id }) => id);
  const sharing = departments.filter((id) => organisation.coordination.includes(id));
  for (const [index, from] of sharing.entries())
    for (const to of sharing.slice(index + 1)) addTie(graph, "coordinates", from, to, { origin });
}

function addMembership(graph: OrganisationGraph, { committees, networks }: Organisation): void {
  for (const circle of [...committees, ...networks]) {
    const source = { origin: originOf(circle, "members"), claims: circle.claims };
    for (const member of circle.members) addTie(graph, "memberOf", member, circle.id, source);
  }
}

function addSupport(graph: OrganisationGraph, organisation: Organisation): void {
  const served = timesServed(organisation);
  if (served > mostTimesServed)
    throw new DomainError("invalid", fault("too-much-support", { served, most: mostTimesServed }));
  const byArea = generalUnitsByArea(organisation);
  for (const team of organisation.supportTeams) {
    const source = { origin: originOf(team, "serves"), claims: team.claims };
    for (const unit of unitsServedBy(team, organisation, byArea))
      addTie(graph, "supports", team.id, unit.id, source);
  }
}
