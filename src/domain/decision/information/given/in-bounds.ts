import type { WeightSet } from "../../preference/weight-set.ts";
import { type Curves, widestBetween } from "./curves.ts";

/** So many equal steps of what the lower bounds leave to share out. */
const steps = 1024;

/**
 * Given the weight of one criterion, where each has bounds. What the bounds leave is shared out, each share within its cap. The
 * others' shares are then independent and even within their caps, but for their sum: added one after another, their density and
 * what they are worth in it are sums over a moving window, found on a grid. The doubt is what half as fine a grid would change.
 */
export function curvesInBounds(
  set: WeightSet,
  criterion: number,
  table: readonly (readonly number[])[],
): Curves {
  const { base, sign, spare, capped } = sharesOf(set);
  const others = [...capped.keys()]
    .filter((k) => k !== criterion)
    .map((k) => ({ k, cap: capped[k] as number }))
    .sort((a, b) => b.cap - a.cap);
  const all = others.reduce((sum, { cap }) => sum + cap, 0);
  const sums = gridBetween(1 - (capped[criterion] as number), Math.min(1, all));
  const shared = table.map((row) => others.map(({ k, cap }) => ({ cap, worth: row[k] as number })));
  const on = (count: number) => {
    const rows = shared.map((shares) => sharedOut(shares, count));
    const density = densityOf(rows[0] as Shared, sums, count);
    const values = rows.map((row, a) => {
      const own = table[a]?.[criterion] as number;
      const worth = (table[a] as readonly number[]).reduce(
        (sum, value, k) => sum + value * (base[k] as number),
        0,
      );
      return sums.map((sum) => worth + sign * spare * (own * (1 - sum) + meanAt(row, sum, count)));
    });
    return { density, values };
  };
  const [{ density, values }, coarse] = [on(steps), on(steps / 2)];
  const thick = 1e-3 * Math.max(...density);
  const inOrder = (row: readonly number[]) => (sign > 0 ? row.toReversed() : row);
  return {
    nodes: inOrder(sums.map((sum) => (base[criterion] as number) + sign * spare * (1 - sum))),
    values: values.map(inOrder),
    doubt: widestBetween(values, coarse.values, (at) => (density[at] as number) > thick),
  };
}

/** Shares of what the lower bounds leave, or of what the upper bounds are too much, whichever is less and so fills its caps more. */
function sharesOf({ corners, caps }: WeightSet) {
  const lows = corners.map((_, k) => Math.min(...corners.map((corner) => corner[k] as number)));
  const spare = Math.max(...corners.map((corner, k) => (corner[k] as number) - (lows[k] as number)));
  const capped = caps.map((cap) => Math.min(1, cap));
  const room = capped.reduce((sum, cap) => sum + cap, 0) - 1;
  if (room >= 1) return { base: lows, sign: 1, spare, capped };
  return {
    base: lows.map((low, k) => low + spare * (capped[k] as number)),
    sign: -1,
    spare: spare * room,
    capped: capped.map((cap) => Math.min(1, cap / room)),
  };
}

/** The grid's places from one sum of shares to another, both ends among them. */
function gridBetween(least: number, most: number): readonly number[] {
  const inside = Array.from({ length: steps + 1 }, (_, at) => at / steps).filter(
    (sum) => sum > least + 1e-9 && sum < most - 1e-9,
  );
  return [least, ...inside, most];
}

type Share = { readonly cap: number; readonly worth: number };
/** At each place of the grid the density of the shares' sum, and times it what they are then worth on average. */
type Shared = {
  readonly density: Float64Array;
  readonly worth: Float64Array;
  /** By how much the shares that are too narrow for the grid, which stand in their middle, move the sum, and what they are worth. */
  readonly fixed: { readonly sum: number; readonly worth: number };
  /** Where only one share is open, the rest of the sum is its own. */
  readonly alone: number | null;
};

function sharedOut(shares: readonly Share[], count: number): Shared {
  const narrow = shares.filter(({ cap }) => cap < 2 / count);
  const fixed = {
    sum: narrow.reduce((sum, { cap }) => sum + cap / 2, 0),
    worth: narrow.reduce((sum, { cap, worth }) => sum + (cap / 2) * worth, 0),
  };
  const [first, second, ...rest] = shares.filter(({ cap }) => cap >= 2 / count);
  const empty = { density: new Float64Array(count + 1).fill(1), worth: new Float64Array(count + 1), fixed };
  if (first === undefined) return { ...empty, alone: 0 };
  if (second === undefined) return { ...empty, alone: first.worth };
  let [density, worth] = firstTwo(first, second, count);
  for (const share of rest) [density, worth] = withShare(density, worth, share, count);
  return { density, worth, fixed, alone: null };
}

/** The first two together, in closed form: their density has corners that no grid would meet. */
function firstTwo(first: Share, second: Share, count: number): [Float64Array, Float64Array] {
  const density = new Float64Array(count + 1);
  const worth = new Float64Array(count + 1);
  for (let at = 0; at <= count; at++) {
    const sum = at / count;
    // The first's share goes from and to here, the second has the rest.
    const [from, to] = [Math.max(0, sum - second.cap), Math.min(first.cap, sum)];
    if (to <= from) continue;
    const mean = (from + to) / 2;
    density[at] = (to - from) / (first.cap * second.cap);
    worth[at] = (density[at] as number) * (first.worth * mean + second.worth * (sum - mean));
  }
  return [density, worth];
}

/** One more share x, even from 0 to its cap: windows of the sum less x. */
function withShare(
  density: Float64Array,
  worth: Float64Array,
  share: Share,
  count: number,
): [Float64Array, Float64Array] {
  const [ofDensity, ofWorth] = [integralOf(density, count), integralOf(worth, count)];
  const moment = density.map((value, at) => (at / count) * value);
  const ofMoment = integralOf(moment, count);
  const nextDensity = new Float64Array(count + 1);
  const nextWorth = new Float64Array(count + 1);
  for (let at = 0; at <= count; at++) {
    const sum = at / count;
    const window = (integral: (to: number) => number) => integral(sum) - integral(sum - share.cap);
    const inside = window(ofDensity);
    nextDensity[at] = inside / share.cap;
    nextWorth[at] = (window(ofWorth) + share.worth * (sum * inside - window(ofMoment))) / share.cap;
  }
  return [nextDensity, nextWorth];
}

/** The integral from 0 of a function given on the grid, straight between its places. */
function integralOf(row: Float64Array, count: number): (to: number) => number {
  const upTo = new Float64Array(count + 1);
  for (let at = 1; at <= count; at++)
    upTo[at] = (upTo[at - 1] as number) + ((row[at - 1] as number) + (row[at] as number)) / (2 * count);
  return (to) => {
    if (to <= 0) return 0;
    const at = Math.min(count - 1, Math.floor(to * count));
    const part = to * count - at;
    const [from, next] = [row[at] as number, row[at + 1] as number];
    return (upTo[at] as number) + (part * (from + (part / 2) * (next - from))) / count;
  };
}

const between = (row: Float64Array, sum: number, count: number): number => {
  const at = Math.min(count - 1, Math.max(0, Math.floor(sum * count)));
  const part = Math.min(1, Math.max(0, sum * count - at));
  return (row[at] as number) + part * ((row[at + 1] as number) - (row[at] as number));
};

const densityOf = ({ density, fixed, alone }: Shared, sums: readonly number[], count: number) =>
  sums.map((sum) => (alone === null ? Math.max(0, between(density, sum - fixed.sum, count)) : 1));

/** What the others are worth on average where their shares come to this sum; at an end without density, as next to it. */
function meanAt({ density, worth, fixed, alone }: Shared, sum: number, count: number): number {
  const rest = sum - fixed.sum;
  if (alone !== null) return fixed.worth + alone * rest;
  const ratio = (at: number) => between(worth, at, count) / between(density, at, count);
  const found = ratio(rest);
  if (between(density, rest, count) > 0 && Number.isFinite(found)) return fixed.worth + found;
  for (let step = 1; step <= count; step++)
    for (const near of [rest + step / count, rest - step / count])
      if (between(density, near, count) > 0) return fixed.worth + ratio(near);
  return fixed.worth;
}
