import { ascending, sum } from "d3-array";
import { DomainError } from "../errors.ts";
import { fault } from "../faults/fault.ts";
import type { Coordinates } from "../geodesic.ts";
import type { Language, Text } from "../language.ts";
import { supportPedagogues } from "../organisation/parts.ts";
import type { Organisation, SupportTeam, Unit } from "../organisation/schema.ts";
import type { Origin } from "../origin.ts";
import { exp, ln } from "../random/elementary.ts";
import { type Assumptions, type Scenario, valuesIn } from "./assumptions.ts";
import { type Pool, poolLimits } from "./queue/pool.ts";

/** A number read from an organisation, with the origins of what it is summed from. */
type Counted = { readonly value: number; readonly origins: readonly Origin[] };

/** Support teams that serve the same areas: one pool, by the id of the first of them and the names of all. */
type TeamPool = {
  readonly id: string;
  readonly name: Text;
  readonly teams: readonly string[];
  readonly areas: readonly string[];
  readonly staff: Counted;
  readonly competences: readonly string[];
  readonly at?: Coordinates | undefined;
};

/**
 * The children of an area who need support, and the pool that is theirs; null where no team serves the area.
 */
type AreaNeed = {
  readonly area: string;
  readonly children: Counted;
  readonly pool: string | null;
  readonly at?: Coordinates | undefined;
};

export type Demand = { readonly pools: readonly TeamPool[]; readonly needs: readonly AreaNeed[] };

/** Stands for the units that lie in no area. */
const noArea = "no-area";
export const weeksPerYear = 52;

/**
 * Who needs support, and who gives it. An area belongs to the team that serves fewest areas (ties by id), so
 * that a team of its own goes before one for all. Who serves a larger area serves those within it. A team is taken to
 * set out from the middle of the units that it serves.
 */
export function demandOf(organisation: Organisation): Demand {
  const unitsIn = Map.groupBy(organisation.units, (unit) => unit.area ?? noArea);
  const areas = [...unitsIn.keys()].sort();
  const servedBy = areasServed(organisation, areas);
  const pools = [
    ...Map.groupBy(supportPedagogues(organisation), (team) => JSON.stringify(servedBy(team))).values(),
  ]
    .map((teams) => poolOf(teams, servedBy(teams[0] as SupportTeam), unitsIn))
    .sort((a, b) => a.areas.length - b.areas.length || (a.id < b.id ? -1 : 1));
  const needs = areas.map((area) => {
    const units = unitsIn.get(area) ?? [];
    const children = units.filter((unit) => unit.children[3] > 0);
    return {
      area,
      children: {
        value: children.reduce((sum, unit) => sum + unit.children[3], 0),
        origins: distinct(children.map((unit) => unit.origins?.children ?? unit.origin)),
      },
      pool: pools.find((pool) => pool.areas.includes(area))?.id ?? null,
      ...middleOf(units),
    };
  });
  return { pools, needs };
}

/**
 * The pools as queues in closed form, times in weeks. Children whom no team serves are in none of them. Throws "invalid"
 * for staff that could give more courses at a time than a pool may have places.
 */
export function queuesOf(
  { pools, needs }: Demand,
  assumptions: Assumptions,
  scenario: Scenario,
): readonly Pool[] {
  const { weeksPerCourse, coursesPerChild } = valuesIn(scenario, assumptions);
  if (sum(pools, (pool) => coursesAtOnce(pool, assumptions, scenario)) > poolLimits.servers)
    throw new DomainError("invalid", fault("too-many-courses", { most: poolLimits.servers }));
  return pools.map((pool) => ({
    id: pool.id,
    servers: coursesAtOnce(pool, assumptions, scenario),
    arrivalRate: needs
      .filter((need) => need.pool === pool.id)
      .reduce((sum, { children }) => sum + (children.value * coursesPerChild) / weeksPerYear, 0),
    serviceRate: 1 / weeksPerCourse,
  }));
}

/**
 * The chance that a child's pool has somebody with what the child needs, over all children: of a pool of m positions
 * 1 - (1 - s)^m, where each has a given competence with the chance s. Nobody has it where no team serves. Null without
 * children.
 */
export function competenceCoverage(
  { pools, needs }: Demand,
  assumptions: Assumptions,
  scenario: Scenario,
): number | null {
  const { staffWithCompetence } = valuesIn(scenario, assumptions);
  const covered = (pool: string | null) =>
    1 - exp((pools.find(({ id }) => id === pool)?.staff.value ?? 0) * ln(1 - staffWithCompetence));
  const children = sum(needs, ({ children }) => children.value);
  return children === 0 ? null : sum(needs, (need) => need.children.value * covered(need.pool)) / children;
}

/** Whole courses that a pool's contact hours carry at the same time. */
export function coursesAtOnce({ staff }: TeamPool, assumptions: Assumptions, scenario: Scenario): number {
  const { contactHoursPerStaff, hoursPerCourse } = valuesIn(scenario, assumptions);
  return Math.floor((staff.value * contactHoursPerStaff) / hoursPerCourse + 1e-9);
}

/** The areas with units that a team serves, itself or by a larger area that they lie in. */
function areasServed({ areas: all }: Organisation, areas: readonly string[]) {
  const within = new Map(all.map(({ id, within }) => [id, within]));
  const around = (area: string): readonly string[] => {
    const walked = new Set<string>();
    for (let at: string | undefined = area; at !== undefined && !walked.has(at); at = within.get(at))
      walked.add(at);
    return [...walked];
  };
  return ({ serves }: SupportTeam): readonly string[] =>
    serves === "all" ? areas : areas.filter((area) => around(area).some((larger) => serves.includes(larger)));
}

/** What two demands have in common: the areas that a pool serves in each, with the pools that either has. */
export function sharedBy(one: Demand, other: Demand): readonly [one: Demand, other: Demand] {
  const served = ({ needs }: Demand) =>
    new Set(needs.filter(({ pool }) => pool !== null).map(({ area }) => area));
  const [here, there] = [served(one), served(other)];
  const only = ({ pools, needs }: Demand) => ({
    pools,
    needs: needs.filter(({ area }) => here.has(area) && there.has(area)),
  });
  return [only(one), only(other)];
}

function poolOf(
  teams: readonly SupportTeam[],
  served: readonly string[],
  unitsIn: ReadonlyMap<string, readonly Unit[]>,
): TeamPool {
  const sorted = teams.toSorted((a, b) => ascending(a.id, b.id));
  const ids = sorted.map(({ id }) => id);
  const named = (language: Language) => sorted.map(({ name }) => name[language]).join(" + ");
  const id = ids[0] as string;
  return {
    id,
    name: { da: named("da"), en: named("en") },
    teams: ids,
    areas: served,
    staff: {
      value: teams.reduce((sum, { staff }) => sum + staff, 0),
      origins: distinct(teams.map((team) => team.origins?.staff ?? team.origin)),
    },
    competences: distinct(teams.flatMap(({ competences }) => competences.map(({ da }) => da))),
    ...middleOf(served.flatMap((area) => unitsIn.get(area) ?? [])),
  };
}

/** The mean place of the units whose place is known. */
function middleOf(units: readonly Unit[]): { readonly at?: Coordinates } {
  const places = units.flatMap(({ coordinates }) => (coordinates ? [coordinates] : []));
  if (places.length === 0) return {};
  const mean = (axis: 0 | 1) => places.reduce((sum, place) => sum + place[axis], 0) / places.length;
  return { at: [mean(0), mean(1)] };
}

function distinct<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)].sort();
}
