import { sum } from "d3-array";
import { DomainError } from "../../errors.ts";
import { fault } from "../../faults/fault.ts";
import type { OrganisationGraph } from "../../organisation/graph/attributes.ts";
import { allReferralPaths, type ReferralPath } from "../../organisation/graph/referral/referral-path.ts";
import { payerOf } from "../../organisation/graph/seats.ts";
import { isGeneral, supportPedagogues } from "../../organisation/parts.ts";
import { type NodeId, type Offer, offerOf, referredLevels } from "../../organisation/schema.ts";

export type ReferredLevel = (typeof referredLevels)[number];
type OrdinaryUnit = {
  readonly id: NodeId;
  readonly hasGroup: boolean;
  readonly children: Readonly<Record<ReferredLevel, number>>;
};
/** Specialists who work together: the staff of a special nursery or of a support team. */
type Body = { readonly id: NodeId; readonly staff: number; readonly nearestLeader: NodeId };

/** One child's level and unit, standing for so many children. */
type Case = {
  readonly unit: NodeId;
  readonly level: ReferredLevel;
  readonly offer: Offer;
  readonly children: number;
};

/** What the indicators ask of an organisation, each found once. */
export type Structure = {
  readonly graph: OrganisationGraph;
  readonly units: readonly OrdinaryUnit[];
  readonly cases: readonly Case[];
  /** Special nurseries, ordinary units with a group, and support teams. */
  readonly specialProviders: readonly NodeId[];
  /** Those outside the municipality: in nobody's line here. */
  readonly boughtProviders: readonly NodeId[];
  readonly bodies: readonly Body[];
  /** The topmost holder of the duty to coordinate that is the node itself or stands above it. */
  readonly holderAbove: (id: NodeId) => NodeId | null;
  readonly teamsServing: (unit: NodeId) => readonly NodeId[];
  readonly pathOf: (unit: NodeId, level: ReferredLevel) => ReferralPath;
  /** Who decides for the unit's children at a level; null where no way leads to the offer. */
  readonly deciderOf: (unit: NodeId, level: ReferredLevel) => NodeId | null;
  readonly payerOf: (unit: NodeId, offer: Offer) => NodeId | null;
  /** The node itself and all who stand above it, nearest first. */
  readonly lineAbove: (id: NodeId) => readonly NodeId[];
};

/** `paths` are all referral paths of the graph, if they have been walked already. */
export function structureOf(
  graph: OrganisationGraph,
  paths: readonly ReferralPath[] = allReferralPaths(graph),
): Structure {
  const organisation = graph.getAttribute("organisation");
  const leaderOf = (id: NodeId) => graph.getNodeAttribute(id, "leader");
  const units = organisation.units
    .filter(isGeneral)
    .map(({ id, groups, children }) => ({ id, children, hasGroup: groups.length > 0 }));
  const nurseries = organisation.units.filter(({ kind }) => kind === "specialNursery");
  const teams = supportPedagogues(organisation);
  const isNursery = new Set(nurseries.map(({ id }) => id));

  const serving = new Map<NodeId, NodeId[]>(units.map(({ id }) => [id, []]));
  for (const { id } of teams) {
    graph.forEachOutEdge(id, (_, { kind }, _team, unit) => {
      if (kind === "supports") serving.get(unit)?.push(id);
    });
  }

  // A board is told by its unit.
  const leaderWithin = (id: NodeId): NodeId =>
    graph.getNodeAttribute(id, "agreement") === null ? (leaderOf(id) ?? id) : id;
  const nearestLeader = (id: NodeId): NodeId => {
    const leader = leaderWithin(id);
    return isNursery.has(leader) ? leaderWithin(leader) : leader;
  };
  const body = ({ id, staff }: { readonly id: NodeId; readonly staff: number | null }): Body => ({
    id,
    staff: staff ?? 0,
    nearestLeader: nearestLeader(id),
  });

  const placeOf = new Map(units.map(({ id }, place) => [id, place]));
  const pathOf = (unit: NodeId, level: ReferredLevel): ReferralPath => {
    const path = paths[(level - 1) * units.length + (placeOf.get(unit) ?? Number.NaN)];
    if (path === undefined) throw new DomainError("not-found", fault("unknown-unit", { unit }));
    return path;
  };

  return {
    graph,
    units,
    cases: units.flatMap(({ id, children }) =>
      referredLevels.map((level) => ({ unit: id, level, offer: offerOf[level], children: children[level] })),
    ),
    specialProviders: [
      ...isNursery,
      ...units.filter(({ hasGroup }) => hasGroup).map(({ id }) => id),
      ...teams.map(({ id }) => id),
    ],
    boughtProviders: organisation.providers.map(({ id }) => id),
    bodies: [...nurseries, ...teams].map(body).filter(({ staff }) => staff > 0),
    holderAbove: holdersAbove(graph, (id) => graph.getNodeAttribute(id, "coordinates")),
    teamsServing: (unit) => serving.get(unit) ?? [],
    pathOf,
    deciderOf: (unit, level) => {
      const path = pathOf(unit, level);
      return path.reached ? (path.deciders[0] ?? null) : null;
    },
    payerOf: (unit, offer) => payerOf(graph, unit, offer),
    lineAbove: (id) => {
      const line: NodeId[] = [];
      for (let at: NodeId | null = id; at !== null; at = leaderOf(at)) line.push(at);
      return line;
    },
  };
}

/**
 * Of those who coordinate, the topmost in a node's line, itself included; null where none is. A network is in no line. Each
 * node is walked once.
 */
export function holdersAbove(
  graph: OrganisationGraph,
  coordinates: (id: NodeId) => boolean,
): Structure["holderAbove"] {
  const holders = new Map<NodeId, NodeId | null>();
  const holderAbove = (id: NodeId): NodeId | null => {
    const known = holders.get(id);
    if (known !== undefined) return known;
    const { leader, kind } = graph.getNodeAttributes(id);
    const above = leader === null ? null : holderAbove(leader);
    const holder = above ?? (coordinates(id) && kind !== "network" ? id : null);
    holders.set(id, holder);
    return holder;
  };
  return holderAbove;
}

/** The mean of a share over all children of levels 1 to 3; null where there are none. */
export function perChild({ cases }: Structure, share: (of: Case) => number): number | null {
  const children = sum(cases, (of) => of.children);
  return children === 0
    ? null
    : sum(cases, (of) => (of.children === 0 ? 0 : of.children * share(of))) / children;
}
