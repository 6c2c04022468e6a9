import { max, sum } from "d3-array";
import { metresBetween } from "../../geodesic.ts";
import { fills } from "../queue/erlang.ts";
import { meanWeeks } from "./course-length.ts";
import type { Need, SimulationQuestion, SupportPool, Travel, Variant } from "./question.ts";

/**
 * A variant with ids turned into places in arrays. Needs of one home, level and competence share a line.
 * `slowdown[need * pools + pool]` is the length of that need's courses in that pool over the length drawn.
 */
export type Layout = {
  readonly needs: readonly Need[];
  readonly pools: readonly SupportPool[];
  readonly home: Int32Array;
  readonly line: Int32Array;
  readonly lines: number;
  readonly slowdown: Float64Array;
  /** Whether a need asks for a competence; and by cell, whether the pool has what it asks for. */
  readonly asks: Uint8Array;
  readonly competent: Uint8Array;
  /** The other pools that may take a need, nearest first. */
  readonly lenders: readonly Int32Array[];
  /**
   * The lines that a pool may take from, in order of precedence; within a tier whoever came first goes first.
   */
  readonly tiers: readonly (readonly Int32Array[])[];
  /** Pools whose line would grow without end; surely all of them, if `overloadIsSure`. */
  readonly overloaded: readonly boolean[];
  readonly overloadIsSure: boolean;
  /** The longest mean course, in weeks, wherever it may be given. */
  readonly longestCourse: number;
};

type Line = { readonly at: number; readonly home: number; readonly level: number; readonly need: number };

export function layoutOf({ needs, travel }: SimulationQuestion, variant: Variant): Layout {
  const { pools, borrowing } = variant;
  const width = pools.length;
  const each = <T>(value: (need: Need, pool: SupportPool) => T) =>
    needs.flatMap((need) => pools.map((pool) => value(need, pool)));
  const has = each(
    (need, pool) => need.competence === undefined || pool.competences.includes(need.competence),
  );
  const metres = each(distance);
  const byNearness = needs.map((_, need) =>
    pools.map((_, pool) => pool).sort((a, b) => cell(metres, need, width, a) - cell(metres, need, width, b)),
  );
  const mayServe = (need: number, pool: number) =>
    variant.lacking === "serve" || cell(has, need, width, pool);
  const home = needs.map((need, at) => {
    const own = pools.findIndex(({ serves }) => serves === "all" || serves.includes(need.id));
    // The question has seen to it that somebody may.
    return (mayServe(at, own) ? own : byNearness[at]?.find((other) => mayServe(at, other))) as number;
  });
  const slowdownOf = (need: Need, pool: SupportPool) =>
    pool.lengthFactor * (1 + travelShare(distance(need, pool), travel));
  const slowdown = each(slowdownOf);
  const lines = linesOf(needs, home);
  const lenders = byNearness.map((order, need) =>
    borrowing === "never" ? [] : order.filter((pool) => pool !== home[need] && mayServe(need, pool)),
  );
  const takers = lenders.map((others, need) => [home[need] as number, ...others].sort((a, b) => a - b));
  return {
    needs,
    pools,
    home: Int32Array.from(home),
    line: Int32Array.from(needs, (need, at) =>
      lines.findIndex((line) => sameLine(line, need, home[at], needs)),
    ),
    lines: lines.length,
    slowdown: Float64Array.from(slowdown),
    asks: Uint8Array.from(needs, ({ competence }) => Number(competence !== undefined)),
    competent: Uint8Array.from(has, Number),
    lenders: lenders.map((others) => Int32Array.from(others)),
    tiers: pools.map((_, pool) => {
      const able = lines.filter((line) => line.home === pool || mayServe(line.need, pool));
      const own = able.filter((line) => line.home === pool);
      const others = able.filter((line) => line.home !== pool);
      if (borrowing === "never") return byLevel(own);
      return borrowing === "always" ? byLevel(able) : [...byLevel(own), ...byLevel(others)];
    }),
    overloaded: overloadedPools(variant, needs, slowdown, takers),
    overloadIsSure: borrowing === "never",
    longestCourse: max(each((need, pool) => meanWeeks(need.length) * slowdownOf(need, pool))) ?? 0,
  };
}

/** Metres from a need to a pool; 0 where one of them has no place. */
function distance(need: Need, pool: SupportPool): number {
  return need.at === undefined || pool.at === undefined ? 0 : metresBetween(need.at, pool.at);
}

/** Hours on the road over hours at the child: each visit goes there and back. */
function travelShare(metres: number, travel: Travel | undefined): number {
  if (travel === undefined) return 0;
  const { kilometresPerHour, detour, visitsPerWeek, hoursPerWeek } = travel;
  return (visitsPerWeek * 2 * (metres / 1000) * detour) / kilometresPerHour / hoursPerWeek;
}

function linesOf(needs: readonly Need[], home: readonly number[]): readonly Line[] {
  const lines: Line[] = [];
  needs.forEach((need, at) => {
    if (lines.some((line) => sameLine(line, need, home[at], needs))) return;
    lines.push({ at: lines.length, home: home[at] as number, level: need.level, need: at });
  });
  return lines;
}

function sameLine(line: Line, need: Need, home: number | undefined, needs: readonly Need[]): boolean {
  return line.home === home && line.level === need.level && needs[line.need]?.competence === need.competence;
}

function byLevel(lines: readonly Line[]): readonly Int32Array[] {
  const levels = [...new Set(lines.map(({ level }) => level))].sort((a, b) => a - b);
  return levels.map((level) =>
    Int32Array.from(lines.filter((line) => line.level === level).map(({ at }) => at)),
  );
}

/**
 * Pools whose work cannot be done, at the shortest each course can be: without borrowing a pool's own, with it that of
 * the needs which only some pools may take, and then all fall that help each other. It is necessary only
 * that the pools suffice for each such group; what passes here and still does not clear is named by the run.
 */
function overloadedPools(
  { pools }: Variant,
  needs: readonly Need[],
  slowdown: readonly number[],
  takers: readonly (readonly number[])[],
): readonly boolean[] {
  const least = needs.map(
    (need, at) =>
      need.arrivalRate *
      meanWeeks(need.length) *
      Math.min(...(takers[at] as readonly number[]).map((pool) => cell(slowdown, at, pools.length, pool))),
  );
  const groups = [
    ...new Map(
      takers.filter((_, need) => (least[need] ?? 0) > 0).map((able) => [able.join(), able]),
    ).values(),
  ];
  const full = groups.filter((group) => {
    const among = new Set(group);
    const load = sum(least, (work, need) => (takers[need]?.every((pool) => among.has(pool)) ? work : 0));
    return fills(
      load,
      sum(group, (pool) => pools[pool]?.servers ?? 0),
    );
  });
  const fallen = helpingEachOther(full.flat(), groups);
  return pools.map((_, pool) => fallen.has(pool));
}

/** Some pools, and all that share a need with one of them, near or far. */
function helpingEachOther(
  some: readonly number[],
  groups: readonly (readonly number[])[],
): ReadonlySet<number> {
  const reached = new Set(some);
  for (let size = -1; size < reached.size; ) {
    size = reached.size;
    for (const group of groups)
      if (group.some((pool) => reached.has(pool))) for (const pool of group) reached.add(pool);
  }
  return reached;
}

function cell<T>(grid: readonly T[], row: number, width: number, column: number): T {
  return grid[row * width + column] as T;
}
