import { sum } from "d3-array";
import type { Indicator } from "./indicator.ts";
import type { ReferredLevel } from "./structure.ts";

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
  formula: "mean |A(u, l) ∪ A(u, l − 1)|",
  meaning: {
    da: "Når et barns behov skifter ét niveau, møder familien dem, der stod på den gamle vej, og dem på den nye. Hvor mange forskellige er det?",
    en: "When a child's need moves one level, the family meets those on the old path and those on the new. How many different actors is that?",
  },
  compute: ({ units, pathOf }) => {
    const met = units.flatMap(({ id, children }) =>
      moves.flatMap(([from, to]) => {
        const [before, after] = [pathOf(id, from), pathOf(id, to)];
        if (!before.reached || !after.reached) return [];
        return [{ weight: children[from], actors: new Set([...before.actors, ...after.actors]).size }];
      }),
    );
    if (met.length === 0) return null;
    const weight = sum(met, (move) => move.weight);
    if (weight === 0) return sum(met, ({ actors }) => actors) / met.length;
    return sum(met, (move) => move.weight * move.actors) / weight;
  },
};
