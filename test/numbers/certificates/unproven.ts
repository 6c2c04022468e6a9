import { largestLead } from "../../src/domain/decision/exact/programs/largest-lead.ts";
import { levelWidth } from "../../src/domain/decision/exact/programs/level-width.ts";
import { robustPreference } from "../../src/domain/decision/exact/robust-preference.ts";
import { valueRanges } from "../../src/domain/decision/exact/value-ranges.ts";
import { least, type WeightSet, weightSetOf } from "../../src/domain/decision/preference/weight-set.ts";
import type { Problem } from "../../src/domain/decision/problem.ts";

type Row = readonly number[];
const dot = (left: Row, right: Row) =>
  left.reduce((sum, value, at) => sum + value * (right[at] as number), 0);
const sum = (row: Row) => row.reduce((total, value) => total + value, 0);

/** What of the exact answers is not proven by the numbers that come with them: how far each may lead, and what is nearest to that. */
export function unproven(problem: Problem): readonly string[] {
  const set = weightSetOf(problem);
  const { low, high } = valueRanges(problem);
  const { first } = robustPreference(problem);
  return problem.alternatives.flatMap((id, a) => {
    const gaps = low.flatMap((theirs, b) =>
      b === a ? [] : [theirs.map((value, j) => (high[a]?.[j] as number) - value)],
    );
    if (gaps.flat().some((gap) => !Number.isFinite(gap))) return [];
    const told = first[id] as (typeof first)[string];
    const wide = levelWidth(gaps);
    const faults = [
      ...leadFaults(set, gaps, wide),
      ...(told.possible === told.lead >= -wide ? [] : ["possible does not follow from the lead"]),
      ...nearestFaults(told.nearest, gaps, wide),
    ];
    return faults.map((fault) => `${id}: ${fault}`);
  });
}

function leadFaults(set: WeightSet, gaps: readonly Row[], wide: number): readonly string[] {
  const { lead, weights, against } = largestLead(set, gaps);
  const near = (one: number, other: number) => Math.abs(one - other) <= wide / 100;
  const bound =
    against === null
      ? Math.max(...set.corners.map((corner) => Math.min(...gaps.map((gap) => dot(gap, corner)))))
      : -least(
          set,
          weights.map(
            (_, j) =>
              -dot(
                against,
                gaps.map((gap) => gap[j] as number),
              ),
          ),
        ).sum;
  return [
    ...(near(sum(weights), 1) && weights.every((weight) => weight >= -1e-12)
      ? []
      : ["weights that are none"]),
    ...(weights.every((weight, j) => isWithin(set, weight, j)) ? [] : ["weights beyond their bounds"]),
    ...(near(Math.min(...gaps.map((gap) => dot(gap, weights))), lead) ? [] : ["weights without that lead"]),
    ...(against === null || (near(sum(against), 1) && against.every((share) => share >= 0))
      ? []
      : ["shares of the others that are none"]),
    ...(near(bound, lead) ? [] : [`a lead of ${lead} where ${bound} may be`]),
  ];
}

function isWithin(set: WeightSet, weight: number, j: number): boolean {
  const one = set.corners[0]?.map((_, other) => Number(other === j)) ?? [];
  const lowest = least(set, one).sum;
  const highest = -least(
    set,
    one.map((entry) => -entry),
  ).sum;
  return weight >= lowest - 1e-11 && weight <= highest + 1e-11;
}

type Nearest = ReturnType<typeof robustPreference>["first"][string]["nearest"];

function nearestFaults(nearest: Nearest, gaps: readonly Row[], wide: number): readonly string[] {
  if (nearest === null) return [];
  const weights = Object.values(nearest.weights);
  const isReached = gaps.every((gap) => dot(gap, weights) >= -wide);
  return Math.abs(sum(weights) - 1) < 1e-9 && isReached ? [] : ["nearest weights that do not bring it level"];
}
