import { sum } from "d3-array";
import type { TieKind } from "../../../organisation/graph/attributes.ts";
import type { NodeId } from "../../../organisation/schema.ts";
import type { Indicator } from "../indicator.ts";
import type { Structure } from "../structure.ts";

const carriesKnowledge: ReadonlySet<TieKind> = new Set(["leads", "supports", "memberOf", "coordinates"]);
const holdsKnowledge = new Set<string | null>(["specialNursery", "competenceCentre"]);

/**
 * The mean over ordinary units of the number of ties, walked either way, to the nearest special nursery or competence centre.
 * Leading, support, membership and coordination count as ties. Breadth first from all sources at once (Moore 1959).
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
};

function distancesToKnowledge({ graph }: Structure): ReadonlyMap<NodeId, number> {
  const sources = graph.filterNodes((_, { subkind }) => holdsKnowledge.has(subkind));
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
