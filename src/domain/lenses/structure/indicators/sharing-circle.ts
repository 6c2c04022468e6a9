import { min, sum } from "d3-array";
import type { Indicator } from "../indicator.ts";

/**
 * The mean over ordinary units of the number of units that share their nearest special resource: one for a unit with
 * a group of its own; else those without a group that the same team serves, the smallest circle where several teams do; else
 * those that nobody serves, who share the special nursery, or everybody where there is none. With
 * how many others a provider from outside is shared is not known, so it changes nothing.
 */
export const sharingCircle: Indicator = {
  id: "sharingCircle",
  criterion: "bridge",
  name: { da: "Hvor mange deler", en: "How many share" },
  unit: { da: "dagtilbud", en: "units" },
  better: "lower",
  scale: "log",
  formula: "Σ k ÷ N",
  letters: {
    da: "k er dagtilbud, der deler den samme nærmeste specialressource. N er antallet af dagtilbud.",
    en: "k is units that share the same nearest special resource. N is the number of units.",
  },
  meaning: {
    da: "Hvor mange almindelige dagtilbud deler den specialressource, der er nærmest: egen gruppe, støttekorps eller specialbørnehave? Jo færre, jo tættere er broen.",
    en: "How many ordinary units share the special resource that is nearest: a group of their own, a support team or the special nursery? The fewer, the closer the bridge.",
  },
  compute: ({ graph, units, teamsServing, specialProviders }) => {
    if (units.length === 0 || specialProviders.length === 0) return null;
    const served = new Map<string, number>();
    let unserved = 0;
    for (const { id, hasGroup } of units) {
      if (hasGroup) continue;
      const teams = teamsServing(id);
      if (teams.length === 0) unserved++;
      for (const team of teams) served.set(team, (served.get(team) ?? 0) + 1);
    }
    const hasNursery = graph.getAttribute("organisation").units.some(({ kind }) => kind === "specialNursery");
    const left = hasNursery ? unserved : units.length;
    const circles = units.map(({ id, hasGroup }) =>
      hasGroup ? 1 : (min(teamsServing(id), (team) => served.get(team)) ?? left),
    );
    return sum(circles) / units.length;
  },
  // Units without a group share with all whom their team serves, the fewest where several do; no decision but support counts.
  counted: {
    asks: () => [],
    of:
      ({ sites, nurseries, units, withGroup }) =>
      ({ teams, teamsAt }) => {
        const ungrouped = sites.map((site) => site.units - site.withGroup);
        const served = teams.map(({ serves }) => sum(serves, (site) => ungrouped[site]));
        const unserved = sum(ungrouped, (count, site) => (teamsAt[site]?.length === 0 ? count : 0));
        const left = nurseries.length > 0 ? unserved : units;
        const circleAt = teamsAt.map((here) => min(here, (team) => served[team]) ?? left);
        const circles = withGroup + sum(ungrouped, (count, site) => count * (circleAt[site] as number));
        const isMeasured = units > 0 && nurseries.length + withGroup + teams.length > 0;
        return () => (isMeasured ? circles / units : null);
      },
  },
};
