import { DomainError } from "../../errors.ts";
import { metresBetween } from "../../great-circle.ts";
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
  /** Pools whose line would grow without end. */
  readonly overloaded: readonly boolean[];
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
    const pool = mayServe(at, own) ? own : byNearness[at]?.find((other) => mayServe(at, other));
    if (pool === undefined)
      throw new DomainError("invalid", `no pool has the competence: ${need.competence}`);
    return pool;
  });
  const slowdown = each((need, pool) => pool.lengthFactor * (1 + travelShare(distance(need, pool), travel)));
  const lines = linesOf(needs, home);
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
    lenders: byNearness.map((order, need) =>
      Int32Array.from(
        borrowing === "never" ? [] : order.filter((p) => p !== home[need] && mayServe(need, p)),
      ),
    ),
    tiers: pools.map((_, pool) => {
      const able = lines.filter((line) => line.home === pool || mayServe(line.need, pool));
      const own = able.filter((line) => line.home === pool);
      const others = able.filter((line) => line.home !== pool);
      if (borrowing === "never") return byLevel(own);
      return borrowing === "always" ? byLevel(able) : [...byLevel(own), ...byLevel(others)];
    }),
    overloaded: overloadedPools(variant, needs, home, slowdown),
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
 * Without borrowing a pool alone must keep up with its own work; with it all together must, at the shortest
 * each course can be. That is necessary only: what passes here and still does not clear is named by the run.
 */
function overloadedPools(
  { pools, borrowing }: Variant,
  needs: readonly Need[],
  home: readonly number[],
  slowdown: readonly number[],
): readonly boolean[] {
  const work = (need: Need, at: number, pool: number) =>
    need.arrivalRate * meanWeeks(need.length) * cell(slowdown, at, pools.length, pool);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  if (borrowing === "never") {
    return pools.map(({ servers }, pool) =>
      fills(sum(needs.map((need, at) => (home[at] === pool ? work(need, at, pool) : 0))), servers),
    );
  }
  const least = sum(needs.map((need, at) => Math.min(...pools.map((_, pool) => work(need, at, pool)))));
  return pools.map(() => fills(least, sum(pools.map(({ servers }) => servers))));
}

function cell<T>(grid: readonly T[], row: number, width: number, column: number): T {
  return grid[row * width + column] as T;
}
