import { type Assumptions, type Scenario, valuesIn } from "./assumptions.ts";
import { coursesAtOnce, type Demand, weeksPerYear } from "./pools.ts";
import type { SimulationQuestion, Variant } from "./simulation/question.ts";

type Alternative = { readonly id: string; readonly demand: Demand };

/**
 * The same children under each alternative, as the simulation asks it: those of the areas that all of them serve, named
 * by area. Courses take the assumed travel with them, where places are known.
 */
export function simulatedDemand(
  alternatives: readonly Alternative[],
  assumptions: Assumptions,
  scenario: Scenario,
  borrowing: Variant["borrowing"],
): Pick<SimulationQuestion, "variants" | "needs" | "travel"> {
  const { weeksPerCourse, coursesPerChild, hoursPerCourse, ...travel } = valuesIn(scenario, assumptions);
  const { kilometresPerHour, detour, visitsPerWeek } = travel;
  const served = alternatives[0]?.demand.needs.filter(({ area }) =>
    alternatives.every(({ demand }) => demand.needs.some((need) => need.area === area && need.pool !== null)),
  );
  return {
    needs: (served ?? []).map(({ area, children, at }) => ({
      id: area,
      level: 3,
      arrivalRate: (children.value * coursesPerChild) / weeksPerYear,
      length: { type: "exponential", mean: weeksPerCourse },
      ...(at && { at }),
    })),
    variants: alternatives.map(({ id, demand: { pools, needs } }) => ({
      id,
      borrowing,
      lacking: "serve",
      pools: pools.map((pool) => ({
        id: pool.id,
        servers: coursesAtOnce(pool, assumptions, scenario),
        serves: needs.filter((need) => need.pool === pool.id).map(({ area }) => area),
        competences: pool.competences,
        lengthFactor: 1,
        ...(pool.at && { at: pool.at }),
      })),
    })),
    travel: { kilometresPerHour, detour, visitsPerWeek, hoursPerWeek: hoursPerCourse },
  };
}
