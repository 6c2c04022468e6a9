import { pointIntervals } from "../../domain/decision/exact/point-intervals.ts";
import { stability } from "../../domain/decision/exact/stability.ts";
import type { Problem } from "../../domain/decision/problem.ts";

/** The stretch of a slider along which the same alternative stays ahead, in whole points, and what a page says of it. */
export type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Whether the slider can be moved beyond it. */
  readonly narrow: boolean;
};

/** Where sliders end. */
const most = 100;

/**
 * How far each slider may go, the others where they are, before another alternative is ahead; rounded inwards. None unless the
 * weights are given, and none for a slider whose others are all 0, or in whose stretch there is no whole point. In `words`, `{from}` and `{to}` stand for the ends.
 */
export function stretchesIn(problem: Problem, words: string): Readonly<Record<string, Stretch>> {
  const { preference } = problem;
  if (preference.type !== "exact") return {};
  const intervals = pointIntervals(stability(problem).intervals, preference.weights, most);
  return Object.fromEntries(
    Object.entries(intervals).flatMap(([id, interval]) => {
      if (interval === null) return [];
      const [from, to] = [Math.max(0, Math.ceil(interval[0] - 1e-9)), Math.floor(interval[1] + 1e-9)];
      if (from > to) return [];
      const text = words.replace("{from}", String(from)).replace("{to}", String(to));
      return [[id, { from, to, text, narrow: from > 0 || to < most }]];
    }),
  );
}
