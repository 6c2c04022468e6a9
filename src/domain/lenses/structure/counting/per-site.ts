import { sum } from "d3-array";
import type { Decisions } from "../../../organisation/decisions.ts";
import type { Indicator } from "../indicator.ts";
import type { Structure } from "../structure.ts";
import type { Counted } from "./counted.ts";
import { keptBy } from "./kept-by.ts";
import type { Municipality } from "./municipality.ts";
import type { Support } from "./support.ts";

/** What asks for the ways of cases: they depend on these and on support. */
export const ways = ({ administration, leadership, specialLine, referral }: Decisions) => [
  administration,
  leadership,
  specialLine,
  referral,
];

/** A mean over children of levels 1 to 3 by counting: each child has the same share as on the graph. */
export const countedPerChild = (asks: Counted["asks"], compute: Indicator["compute"]): Counted => ({
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

/** A part for each site, found where support is what the site sees of it, and kept for every choice that looks so from there. */
export function partsPerSite<Part>(
  { ways: { structureUnder } }: Municipality,
  asks: Counted["asks"],
  partsIn: (structure: Structure) => readonly Part[],
): (support: Support, decisions: Decisions) => readonly Part[] {
  const partsUnder = keptBy(
    (decisions) => [decisions.support, ...decisions.supportAreas, ...asks(decisions)].join(),
    (decisions) => partsIn(structureUnder(decisions)),
  );
  return ({ seenFrom }, decisions) => {
    const seen = new Map(
      [...new Set(seenFrom)].map((choice) => [choice, partsUnder({ ...decisions, ...choice })]),
    );
    return seenFrom.map((choice, site) => seen.get(choice)?.[site] as Part);
  };
}
