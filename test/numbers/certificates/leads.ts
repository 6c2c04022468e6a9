import { largestLead } from "../../../src/domain/decision/exact/programs/largest-lead.ts";
import type { WeightSet } from "../../../src/domain/decision/preference/weight-set.ts";
import { atLeast, dot, isOf, type Row, sum } from "./rows.ts";

/** The largest lead over the set: weights that have it, and shares of the others against which none lead by more. */
export function leadFaults(set: WeightSet, gaps: readonly Row[], wide: number): readonly string[] {
  const { lead, weights, against } = largestLead(set, gaps);
  const near = (one: number, other: number) => Math.abs(one - other) <= wide / 100;
  const bound =
    against === null
      ? Math.max(...set.corners.map((corner) => Math.min(...gaps.map((gap) => dot(gap, corner)))))
      : -atLeast(
          set,
          weights.map(
            (_, j) =>
              -dot(
                against,
                gaps.map((gap) => gap[j] as number),
              ),
          ),
        );
  return [
    ...(isOf(set, weights) ? [] : ["weights beyond their bounds"]),
    ...(near(Math.min(...gaps.map((gap) => dot(gap, weights))), lead) ? [] : ["weights without that lead"]),
    ...(against === null || (near(sum(against), 1) && against.every((share) => share >= 0))
      ? []
      : ["shares of the others that are none"]),
    ...(near(bound, lead) ? [] : [`a lead of ${lead} where ${bound} may be`]),
  ];
}
