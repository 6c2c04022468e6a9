import { sum } from "d3-array";
import type { Measure } from "./counted.ts";
import { holdersUnder, underHolders } from "./holders.ts";

/** Children under the body's holder, and those elsewhere whom a team serves. */
export const reach: Measure = {
  id: "reach",
  asks: ({ coordination, specialLine }) => [coordination, specialLine],
  of: (municipality) => {
    const { sites, nurseries, children } = municipality;
    const staffed = nurseries.filter(({ staff }) => (staff ?? 0) > 0);
    const nurseryStaff = sum(staffed, ({ staff }) => staff);
    return (support) => {
      const teams = support.teams.filter(({ staff }) => staff > 0);
      const staff = nurseryStaff + sum(teams, (team) => team.staff);
      return (decisions) => {
        if (children === 0 || staff === 0) return null;
        const holders = holdersUnder(municipality, decisions);
        const siteHolders = sites.map(holders.above);
        const childrenUnder = underHolders(sites, holders, (site) => site.children);
        const reached =
          sum(staffed, (body) => (body.staff ?? 0) * childrenUnder(holders.aboveNursery(body))) +
          sum(teams, (team) => {
            const holder = holders.aboveTeam(team);
            const beyond = team.serves.filter((at) => holder === null || siteHolders[at] !== holder);
            return team.staff * (childrenUnder(holder) + sum(beyond, (at) => sites[at]?.children));
          });
        return reached / (staff * children);
      };
    };
  },
};
