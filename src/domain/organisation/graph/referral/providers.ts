import { ascending } from "d3-array";
import { supportPedagogues } from "../../parts.ts";
import type { NodeId, Offer, Organisation } from "../../schema.ts";
import type { OrganisationGraph } from "../attributes.ts";

/** The municipality's own who can give an offer: special nurseries, groups, or support teams. */
export function providersOf(organisation: Organisation, offer: Offer): readonly NodeId[] {
  switch (offer) {
    case "specialNursery":
      return organisation.units.filter(({ kind }) => kind === "specialNursery").map(({ id }) => id);
    case "group":
      return organisation.units.flatMap(({ groups }) => groups.map(({ id }) => id));
    case "support":
      return supportPedagogues(organisation).map(({ id }) => id);
  }
}

/** Those outside the municipality whom it buys an offer from. */
export const boughtFrom = ({ providers }: Organisation, offer: Offer): readonly NodeId[] =>
  providers.filter(({ offers }) => offers.includes(offer)).map(({ id }) => id);

/**
 * Those who give an offer to a child, of the municipality's own who could: these, and whom a referral tie names from outside;
 * where there are none of its own, all that it buys from.
 */
export function givingOffer(
  organisation: Organisation,
  offer: Offer,
): (own: readonly NodeId[]) => readonly NodeId[] {
  const bought = boughtFrom(organisation, offer);
  const named = new Set(organisation.referralTies.filter((tie) => tie.offer === offer).map(({ to }) => to));
  const besides = bought.filter((id) => named.has(id));
  return (own) => (own.length === 0 ? bought : besides.length === 0 ? own : [...own, ...besides]);
}

/**
 * Whoever must be asked for a place with a provider: its leader, and for a group the leader of its unit; where that is a board,
 * those with whom it has its agreement.
 */
export function leaderOfProvider(graph: OrganisationGraph, provider: NodeId): NodeId {
  const { kind, leader } = graph.getNodeAttributes(provider);
  const asked = graph.getNodeAttributes(kind === "group" ? leader : provider);
  return (asked.agreement ?? asked.leader) as NodeId;
}

/** The providers in the line of each of these leaders, each found by walking up once. */
export function providersByLine(
  graph: OrganisationGraph,
  leaders: ReadonlySet<NodeId>,
  providers: readonly NodeId[],
): ReadonlyMap<NodeId, readonly NodeId[]> {
  const own = new Map<NodeId, NodeId[]>([...leaders].map((leader) => [leader, []]));
  for (const provider of providers)
    for (let node: NodeId | null = provider; node !== null; node = graph.getNodeAttribute(node, "leader"))
      own.get(node)?.push(provider);
  return own;
}

/** The teams of support pedagogues that serve a unit. */
export function teamsServing(graph: OrganisationGraph, unit: NodeId): readonly NodeId[] {
  const teams: NodeId[] = [];
  graph.forEachInEdge(unit, (_tie, { kind }, team) => {
    if (kind === "supports" && graph.getNodeAttribute(team, "subkind") === "supportPedagogues")
      teams.push(team);
  });
  return teams;
}

/** Of providers equally near to a unit, one in the unit itself, else one in its area, else the first of its own by id, else of others. */
export function nearestHomeAmong(
  graph: OrganisationGraph,
  providers: readonly NodeId[],
): (unit: NodeId) => NodeId | undefined {
  const [inUnit, inArea] = [new Map<NodeId, NodeId>(), new Map<string, NodeId>()];
  const isBought = (id: NodeId) => graph.getNodeAttribute(id, "kind") === "provider";
  const sorted = providers.toSorted((a, b) => Number(isBought(a)) - Number(isBought(b)) || ascending(a, b));
  for (const provider of sorted) {
    const { leader, area } = graph.getNodeAttributes(provider);
    if (leader !== null && !inUnit.has(leader)) inUnit.set(leader, provider);
    if (area !== null && !inArea.has(area)) inArea.set(area, provider);
  }
  return (unit) => inUnit.get(unit) ?? inArea.get(graph.getNodeAttribute(unit, "area") ?? "") ?? sorted[0];
}
