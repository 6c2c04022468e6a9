import { sum } from "d3-array";
import type { NodeId } from "../../../organisation/schema.ts";
import type { Indicator } from "../indicator.ts";
import type { ReferredLevel, Structure } from "../structure.ts";

const moves: readonly (readonly [from: ReferredLevel, to: ReferredLevel])[] = [
  [3, 2],
  [2, 1],
];

/**
 * The mean of |actors on the path at l ∪ actors on the path at l - 1| over ordinary units and the moves 3 to 2 and 2 to 1,
 * weighted by the children at the level they move from; unweighted if there are none. A move that no path leads to does not count.
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
};

/** A child's move from one level to the next, its weight the children at the level it moves from. */
export type Move = { readonly unit: NodeId; readonly weight: number; readonly actors: number };

/** Every move that both paths lead to, with the number of actors that its family meets. */
export function movesIn({ units, pathOf }: Structure): readonly Move[] {
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
