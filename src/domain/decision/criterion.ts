import { z } from "zod";
import { fault } from "../faults/fault.ts";
import { addFaults } from "../faults/issues.ts";
import { Finite, Name } from "./limits.ts";

const Point = z.strictObject({ at: Finite, value: z.number().min(0).max(1) }).readonly();

/**
 * A criterion's scale runs from a value of 0 at `worst` to 1 at `best`, whichever is the larger number, in a
 * straight line or through the points `between`, listed from worst to best. Measurements beyond the scale
 * count as its ends, unless `extrapolate` draws the outermost lines on.
 */
export const DecisionCriterion = z
  .strictObject({
    id: Name,
    scale: z.strictObject({ worst: Finite, best: Finite }).readonly(),
    between: z.array(Point).max(20).readonly().optional(),
    extrapolate: z.boolean().default(false),
  })
  .readonly()
  .superRefine((criterion, context) => {
    const { worst, best } = criterion.scale;
    if (worst === best) {
      addFaults(context, [fault("scale-without-width", { end: worst }, "scale")]);
      return;
    }
    const points = pointsOf(criterion);
    points.slice(1).forEach(({ at, value }, index) => {
      const before = points[index] ?? { at: worst, value: 0 };
      const onward = worst < best ? at > before.at : at < before.at;
      if (!onward) addFaults(context, [fault("out-of-order", { at }, "between")]);
      if (value < before.value) addFaults(context, [fault("value-falls", { value }, "between")]);
    });
  });
export type DecisionCriterion = z.infer<typeof DecisionCriterion>;

type Points = readonly { readonly at: number; readonly value: number }[];

function pointsOf({ scale, between = [] }: Pick<DecisionCriterion, "scale" | "between">): Points {
  return [{ at: scale.worst, value: 0 }, ...between, { at: scale.best, value: 1 }];
}

/** The partial value function of a criterion: a measurement in its own unit to a value, 0 at worst and 1 at best. */
export function valueFunction(criterion: DecisionCriterion): (measurement: number) => number {
  const { scale, extrapolate } = criterion;
  const width = scale.best - scale.worst;
  const points = pointsOf(criterion);
  const along = (measurement: number) => (measurement - scale.worst) / width;
  const linear = (measurement: number) => {
    const next = points.findIndex(({ at }, index) => index > 0 && along(measurement) <= along(at));
    const end = next === -1 ? points.length - 1 : next;
    const [from, to] = [points[end - 1], points[end]] as unknown as [Points[number], Points[number]];
    // A level stretch stays level even without end, where it would be 0 times infinity.
    if (from.value === to.value) return from.value;
    return from.value + ((measurement - from.at) / (to.at - from.at)) * (to.value - from.value);
  };
  const value = points.length === 2 ? along : linear;
  return extrapolate ? value : (measurement) => Math.min(1, Math.max(0, value(measurement)));
}

/** The mean of the values on the way between two measurements, all of it alike. Exact: the way is cut where the function bends. */
export function meanBetween(criterion: DecisionCriterion, from: number, to: number): number {
  const scaled = valueFunction(criterion);
  if (from === to) return scaled(from);
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const bends = pointsOf(criterion)
    .map(({ at }) => at)
    .filter((at) => low < at && at < high)
    .sort((a, b) => a - b);
  const stops = [low, ...bends, high];
  return stops.slice(1).reduce((sum, stop, at) => {
    const before = stops[at] as number;
    return sum + ((stop - before) / (high - low)) * ((scaled(before) + scaled(stop)) / 2);
  }, 0);
}

/** Whether the value function is one straight line from `low` to `high`, with no bend and no end of the scale inside. */
export function isStraight({ scale, between, extrapolate }: DecisionCriterion, low: number, high: number) {
  const from = Math.min(scale.worst, scale.best);
  const to = Math.max(scale.worst, scale.best);
  return between === undefined && (extrapolate || (from <= low && high <= to));
}
