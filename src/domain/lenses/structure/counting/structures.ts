import type { Decisions } from "../../../organisation/decisions.ts";
import { graphOf } from "../../../organisation/graph/graph.ts";
import { holderOf } from "../../../organisation/graph/seats.ts";
import { rearrange } from "../../../organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../../organisation/schema.ts";
import { holdersAbove, type Structure, structureOf } from "../structure.ts";
import { keptBy } from "./kept-by.ts";

/**
 * What the indicators ask of the organisation under some decisions. The ways that cases go depend on administration, leadership,
 * special line, referral and support, so there is one graph for each of these; coordination and financing only change who
 * stands above and who pays. Networks are left out: no case goes by them.
 */
export function structuresOf(organisation: Organisation): (decisions: Decisions) => Structure {
  const waysUnder = keptBy(
    ({ administration, leadership, specialLine, referral, support, supportAreas }) =>
      [administration, leadership, specialLine, referral, support, ...supportAreas].join(),
    (decisions) => structureOf(graphOf(rearrange(organisation, plain(decisions)))),
  );
  const powersUnder = keptBy(
    ({ administration, coordination, financing }) => [administration, coordination, financing].join(),
    (decisions) => {
      const { coordination, financing } = rearrange(organisation, decisions);
      return { holders: new Set(coordination), financing };
    },
  );
  return (decisions) => {
    const structure = waysUnder(decisions);
    const { holders, financing } = powersUnder(decisions);
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
