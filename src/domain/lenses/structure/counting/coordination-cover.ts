import { sum } from "d3-array";
import type { Measure } from "./counted.ts";
import { holdersUnder, underHolders } from "./holders.ts";

/** Pairs under one holder, a unit with a group never with itself. */
export const coordinationCover: Measure = {
  id: "coordinationCover",
  asks: ({ coordination, specialLine }) => [coordination, specialLine],
  of: (municipality) => {
    const { sites, units, withGroup, nurseries } = municipality;
    return ({ teams }) => {
      const pairs = (nurseries.length + teams.length + withGroup) * units - withGroup;
      return (decisions) => {
        const holders = holdersUnder(municipality, decisions);
        const unitsUnder = underHolders(sites, holders, (site) => site.units);
        const covered =
          sum(nurseries, (nursery) => unitsUnder(holders.aboveNursery(nursery))) +
          sum(teams, (team) => unitsUnder(holders.aboveTeam(team))) +
          sum(sites, (site) => site.withGroup * Math.max(0, unitsUnder(holders.above(site)) - 1));
        return pairs === 0 ? null : covered / pairs;
      };
    };
  },
};
