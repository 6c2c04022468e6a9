import { levelWidth } from "../../../src/domain/decision/exact/programs/level-width.ts";
import { robustPreference } from "../../../src/domain/decision/exact/robust-preference.ts";
import { valueRanges } from "../../../src/domain/decision/exact/value-ranges.ts";
import { weightSetOf } from "../../../src/domain/decision/preference/weight-set.ts";
import type { Problem } from "../../../src/domain/decision/problem.ts";
import { leadFaults } from "./leads.ts";
import { nearestFaults } from "./nearest.ts";
import { pairFaults } from "./pairs.ts";
import { stableFaults } from "./stable.ts";

/**
 * What of the exact answers is not proven by the numbers that come with them: how far each may lead and whether it may come first, what is
 * nearest to that, who is before whom for certain and perhaps, and how far exact weights may be moved.
 */
export function unproven(problem: Problem): readonly string[] {
  const set = weightSetOf(problem);
  const ranges = valueRanges(problem);
  const { low, high } = ranges;
  const robust = robustPreference(problem);
  const firsts = problem.alternatives.flatMap((id, a) => {
    const gaps = low.flatMap((theirs, b) =>
      b === a ? [] : [theirs.map((value, j) => (high[a]?.[j] as number) - value)],
    );
    if (gaps.flat().some((gap) => !Number.isFinite(gap))) return [];
    const { possible, lead, nearest } = robust.first[id] as (typeof robust.first)[string];
    const wide = levelWidth(gaps);
    const faults = [
      ...leadFaults(set, gaps, wide),
      ...(possible === lead >= -wide ? [] : ["possible does not follow from the lead"]),
      ...(possible ? [] : nearestFaults(nearest, set, gaps, wide)),
    ];
    return faults.map((fault) => `${id}: ${fault}`);
  });
  return [...firsts, ...pairFaults(robust, problem.alternatives, set, ranges), ...stableFaults(problem)];
}
