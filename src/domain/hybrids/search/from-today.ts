import { sum } from "d3-array";
import { indicators, indicatorValues } from "../../lenses/structure/indicators.ts";
import { type Row, rowOf } from "../../lenses/structure/measuring.ts";
import { type ScalingBounds, scaledValue } from "../../lenses/structure/scaling.ts";
import { inconsistencies } from "../../organisation/consistency.ts";
import type { CriterionId, DecisionId, Decisions } from "../../organisation/decisions.ts";
import { decisionsOf } from "../../organisation/decisions-of.ts";
import { graphOf } from "../../organisation/graph/graph.ts";
import { beforeDecisions, rearrange } from "../../organisation/rearrange/rearrange.ts";
import type { Organisation } from "../../organisation/schema.ts";
import { withoutMembers } from "../../organisation/without-members.ts";
import { decisionsChanged, reachedBy } from "./changes.ts";
import { isNoWorse } from "./front.ts";
import { stepsFrom } from "./steps.ts";

/**
 * The organisation as it stands; under the same decisions in the plain form that every combination has, null where they do not hold
 * together; and what it takes to come from there to any consistent combination.
 */
export function fromToday(
  organisation: Organisation,
  bounds: ScalingBounds,
  measure: (decisions: Decisions) => Row,
) {
  const graph = graphOf(organisation);
  const { decisions: today, unclear } = decisionsOf(organisation);
  const row = rowOf(indicatorValues(graph));
  const reachedFrom = reachedBy(graph);
  const before = withoutMembers(beforeDecisions(organisation));
  const reached = (decisions: Decisions) => reachedFrom(graphOf(rearrange(before, decisions)));
  const steps = stepsFrom(today, organisation, (decisions) => lossBetween(row, measure(decisions), bounds));
  const worse = (decisions: Decisions): readonly CriterionId[] => {
    const then = measure(decisions);
    return indicators.flatMap(({ criterion }, at) => (isNoWorse(then, row, at) ? [] : [criterion]));
  };
  const plain =
    inconsistencies(today, organisation).length > 0
      ? null
      : {
          row: measure(today),
          reached: reached(today),
          worse: worse(today),
        };
  return {
    decisions: today,
    unclear,
    row,
    plain,
    to: (decisions: Decisions) => ({
      changes: decisionsChanged(today, decisions).map((id) => changeOf(id, today, decisions)),
      reached: reached(decisions),
      steps:
        steps(decisions)?.map(({ changed, before, after }) => ({
          ...changeOf(changed, before, after),
          worse: worse(after),
        })) ?? null,
    }),
  };
}

const changeOf = (decision: DecisionId, from: Decisions, to: Decisions) => ({
  decision,
  from: from[decision],
  to: to[decision],
  ...(decision === "support" && to.support === "mixed" && { areas: to.supportAreas }),
});

/** How far the scaled indicators fall, those that fall. */
function lossBetween(now: Row, then: Row, bounds: ScalingBounds): number {
  return sum(indicators, (indicator, at) => {
    const [before, after] = [now, then].map((row) => scaledValue(indicator, row[at] ?? null, bounds));
    return before === null || after === null ? 0 : Math.max(0, (before as number) - (after as number));
  });
}
