import { DomainError } from "../../errors.ts";
import { fault } from "../../faults/fault.ts";
import { isGeneral } from "../parts.ts";
import type { NodeId, Offer, Seat } from "../schema.ts";
import type { OrganisationGraph } from "./attributes.ts";

/** Who decides on an offer for a unit's children. */
export function deciderOf(graph: OrganisationGraph, unit: NodeId, offer: Offer): NodeId | null {
  return holderOf(graph, graph.getAttribute("organisation").referral[offer], unit);
}

/** Who pays for an offer to a unit's children. */
export function payerOf(graph: OrganisationGraph, unit: NodeId, offer: Offer): NodeId | null {
  return holderOf(graph, graph.getAttribute("organisation").financing[offer], unit);
}

/** By offer; null where nobody can be told. */
type HolderPerOffer = Readonly<Record<Offer, NodeId | null>>;

/**
 * Who decides on each offer for an ordinary unit's children, and who pays: ties lead from a seat to what it can fill, and so
 * say nothing where there is nothing to fill. Null for all other actors.
 */
export function holdersFor(
  graph: OrganisationGraph,
  id: NodeId,
): { readonly decidedBy: HolderPerOffer | null; readonly paidBy: HolderPerOffer | null } {
  const { subkind: kind } = graph.getNodeAttributes(id);
  if (!isGeneral({ kind })) return { decidedBy: null, paidBy: null };
  const perOffer = (holder: typeof deciderOf): HolderPerOffer => ({
    specialNursery: holder(graph, id, "specialNursery"),
    group: holder(graph, id, "group"),
    support: holder(graph, id, "support"),
  });
  return { decidedBy: perOffer(deciderOf), paidBy: perOffer(payerOf) };
}

/**
 * Who sits in a seat, seen from a unit: "area" is whoever leads the area that the unit lies in, or the unit itself
 * where it lies in none that is led; of one with a board of its own, with whom it has its agreement.
 */
export function holderOf(graph: OrganisationGraph, { at }: Seat, unit: NodeId): NodeId | null {
  if (at !== "area") {
    if (!graph.hasNode(at)) throw new DomainError("invalid", fault("unknown-id", { id: at }));
    return at;
  }
  const { leader, agreement, area } = graph.getNodeAttributes(unit);
  if (agreement === null && leader !== null && graph.getNodeAttribute(leader, "kind") === "area")
    return leader;
  return area !== null && graph.hasNode(area) ? area : (agreement ?? leader);
}
