import { type DecisionId, type Decisions, decisionIds } from "../../organisation/decisions.ts";
import { differenceBetween } from "../../organisation/difference/difference.ts";
import type { OrganisationGraph } from "../../organisation/graph/attributes.ts";
import { allReferralPaths } from "../../organisation/graph/referral/referral-path.ts";

/** The decisions that are not the same; mixed support in other areas is another support. */
export function decisionsChanged(from: Decisions, to: Decisions): readonly DecisionId[] {
  return decisionIds.filter(
    (id) => from[id] !== to[id] || (id === "support" && !sameAreas(from.supportAreas, to.supportAreas)),
  );
}

const sameAreas = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((area) => others.includes(area));

/** How many an arrangement reaches, seen from another. */
type Reached = {
  readonly units: number;
  /** Departments, sections and area leaders that come, go or answer to another. */
  readonly leaders: number;
  readonly staff: number;
  readonly children: number;
  /** Of a unit at a level from 1 to 3, those that pass other actors. */
  readonly paths: number;
};

const leading = new Set(["department", "section", "area"]);

export function reachedBy(from: OrganisationGraph): (to: OrganisationGraph) => Reached {
  const today = from.getAttribute("organisation");
  const ways = waysIn(from);
  return (to) => {
    const difference = differenceBetween(today, to.getAttribute("organisation"));
    const changed = [...difference.new, ...difference.gone, ...difference.otherLeader];
    return {
      ...difference.touched,
      leaders: changed.filter(({ kind }) => leading.has(kind)).length,
      paths: [...waysIn(to)].filter(([key, way]) => ways.get(key) !== way).length,
    };
  };
}

/** The actors on each path, in one string; none where no way leads to the offer. */
const waysIn = (graph: OrganisationGraph): ReadonlyMap<string, string> =>
  new Map(
    allReferralPaths(graph).map((path) => [
      `${path.unit} ${path.level}`,
      path.reached ? path.actors.join(" ") : "",
    ]),
  );
