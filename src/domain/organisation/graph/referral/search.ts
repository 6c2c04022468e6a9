import type { NodeId, Offer } from "../../schema.ts";
import type { OrganisationGraph } from "../attributes.ts";

/** Whom a node refers to, in order of id. */
export type Referring = (node: NodeId) => readonly NodeId[];

/** The ways out of a node for one offer, each node's ties looked through once. */
export function referringIn(graph: OrganisationGraph, offer: Offer): Referring {
  const known = new Map<NodeId, readonly NodeId[]>();
  return (node) => {
    const found = known.get(node);
    if (found !== undefined) return found;
    const next: NodeId[] = [];
    graph.forEachOutEdge(node, (_tie, tie, _from, to) => {
      if (tie.kind === "refers" && tie.offer === offer) next.push(to);
    });
    known.set(node, next.sort());
    return next;
  };
}

/** Breadth first from a start: the nearest targets, in the order met, and how each node was first come to. */
type Search = {
  readonly nearest: readonly NodeId[];
  readonly before: ReadonlyMap<NodeId, NodeId>;
};

export function searchFrom(start: NodeId, referring: Referring, isTarget: (node: NodeId) => boolean): Search {
  const before = new Map<NodeId, NodeId>();
  const seen = new Set([start]);
  let front: readonly NodeId[] = [start];
  while (front.length > 0) {
    const nearest = front.filter(isTarget);
    if (nearest.length > 0) return { nearest, before };
    const next: NodeId[] = [];
    for (const node of front)
      for (const to of referring(node)) {
        if (seen.has(to)) continue;
        seen.add(to);
        before.set(to, node);
        next.push(to);
      }
    front = next;
  }
  return { nearest: [], before };
}

/** The way back to where the search began, from the start. */
export function wayTo(target: NodeId, { before }: Search): readonly NodeId[] {
  const way: NodeId[] = [];
  for (let node: NodeId | undefined = target; node !== undefined; node = before.get(node)) way.push(node);
  return way.reverse();
}
