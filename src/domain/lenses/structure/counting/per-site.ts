import { sum } from "d3-array";
import type { Decisions } from "../../../organisation/decisions.ts";
import type { Indicator } from "../indicator.ts";
import { alignment as alignmentFormula } from "../indicators/alignment.ts";
import { movesIn } from "../indicators/contacts.ts";
import { paletteCommand as paletteFormula } from "../indicators/palette-command.ts";
import type { Structure } from "../structure.ts";
import type { Measure } from "./counted.ts";
import { keptBy } from "./kept-by.ts";
import type { Municipality } from "./municipality.ts";
import type { Support } from "./support.ts";

/** What asks for the ways of cases: they depend on these and on support. */
const ways = ({ administration, leadership, specialLine, referral }: Decisions) => [
  administration,
  leadership,
  specialLine,
  referral,
];

/** Children of levels 1 to 3, each with the same share as on the graph. */
const perChild = ({ id, compute }: Indicator, asks: Measure["asks"]): Measure => ({
  id,
  asks,
  of: (municipality) => {
    const { children, sites } = municipality;
    const shares = partsPerSite(municipality, asks, (structure) =>
      sites.map((site, at) => {
        const cases = structure.cases.filter(({ unit }) => municipality.siteOf.get(unit) === at);
        return site.children * (compute({ ...structure, cases }) ?? 0);
      }),
    );
    return (support) => (decisions) => (children === 0 ? null : sum(shares(support, decisions)) / children);
  },
});

/** Coordination and financing do not matter to it. */
export const paletteCommand = perChild(paletteFormula, ways);

export const alignment = perChild(alignmentFormula, (decisions) => [
  ...ways(decisions),
  decisions.coordination,
  decisions.financing,
]);

type Moves = {
  readonly count: number;
  readonly actors: number;
  readonly weight: number;
  readonly met: number;
};

export const contacts: Measure = {
  id: "contacts",
  asks: ways,
  of: (municipality) => {
    const { sites, siteOf, standsFor } = municipality;
    const moves = partsPerSite(municipality, ways, (structure) => {
      const found = Map.groupBy(movesIn(structure), ({ unit }) => siteOf.get(unit));
      return sites.map((_, at): Moves => {
        const here = found.get(at) ?? [];
        const times = (unit: string) => standsFor.get(unit) ?? 1;
        return {
          count: sum(here, ({ unit }) => times(unit)),
          actors: sum(here, ({ unit, actors }) => times(unit) * actors),
          weight: sum(here, ({ weight }) => weight),
          met: sum(here, ({ weight, actors }) => weight * actors),
        };
      });
    });
    return (support) => (decisions) => {
      const here = moves(support, decisions);
      const count = sum(here, (part) => part.count);
      const weight = sum(here, (part) => part.weight);
      if (count === 0) return null;
      return weight === 0 ? sum(here, ({ actors }) => actors) / count : sum(here, ({ met }) => met) / weight;
    };
  },
};

/** A part for each site, found where support is what the site sees of it, and kept for every choice that looks so from there. */
function partsPerSite<Part>(
  { structureUnder }: Municipality,
  asks: Measure["asks"],
  partsIn: (structure: Structure) => readonly Part[],
): (support: Support, decisions: Decisions) => readonly Part[] {
  const partsUnder = keptBy(
    (decisions) => [decisions.support, ...asks(decisions)].join(),
    (decisions) => partsIn(structureUnder(decisions)),
  );
  return ({ seenFrom }, decisions) => {
    const seen = new Map(
      [...new Set(seenFrom)].map((support) => [
        support,
        partsUnder({ ...decisions, support, supportAreas: [] }),
      ]),
    );
    return seenFrom.map((support, site) => seen.get(support)?.[site] as Part);
  };
}
