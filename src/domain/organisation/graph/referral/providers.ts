import { supportPedagogues } from "../../parts.ts";
import type { NodeId, Offer, Organisation } from "../../schema.ts";
import type { OrganisationGraph } from "../attributes.ts";

/** Those who can give an offer: special nurseries, groups, or support teams. */
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

/** Whoever must be asked for a place with a provider: its leader, and for a group the leader of its unit. */
export function leaderOfProvider(graph: OrganisationGraph, provider: NodeId): NodeId {
  const { kind, leader } = graph.getNodeAttributes(provider);
  const asked = kind === "group" ? graph.getNodeAttribute(leader, "leader") : leader;
  return asked as NodeId;
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

/** Of providers equally near to a unit, one in the unit itself, else one in its area, else the first by id. */
export function nearestHomeAmong(
  graph: OrganisationGraph,
  providers: readonly NodeId[],
): (unit: NodeId) => NodeId | undefined {
  const [inUnit, inArea] = [new Map<NodeId, NodeId>(), new Map<string, NodeId>()];
  const sorted = providers.toSorted();
  for (const provider of sorted) {
    const { leader, area } = graph.getNodeAttributes(provider);
    if (leader !== null && !inUnit.has(leader)) inUnit.set(leader, provider);
    if (area !== null && !inArea.has(area)) inArea.set(area, provider);
  }
  return (unit) => inUnit.get(unit) ?? inArea.get(graph.getNodeAttribute(unit, "area") ?? "") ?? sorted[0];
}
