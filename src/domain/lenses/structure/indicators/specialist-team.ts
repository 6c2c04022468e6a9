import { rollup, sum } from "d3-array";
import { hasOwnBoard } from "../../../organisation/parts.ts";
import type { Unit } from "../../../organisation/schema.ts";
import type { Indicator } from "../indicator.ts";

/**
 * Σ n_k² / Σ n_k over the groups of n_k specialists who share a nearest leader. A team under the special nursery's head is
 * counted with the nursery's own staff. Those who work for a provider from outside are not the municipality's.
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
  // Nurseries that areas lead are apart, others together, with what the children's department leads where it leads them;
  // teams by leader, one under a nursery with that nursery.
  counted: {
    asks: ({ specialLine, administration }) => [specialLine, administration],
    of:
      ({ nurseries, nurseryById, childrensDepartment }) =>
      ({ teams }) =>
      ({ specialLine, administration }) => {
        const together = new Map<string | null, number>();
        const join = (leader: string | null, staff: number) => {
          if (staff > 0) together.set(leader, (together.get(leader) ?? 0) + staff);
        };
        const department = administration === "joint" ? childrensDepartment : "disability section";
        const leaderOf = (nursery: Unit) => {
          if (hasOwnBoard(nursery)) return `board of ${nursery.id}`;
          return specialLine === "area" ? nursery.area : department;
        };
        for (const nursery of nurseries) join(leaderOf(nursery), nursery.staff ?? 0);
        for (const { leader, staff } of teams) {
          const nursery = nurseryById.get(leader);
          join(nursery ? leaderOf(nursery) : leader, staff);
        }
        let [all, squares] = [0, 0];
        for (const staff of together.values()) {
          all += staff;
          squares += staff * staff;
        }
        return all === 0 ? null : squares / all;
      },
  },
};
