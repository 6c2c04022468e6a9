import { indicatorValues } from "../src/domain/lenses/structure/indicators.ts";
import { graphOf } from "../src/domain/organisation/graph/graph.ts";
import { allReferralPaths } from "../src/domain/organisation/graph/referral/referral-path.ts";
import { Organisation } from "../src/domain/organisation/schema.ts";
import { type BenchLine, rounded, timesAsLong } from "./measure.ts";

export const name = "graph";

/** Graph, indicators and every referral path against building the graph alone, at two sizes. */
export async function run(): Promise<readonly BenchLine[]> {
  const sizes = [
    { units: 700, areas: 25, rounds: 41 },
    { units: 5_000, areas: 150, rounds: 9 },
  ];
  return sizes.map(({ units, areas, rounds }) => {
    const organisation = municipalityOf(units, areas);
    const whole = () => {
      const graph = graphOf(organisation);
      const paths = allReferralPaths(graph);
      return [paths, indicatorValues(graph, paths)];
    };
    const value = rounded(timesAsLong(whole, () => graphOf(organisation), rounds));
    return {
      name: units === 700 ? name : `${name} ${units}`,
      value,
      unit: "times building the graph",
      goal: "<= 4",
    };
  });
}

const both = (text: string) => ({ da: text, en: text });
const entry = (id: string) => ({ id, name: both(id), origin: "assumed" as const });

/** Areas decide, lead, support and pay, which is the arrangement with the most ties. */
export function municipalityOf(units: number, areas: number): Organisation {
  const areaIds = Array.from({ length: areas }, (_, index) => `area-${index}`);
  const areaOf = (index: number) => areaIds[index % areas] ?? "";
  const seat = { at: "area", origin: "assumed" };
  const special = { places: 12, staff: 20, children: { 1: 0, 2: 0, 3: 0 }, groups: [] };
  return Organisation.parse({
    schema: "tovholder/organisation@2",
    ...{ id: "bench", name: both("Bench"), kind: "own" },
    departments: [entry("children")],
    sections: [{ ...entry("daycare"), kind: "daycare", department: "children" }],
    areas: areaIds.map((id) => ({ ...entry(id), leader: "daycare" })),
    units: [
      ...Array.from({ length: units - 1 }, (_, index) => ({
        ...entry(`unit-${index}`),
        ...{ kind: "daycare", area: areaOf(index), leader: areaOf(index), places: 60, staff: 12 },
        children: { 1: Number(index % 3 === 0), 2: Number(index % 2 === 0), 3: 3 },
        groups: index % 12 === 0 ? [{ ...entry(`group-${index}`), kind: "specialGroup", places: 8 }] : [],
      })),
      { ...entry("nursery"), kind: "specialNursery", area: "area-0", leader: "area-0", ...special },
    ],
    supportTeams: areaIds.map((area) => ({
      ...entry(`support-${area}`),
      ...{ staff: 2, competences: [], leader: area, serves: [area] },
    })),
    committees: [],
    networks: [],
    coordination: areaIds,
    referral: { specialNursery: seat, group: seat, support: seat },
    financing: { specialNursery: seat, group: seat, support: seat },
  });
}
