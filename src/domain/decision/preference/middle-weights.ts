import type { Problem } from "../problem.ts";
import { weightSetOf } from "./weight-set.ts";

type Asked = Pick<Problem, "criteria" | "preference">;
type Bounds = readonly (readonly [low: number, high: number])[];

/**
 * The middle of the weights that a preference allows, in the order of the criteria: given weights themselves, the mean of several
 * people's, the centroid where nothing or an order is known. Within bounds, the weights that stand at the same place of all
 * intervals, for which no sampling is needed.
 */
export function middleWeights(asked: Asked): readonly number[] {
  if (asked.preference.type === "bounds") return evenly(boundsOf(asked));
  return meanOf(weightSetOf(asked).corners);
}

/**
 * The middle of those allowed weights that give one criterion least, and of those that give it most. Where the members of
 * a group weigh the same, they move together.
 */
export function extremeWeights(
  asked: Asked,
  criterion: number,
): { readonly low: readonly number[]; readonly high: readonly number[] } {
  if (asked.preference.type === "bounds") {
    const bounds = boundsOf(asked);
    const others = bounds.filter((_, at) => at !== criterion);
    const [low, high] = bounds[criterion] as readonly [number, number];
    const fixed = (weight: number) =>
      evenly(bounds.map((interval, at) => (at === criterion ? [weight, weight] : interval)));
    return {
      low: fixed(Math.max(low, 1 - sumOf(others, 1))),
      high: fixed(Math.min(high, 1 - sumOf(others, 0))),
    };
  }
  const { corners } = weightSetOf(asked);
  const weights = corners.map((corner) => corner[criterion] as number);
  const where = (end: number) =>
    meanOf(corners.filter((corner) => Math.abs((corner[criterion] as number) - end) < 1e-12));
  return { low: where(Math.min(...weights)), high: where(Math.max(...weights)) };
}

function boundsOf({ criteria, preference }: Asked): Bounds {
  const bounds = preference.type === "bounds" ? preference.bounds : {};
  return criteria.map(({ id }) => bounds[id] ?? [0, 1]);
}

/** All weights as far along their own interval, and so far that they sum to 1. */
function evenly(bounds: Bounds): readonly number[] {
  const lows = sumOf(bounds, 0);
  const width = sumOf(bounds, 1) - lows;
  const share = width > 0 ? (1 - lows) / width : 0;
  return bounds.map(([low, high]) => low + share * (high - low));
}

const sumOf = (bounds: Bounds, end: 0 | 1) => bounds.reduce((sum, interval) => sum + interval[end], 0);

const meanOf = (rows: readonly (readonly number[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, j) => rows.reduce((sum, row) => sum + (row[j] as number), 0) / rows.length);
