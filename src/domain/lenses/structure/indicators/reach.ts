import { rollup, sum } from "d3-array";
import type { NodeId } from "../../../organisation/schema.ts";
import { holdersUnder, underHolders } from "../counting/holders.ts";
import type { Indicator } from "../indicator.ts";

/**
 * Over pairs of a specialist and a child of levels 1 to 3, the share where the specialist's team serves the child's unit or a
 * holder of the duty stands above both. Counted per team and holder; nothing walks all pairs. Those who work for a
 * provider from outside are not the municipality's.
 */
export const reach: Indicator = {
  id: "reach",
  criterion: "efficiency",
  name: { da: "Rækkevidde", en: "Reach" },
  unit: { da: "andel af par", en: "share of pairs" },
  share: { of: { da: "parrene", en: "the pairs" } },
  better: "higher",
  scale: "linear",
  formula: "Σ m · r ÷ (Σ m · B)",
  letters: {
    da: "m er medarbejdere i et team, r de børn, teamet kan nå, B alle børn på niveau 1–3.",
    en: "m is the staff of a team, r the children it can reach, B all children on levels 1–3.",
  },
  meaning: {
    da: "Tag en specialmedarbejder og et barn på niveau 1–3. Hvor tit kan den ene komme til den anden, enten fordi teamet betjener barnets dagtilbud, eller fordi en samordner står over begge?",
    en: "Take a specialist and a child on levels 1–3. How often can one get to the other, because the team serves the child's unit or because a coordinator stands above both?",
  },
  compute: ({ graph, units, bodies, holderAbove }) => {
    const childrenIn = new Map(
      units.map(({ id, children }) => [id, children[1] + children[2] + children[3]]),
    );
    const children = sum(childrenIn.values());
    const staff = sum(bodies, (body) => body.staff);
    if (children === 0 || staff === 0) return null;
    const childrenUnder = rollup(
      units,
      (under) => sum(under, ({ id }) => childrenIn.get(id)),
      ({ id }) => holderAbove(id),
    );
    const reached = (body: NodeId) => {
      const holder = holderAbove(body);
      let served = 0;
      graph.forEachOutEdge(body, (_, { kind }, _team, unit) => {
        const isUnderHolder = holder !== null && holderAbove(unit) === holder;
        if (kind === "supports" && !isUnderHolder) served += childrenIn.get(unit) ?? 0;
      });
      return served + (holder === null ? 0 : (childrenUnder.get(holder) ?? 0));
    };
    return sum(bodies, (body) => body.staff * reached(body.id)) / (staff * children);
  },
  // Children under the body's holder, and those elsewhere whom a team serves.
  counted: {
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
  },
};
