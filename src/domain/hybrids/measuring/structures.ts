import { holdersAbove, type Structure, structureOf } from "../../lenses/structure/structure.ts";
import type { Decisions } from "../../organisation/decisions.ts";
import { graphOf } from "../../organisation/graph/graph.ts";
import { holderOf } from "../../organisation/graph/seats.ts";
import { rearrange } from "../../organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../organisation/schema.ts";

/**
 * What the indicators ask of the organisation under some decisions. The ways that cases go depend on administration, leadership,
 * special line, referral and support, so there is one graph for each of these; coordination and financing only change who
 * stands above and who pays. Networks are left out: no case goes by them.
 */
export function structuresOf(organisation: Organisation): (decisions: Decisions) => Structure {
  const known = new Map<string, Structure>();
  const waysUnder = (decisions: Decisions): Structure => {
    const { administration, leadership, specialLine, referral, support, supportAreas } = decisions;
    const key = [administration, leadership, specialLine, referral, support, ...supportAreas].join(" ");
    const structure = known.get(key) ?? structureOf(graphOf(rearrange(organisation, plain(decisions))));
    known.set(key, structure);
    return structure;
  };
  return (decisions) => {
    const structure = waysUnder(decisions);
    const { coordination, financing } = rearrange(organisation, decisions);
    const holders = new Set(coordination);
    return {
      ...structure,
      holderAbove: holdersAbove(structure.graph, (id) => holders.has(id)),
      payerOf: (unit, offer) => holderOf(structure.graph, financing[offer], unit),
    };
  };
}

const plain = (decisions: Decisions): Decisions => ({
  ...decisions,
  coordination: decisions.administration === "joint" ? "department" : "departments",
  financing: "central",
  network: "none",
});
