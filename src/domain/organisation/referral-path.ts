import { DomainError } from "../errors.ts";
import type { Origin } from "../origin.ts";
import type { OrganisationGraph } from "./graph/attributes.ts";
import { nearestHome, providersFor } from "./graph/providers.ts";
import { referringIn, type Search, searchFrom, wayTo } from "./graph/search.ts";
import { deciderOf } from "./graph/seats.ts";
import { isGeneral, type Level, type Offer, offerOf, referredLevels } from "./schema.ts";

export type NodeId = string;

/** One tie walked: the case goes from one actor to the next, perhaps over a department's boundary. */
export type Step = {
  readonly from: NodeId;
  readonly to: NodeId;
  readonly handOver: boolean;
  readonly changesDepartment: boolean;
  readonly origin: Origin;
};

/** The way of one child's case from its own unit to the offer. `actors` has one entry more than `steps`. */
export type ReferralPath =
  | {
      readonly reached: true;
      readonly unit: NodeId;
      readonly level: Level;
      /** Null at level 4, which stays in the unit. */
      readonly offer: Offer | null;
      readonly actors: readonly NodeId[];
      readonly steps: readonly Step[];
      readonly handOvers: number;
      readonly boundaries: number;
      /** Those on the path who decide: the seat, or the provider's own leader where the way does not pass the seat. */
      readonly deciders: readonly NodeId[];
      readonly provider: NodeId;
    }
  | {
      readonly reached: false;
      readonly unit: NodeId;
      readonly level: Level;
      readonly offer: Offer;
      /** `no-provider`: nobody offers it. `no-way`: somebody does, but no referral tie leads there. */
      readonly because: "no-provider" | "no-way";
    };

/** Throws "not-found" for a unit that the organisation does not have, or that children are not referred from. */
export function referralPath(graph: OrganisationGraph, unit: NodeId, level: Level): ReferralPath {
  const known = graph.getAttribute("organisation").units.find(({ id }) => id === unit);
  if (known === undefined || !isGeneral(known)) throw new DomainError("not-found", `unknown unit: ${unit}`);
  return pathsFrom(graph, level)(unit);
}

/** The paths of every ordinary unit at levels 1 to 3, in the order of levels and units. */
export function allReferralPaths(graph: OrganisationGraph): readonly ReferralPath[] {
  const units = graph.getAttribute("organisation").units.filter(isGeneral);
  return referredLevels.flatMap((level) => units.map(({ id }) => id).map(pathsFrom(graph, level)));
}

/**
 * The shortest way over the `refers` ties for a level's offer, breadth first (Moore 1959). Units under one leader that are
 * served by the same teams share the way from that leader, so it is sought once for all of them.
 */
export function pathsFrom(graph: OrganisationGraph, level: Level): (unit: NodeId) => ReferralPath {
  if (level === 4) return (unit) => stay(unit);
  const offer = offerOf[level];
  const referring = referringIn(graph, offer);
  const sought = new Map<string, Search>();
  return (unit) => {
    const providers = providersFor(graph, unit, offer);
    if (providers.size === 0) return { reached: false, unit, level, offer, because: "no-provider" };
    const asked = referring(unit);
    const start = asked.length === 1 ? (asked[0] as NodeId) : unit;
    const key = offer === "support" ? `${start} ${[...providers].join(" ")}` : start;
    const search = sought.get(key) ?? searchFrom(start, referring, (node) => providers.has(node));
    sought.set(key, search);
    const provider = nearestHome(graph, unit, search.nearest);
    if (provider === undefined) return { reached: false, unit, level, offer, because: "no-way" };
    const way = wayTo(provider, search);
    return walked(graph, unit, level, offer, start === unit ? way : [unit, ...way]);
  };
}

function stay(unit: NodeId): ReferralPath {
  const nothing = { actors: [unit], steps: [], handOvers: 0, boundaries: 0, deciders: [], provider: unit };
  return { reached: true, unit, level: 4, offer: null, ...nothing };
}

function walked(
  graph: OrganisationGraph,
  unit: NodeId,
  level: Level,
  offer: Offer,
  actors: readonly NodeId[],
): ReferralPath {
  const department = (node: NodeId) => graph.getNodeAttribute(node, "department");
  const steps = actors.slice(1).map((to, at): Step => {
    const from = actors[at] as NodeId;
    const [here, there] = [department(from), department(to)];
    return {
      from,
      to,
      handOver: from !== to,
      changesDepartment: here !== null && there !== null && here !== there,
      origin: graph.getEdgeAttribute(`refers:${offer}:${from}:${to}`, "origin"),
    };
  });
  const seat = deciderOf(graph, unit, offer);
  const last = actors.at(-2) as NodeId;
  return {
    reached: true,
    unit,
    level,
    offer,
    actors,
    steps,
    handOvers: steps.filter(({ handOver }) => handOver).length,
    boundaries: steps.filter(({ changesDepartment }) => changesDepartment).length,
    deciders: [seat !== null && actors.includes(seat) ? seat : last],
    provider: actors.at(-1) as NodeId,
  };
}
