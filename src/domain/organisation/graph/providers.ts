import type { NodeId } from "../referral-path.ts";
import type { Offer, Organisation } from "../schema.ts";
import type { OrganisationGraph } from "./attributes.ts";

/** Those who can give an offer: special nurseries, groups, or support teams. */
export function providersOf(organisation: Organisation, offer: Offer): readonly NodeId[] {
  switch (offer) {
    case "specialNursery":
      return organisation.units.filter(({ kind }) => kind === "specialNursery").map(({ id }) => id);
    case "group":
      return organisation.units.flatMap(({ groups }) => groups.map(({ id }) => id));
    case "support":
      return organisation.supportTeams.map(({ id }) => id);
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

/** The providers open to a unit's children: every one, but of support teams only those that serve the unit. */
export function providersFor(graph: OrganisationGraph, unit: NodeId, offer: Offer): ReadonlySet<NodeId> {
  if (offer !== "support") return new Set(providersOf(graph.getAttribute("organisation"), offer));
  return new Set(
    graph.filterInEdges(unit, (_tie, { kind }) => kind === "supports").map((tie) => graph.source(tie)),
  );
}

/** Of providers equally near, one in the unit itself, else one in its area, else the first by id. */
export function nearestHome(
  graph: OrganisationGraph,
  unit: NodeId,
  providers: readonly NodeId[],
): NodeId | undefined {
  const { area } = graph.getNodeAttributes(unit);
  const sorted = providers.toSorted();
  return (
    sorted.find((provider) => graph.getNodeAttribute(provider, "leader") === unit) ??
    sorted.find((provider) => area !== null && graph.getNodeAttribute(provider, "area") === area) ??
    sorted[0]
  );
}
