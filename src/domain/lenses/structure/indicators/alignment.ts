import type { NodeId } from "../../../organisation/schema.ts";
import { countedPerChild, ways } from "../counting/per-site.ts";
import type { Indicator } from "../indicator.ts";
import { perChild, type Structure } from "../structure.ts";

/**
 * The mean over children of levels 1 to 3 of (d + l + f) / 3: whether who decides on the offer, who provides it and who pays
 * for it stand in the line of a holder of the coordination duty. A network has no line, and a provider from outside stands in none.
 */
export const alignment: Indicator = {
  id: "alignment",
  criterion: "authority",
  name: { da: "Beslutning i samme linje", en: "Power in one line" },
  unit: { da: "andel", en: "share" },
  share: { of: null },
  better: "higher",
  scale: "linear",
  formula: "Σ b · (a + l + p) / 3 ÷ Σ b",
  letters: {
    da: "b er børn på et niveau i et dagtilbud. a, l og p er 1, hvis den, der afgør, den, der giver tilbuddet, og den, der betaler, står under en samordner, ellers 0.",
    en: "b is children on a level in a unit. a, l and p are 1 if whoever decides, whoever gives the offer and whoever pays stand under a coordinator, else 0.",
  },
  meaning: {
    da: "At beslutte, at lede og at betale: hvor stor en del af det ligger hos nogen, der står under en samordner? Vægtet efter børn på niveau 1–3. Et netværk har ingen linje.",
    en: "Deciding, leading and paying: how much of it lies with somebody who stands under a coordinator? Weighted by children on levels 1–3. A network has no line.",
  },
  compute,
  counted: countedPerChild(
    (decisions) => [...ways(decisions), decisions.coordination, decisions.financing],
    compute,
  ),
};

function compute(structure: Structure): number | null {
  const { holderAbove, deciderOf, payerOf, pathOf } = structure;
  const isUnderHolder = (id: NodeId | null) => Number(id !== null && holderAbove(id) !== null);
  return perChild(structure, ({ unit, level, offer }) => {
    const path = pathOf(unit, level);
    const provider = path.reached ? path.provider : null;
    return (
      (isUnderHolder(deciderOf(unit, level)) +
        isUnderHolder(provider) +
        isUnderHolder(payerOf(unit, offer))) /
      3
    );
  });
}
