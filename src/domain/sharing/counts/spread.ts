import type { Area, Children, NodeId, Unit } from "../../organisation/schema.ts";
import type { PublishedCounts } from "./published-counts.ts";
import { type Cell, cellsOf, type ShownSum, shownSums } from "./shown-sums.ts";
import { wholeNumbers } from "./whole-numbers.ts";

const mostSweeps = 1_000;
/** Of a total; sums of thousands of numbers come no closer. */
const closeEnough = 1e-10;

/**
 * Children by unit, made of what is published and of nothing else: a number shown as it is, the hidden ones as even as the totals shown
 * allow (iterative proportional fitting from ones: Deming & Stephan 1940, Annals of Mathematical Statistics 11:427), in
 * whole numbers that add up to those totals. A hidden number of which no total says anything is the least that it can be.
 */
export function spreadEvenly(
  units: readonly Pick<Unit, "id" | "area">[],
  areas: readonly Pick<Area, "id" | "within">[],
  published: PublishedCounts,
): ReadonlyMap<NodeId, Children> {
  const cells = cellsOf(units, areas, published);
  const hidden = cells.filter(({ shown }) => shown === null);
  const even = fitted(hidden, shownSums(cells), published.floor);
  const whole = wholeNumbers(hidden, even);
  const byUnit = new Map<NodeId, { 1: number; 2: number; 3: number }>(
    units.map(({ id }) => [id, { 1: 0, 2: 0, 3: 0 }]),
  );
  for (const cell of cells) {
    const children = byUnit.get(cell.unit);
    if (children !== undefined) children[cell.level] = cell.shown ?? whole.get(cell) ?? 0;
  }
  return byUnit;
}

/** Numbers over `floor` whose sums are those shown. That each may be more than one number makes the fitting converge. */
function fitted(
  hidden: readonly Cell[],
  sums: readonly ShownSum[],
  floor: number,
): ReadonlyMap<Cell, number> {
  const told = new Set(sums.flatMap(({ of }) => of));
  const place = new Map(hidden.map((cell, at) => [cell, at]));
  const over = Float64Array.from(hidden, (cell) => (told.has(cell) ? 1 : 0));
  const lines = sums.map(({ left, of }) => ({
    left: left - floor * of.length,
    of: of.map((cell) => place.get(cell) as number),
  }));
  for (let sweep = 0; sweep < mostSweeps; sweep++) {
    let off = 0;
    for (const { left, of } of lines) {
      let now = 0;
      for (const at of of) now += over[at] as number;
      off = Math.max(off, Math.abs(now - left) / Math.max(left, 1));
      const scale = now > 0 ? left / now : 0;
      for (const at of of) over[at] = (over[at] as number) * scale;
    }
    if (off < closeEnough) break;
  }
  return new Map(hidden.map((cell, at) => [cell, floor + (over[at] as number)]));
}
