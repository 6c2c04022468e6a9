import { sum } from "d3-array";
import type { Measure } from "./counted.ts";

/** Units without a group share with all whom their team serves; no decision but support counts. */
export const sharingCircle: Measure = {
  id: "sharingCircle",
  asks: () => [],
  of:
    ({ sites, nurseries, units, withGroup }) =>
    ({ teams, teamAt }) => {
      const ungrouped = sites.map((site) => site.units - site.withGroup);
      const served = teams.map(({ serves }) => sum(serves, (site) => ungrouped[site]));
      const unserved = sum(ungrouped, (count, site) => (teamAt[site] === -1 ? count : 0));
      const left = nurseries.length > 0 ? unserved : units;
      const circles =
        withGroup + sum(ungrouped, (count, site) => count * (served[teamAt[site] as number] ?? left));
      const isMeasured = units > 0 && nurseries.length + withGroup + teams.length > 0;
      return () => (isMeasured ? circles / units : null);
    },
};
