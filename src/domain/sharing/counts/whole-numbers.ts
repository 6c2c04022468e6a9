import type { Cell, Place } from "./shown-sums.ts";

const nearlyWhole = 1e-6;
const isWhole = (value: number) => Math.abs(value - Math.round(value)) < nearlyWhole;

/** Numbers flow from the municipality through its areas to a unit, and back by level through the areas to the municipality. */
type Arc = { readonly from: string; readonly to: string; readonly isShown: boolean; value: number };

/**
 * Each number rounded up or down so that every total that is whole stays as it is: numbers on a closed way of
 * fractions are shifted together, up and down in turn, until one of them is whole (controlled rounding: Cox 1987,
 * Journal of the American Statistical Association 82:520). The first ways are taken first, so that it always comes out
 * the same.
 */
export function wholeNumbers(
  cells: readonly Cell[],
  values: ReadonlyMap<Cell, number>,
): ReadonlyMap<Cell, number> {
  const arcs = new Map<string, Arc>();
  const flow = (from: string, to: string, value: number, shown: number | null): Arc => {
    const known = arcs.get(`${from}>${to}`) ?? { from, to, isShown: shown !== null, value: 0 };
    known.value += value;
    arcs.set(`${from}>${to}`, known);
    return known;
  };
  const own = new Map(
    cells.map((cell) => {
      const { level, places } = cell;
      const value = values.get(cell) ?? 0;
      places.forEach((place, at) => {
        flow(places[at + 1]?.key ?? "everybody", place.key, value, place.shown.all);
      });
      const byLevel = [...places.slice(1).map(({ key }) => `${key} ${level}`), "everybody"];
      places.slice(1).forEach(({ shown }: Place, at) => {
        flow(byLevel[at] as string, byLevel[at + 1] as string, value, shown[level]);
      });
      return [cell, flow(places[0]?.key ?? "", byLevel[0] as string, value, null)] as const;
    }),
  );
  makeWhole([...arcs.values()]);
  return new Map([...own].map(([cell, { value }]) => [cell, Math.round(value)]));
}

function makeWhole(arcs: readonly Arc[]): void {
  const isOpen = (arc: Arc) => !arc.isShown && !isWhole(arc.value);
  const at = new Map<string, Arc[]>();
  for (const arc of arcs.filter(isOpen).toReversed())
    for (const node of [arc.from, arc.to]) {
      const here = at.get(node);
      if (here === undefined) at.set(node, [arc]);
      else here.push(arc);
    }
  /** The first open arc at a node but the one by which it was reached; what is whole is forgotten. */
  const nextAt = (node: string, before: Arc): Arc | undefined => {
    const here = at.get(node) ?? [];
    const skipped: Arc[] = [];
    let found: Arc | undefined;
    while (found === undefined && here.length > 0) {
      const last = here.at(-1) as Arc;
      if (last !== before && isOpen(last)) found = last;
      else {
        here.pop();
        if (last === before) skipped.push(last);
      }
    }
    here.push(...skipped);
    return found;
  };
  for (const first of arcs)
    while (isOpen(first)) {
      const way = closedWay(first, nextAt);
      if (way === null) first.value = Math.round(first.value);
      else shift(way);
    }
}

type Step = { readonly arc: Arc; readonly along: 1 | -1 };

/** A way of open arcs back to where it began; null where numbers do not add up to whole totals. */
function closedWay(
  first: Arc,
  nextAt: (node: string, before: Arc) => Arc | undefined,
): readonly Step[] | null {
  const steps: Step[] = [{ arc: first, along: 1 }];
  const been = new Map([[first.from, 0]]);
  let node = first.to;
  while (!been.has(node)) {
    been.set(node, steps.length);
    const arc = nextAt(node, (steps.at(-1) as Step).arc);
    if (arc === undefined) return null;
    const along = arc.from === node ? 1 : -1;
    steps.push({ arc, along });
    node = along === 1 ? arc.to : arc.from;
  }
  return steps.slice(been.get(node));
}

/** As far as the nearest whole number on the way, up or down. */
function shift(way: readonly Step[]): void {
  const over = ({ arc }: Step) => arc.value - Math.floor(arc.value);
  const up = Math.min(...way.map((step) => (step.along === 1 ? 1 - over(step) : over(step))));
  const down = Math.min(...way.map((step) => (step.along === 1 ? over(step) : 1 - over(step))));
  const by = up <= down ? up : -down;
  for (const { arc, along } of way) arc.value += along * by;
}
