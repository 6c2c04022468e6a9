import { sum } from "d3-array";
import type { NodeId } from "../../../organisation/schema.ts";
import type { Municipality } from "../counting/municipality.ts";
import { partsPerSite, ways } from "../counting/per-site.ts";
import type { Indicator } from "../indicator.ts";
import type { ReferredLevel, Structure } from "../structure.ts";

const moves: readonly (readonly [from: ReferredLevel, to: ReferredLevel])[] = [
  [3, 2],
  [2, 1],
];

/**
 * The mean of |actors on the path at l ∪ actors on the path at l - 1| over ordinary units and the moves 3 to 2 and 2 to 1,
 * weighted by the children at the level they move from; unweighted if there are none. A move that no path leads to does not count;
 * a provider from outside is met as any other.
 */
export const contacts: Indicator = {
  id: "contacts",
  criterion: "parents",
  name: { da: "Kontakter for familien", en: "Contacts for the family" },
  unit: { da: "aktører", en: "actors" },
  better: "lower",
  scale: "linear",
  formula: "Σ b · |A ∪ A′| ÷ Σ b",
  letters: {
    da: "A og A′ er aktørerne på vejen før og efter skiftet. b er børn på det niveau, de skifter fra.",
    en: "A and A′ are the actors on the path before and after the move. b is children on the level they move from.",
  },
  meaning: {
    da: "Når et barns behov skifter ét niveau, møder familien dem, der stod på den gamle vej, og dem på den nye. Hvor mange forskellige er det?",
    en: "When a child's need moves one level, the family meets those on the old path and those on the new. How many different actors is that?",
  },
  compute: (structure) => {
    const met = movesIn(structure);
    if (met.length === 0) return null;
    const weight = sum(met, (move) => move.weight);
    if (weight === 0) return sum(met, ({ actors }) => actors) / met.length;
    return sum(met, (move) => move.weight * move.actors) / weight;
  },
  counted: {
    asks: ways,
    of: (municipality) => {
      const moves = partsPerSite(municipality, ways, (structure) => movesPerSite(municipality, structure));
      return (support) => (decisions) => {
        const here = moves(support, decisions);
        const count = sum(here, (part) => part.count);
        const weight = sum(here, (part) => part.weight);
        if (count === 0) return null;
        return weight === 0
          ? sum(here, ({ actors }) => actors) / count
          : sum(here, ({ met }) => met) / weight;
      };
    },
  },
};

/** A child's move from one level to the next, its weight the children at the level it moves from. */
type Move = { readonly unit: NodeId; readonly weight: number; readonly actors: number };

/** Every move that both paths lead to, with the number of actors that its family meets. */
function movesIn({ units, pathOf }: Structure): readonly Move[] {
  return units.flatMap(({ id, children }) =>
    moves.flatMap(([from, to]) => {
      const [before, after] = [pathOf(id, from), pathOf(id, to)];
      if (!before.reached || !after.reached) return [];
      const actors = together(before.actors, after.actors);
      return [{ unit: id, weight: children[from], actors }];
    }),
  );
}

/** How many actors two paths have between them; on one path nobody stands twice. */
function together(before: readonly string[], after: readonly string[]): number {
  return before.length + after.filter((actor) => !before.includes(actor)).length;
}

/** The sums over the moves from one site. */
type Moves = {
  readonly count: number;
  readonly actors: number;
  readonly weight: number;
  readonly met: number;
};

function movesPerSite({ sites, siteOf, ways }: Municipality, structure: Structure): readonly Moves[] {
  const found = Map.groupBy(movesIn(structure), ({ unit }) => siteOf.get(unit));
  return sites.map((_, at) => {
    const here = found.get(at) ?? [];
    const times = (unit: NodeId) => ways.standsFor.get(unit) ?? 1;
    return {
      count: sum(here, ({ unit }) => times(unit)),
      actors: sum(here, ({ unit, actors }) => times(unit) * actors),
      weight: sum(here, ({ weight }) => weight),
      met: sum(here, ({ weight, actors }) => weight * actors),
    };
  });
}
