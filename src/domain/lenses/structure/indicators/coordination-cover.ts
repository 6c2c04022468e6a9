import { rollup, sum } from "d3-array";
import { holdersUnder, underHolders } from "../counting/holders.ts";
import type { Indicator } from "../indicator.ts";

/**
 * |{(p, u) : p ≠ u, some holder of the duty stands above both}| / |{(p, u) : p ≠ u}|, over special providers p and ordinary
 * units u. Counted per holder, since the lines under topmost holders do not overlap. A provider from outside is a special provider
 * that nobody here stands above.
 */
export const coordinationCover: Indicator = {
  id: "coordinationCover",
  criterion: "direction",
  name: { da: "Fælles samordner", en: "Common coordinator" },
  unit: { da: "andel af par", en: "share of pairs" },
  share: { of: { da: "parrene", en: "the pairs" } },
  better: "higher",
  scale: "linear",
  formula: "|{(p, u) : S(p) = S(u)}| ÷ |{(p, u)}|",
  letters: {
    da: "p er et specialtilbud, u et dagtilbud, S den øverste samordner, der står over dem.",
    en: "p is a special provider, u an ordinary unit, S the topmost coordinator who stands above them.",
  },
  meaning: {
    da: "Tag et specialtilbud og et almindeligt dagtilbud. Hvor tit har de en fælles leder, der har pligt til at samordne? Specialtilbud er specialbørnehaven, dagtilbud med gruppe, støttekorps og dem, kommunen køber pladser hos.",
    en: "Take a special provider and an ordinary unit. How often do they share a leader who holds the duty to coordinate? Special providers are the special nursery, units with a group, support teams, and those the municipality buys places from.",
  },
  compute: ({ specialProviders, boughtProviders, units, holderAbove }) => {
    const ordinary = new Set(units.map(({ id }) => id));
    const unitsUnder = rollup(
      units,
      (under) => under.length,
      ({ id }) => holderAbove(id),
    );
    const self = (provider: string) => (ordinary.has(provider) ? 1 : 0);
    const own = sum(specialProviders, (provider) => units.length - self(provider));
    const pairs = own + boughtProviders.length * units.length;
    const covered = sum(specialProviders, (provider) => {
      const holder = holderAbove(provider);
      return holder === null ? 0 : (unitsUnder.get(holder) ?? 0) - self(provider);
    });
    return pairs === 0 ? null : covered / pairs;
  },
  // Pairs under one holder, a unit with a group never with itself.
  counted: {
    asks: ({ coordination, specialLine }) => [coordination, specialLine],
    of: (municipality) => {
      const { sites, units, withGroup, nurseries, organisation } = municipality;
      const bought = organisation.providers.length;
      return ({ teams }) => {
        const pairs = (nurseries.length + teams.length + withGroup + bought) * units - withGroup;
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
  },
};
