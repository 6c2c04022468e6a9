import { DomainError } from "../../errors.ts";
import { fault } from "../../faults/fault.ts";
import type { Origin } from "../../origin.ts";
import type { NodeId, Offer } from "../schema.ts";
import type { OrganisationGraph, TieKind } from "./attributes.ts";

type Source = { readonly origin: Origin; readonly claims?: readonly string[] | undefined };

/** Adds one tie. Its key says what it is, so equal ties are one; the first to be added stays. */
export function addTie(
  graph: OrganisationGraph,
  kind: TieKind,
  from: NodeId,
  to: NodeId,
  { origin, claims = [] }: Source,
  offer: Offer | null = null,
): void {
  const key = offer === null ? `${kind}:${from}:${to}` : `${kind}:${offer}:${from}:${to}`;
  if (graph.hasEdge(key)) return;
  const unknown = [from, to].find((end) => !graph.hasNode(end));
  if (unknown !== undefined) throw new DomainError("invalid", fault("unknown-id", { id: unknown }));
  graph.addDirectedEdgeWithKey(key, from, to, { kind, offer, origin, claims });
}
