import { rollup, sum } from "d3-array";
import type { Indicator } from "../indicator.ts";

/**
 * Σ n_k² / Σ n_k over the groups of n_k specialists who share a nearest leader. A team under the special nursery's head is
 * counted with the nursery's own staff.
 */
export const specialistTeam: Indicator = {
  id: "specialistTeam",
  criterion: "specialism",
  name: { da: "Fagligt fællesskab", en: "Specialist team" },
  unit: { da: "medarbejdere", en: "people" },
  better: "higher",
  scale: "log",
  formula: "Σ n² ÷ Σ n",
  letters: {
    da: "n er specialmedarbejdere under samme nærmeste leder.",
    en: "n is specialists under the same nearest leader.",
  },
  meaning: {
    da: "Hvor mange specialmedarbejdere har en specialmedarbejder i gennemsnit under samme nærmeste leder, sig selv iberegnet?",
    en: "How many specialists does a specialist on average have under the same nearest leader, including oneself?",
  },
  compute: ({ bodies }) => {
    const groups = rollup(
      bodies,
      (group) => sum(group, (body) => body.staff),
      (body) => body.nearestLeader,
    );
    const staff = sum(groups.values());
    return staff === 0 ? null : sum(groups.values(), (n) => n * n) / staff;
  },
};
