import type { Measure } from "./counted.ts";

/** Nurseries that areas lead are apart, others together; teams by leader, one under a nursery with that nursery. */
export const specialistTeam: Measure = {
  id: "specialistTeam",
  asks: ({ specialLine }) => [specialLine],
  of:
    ({ nurseries, leadingNursery }) =>
    ({ teams }) =>
    ({ specialLine }) => {
      const together = new Map<string | null, number>();
      const join = (leader: string | null, staff: number) => {
        if (staff > 0) together.set(leader, (together.get(leader) ?? 0) + staff);
      };
      const leaderOf = ({ area }: { readonly area: string | null }) => (specialLine === "area" ? area : null);
      for (const nursery of nurseries) join(leaderOf(nursery), nursery.staff ?? 0);
      for (const { leader, staff } of teams)
        join(leader === leadingNursery?.id ? leaderOf(leadingNursery) : leader, staff);
      let [all, squares] = [0, 0];
      for (const staff of together.values()) {
        all += staff;
        squares += staff * staff;
      }
      return all === 0 ? null : squares / all;
    },
};
