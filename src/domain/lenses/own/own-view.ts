import { z } from "zod";
import { DecisionCriterion } from "../../decision/criterion.ts";
import { byName, limits } from "../../decision/limits.ts";
import { fault } from "../../faults/fault.ts";
import { addFaults } from "../../faults/issues.ts";
import { criterionIds } from "../../organisation/decisions.ts";
import { Judged } from "../lens.ts";

const Short = z.string().trim().min(1).max(100);

/** A criterion of the user's own, such as what it costs or how far it is, measured in its own unit. */
export const OwnCriterion = z
  .strictObject({ name: Short, unit: Short, measured: DecisionCriterion })
  .readonly();
export type OwnCriterion = z.infer<typeof OwnCriterion>;

/**
 * What somebody judges one alternative to be worth on one criterion, and why: a value, an interval, or the values that
 * participants answered. 0 worst to 1 best on the eight criteria, in the criterion's unit on own ones.
 */
export const Judgement = z
  .strictObject({
    says: Judged,
    because: z.string().trim().min(1).max(1000),
  })
  .readonly();
export type Judgement = z.infer<typeof Judgement>;

/** The own lens: criteria beside the eight, and judgements by alternative and criterion. What is not judged is left out. */
export const OwnView = z
  .strictObject({
    criteria: z
      .array(OwnCriterion)
      .max(limits.criteria - criterionIds.length)
      .readonly()
      .default([]),
    judgements: byName(byName(Judgement, limits.criteria), limits.alternatives).default({}),
  })
  .readonly()
  .superRefine(({ criteria, judgements }, context) => {
    const eight: readonly string[] = criterionIds;
    const own = criteria.map(({ measured }) => measured.id);
    own.forEach((id, at) => {
      if (eight.includes(id) || own.indexOf(id) < at)
        addFaults(context, [fault("id-taken", { id }, "criteria", at, "measured", "id")]);
    });
    for (const [alternative, row] of Object.entries(judgements))
      for (const [id, { says }] of Object.entries(row)) {
        const at = ["judgements", alternative, id] as const;
        if (![...eight, ...own].includes(id))
          addFaults(context, [fault("unknown-criterion", { criterion: id }, ...at)]);
        const beyond = eight.includes(id)
          ? numbersIn(says).find((value) => value < 0 || value > 1)
          : undefined;
        if (beyond !== undefined)
          addFaults(context, [fault("not-a-share", { value: beyond }, ...at, "says")]);
      }
  });
export type OwnView = z.infer<typeof OwnView>;

/** The eight criteria, on which every lens measures from 0 to 1, and then the own ones, as the ranking takes them. */
export function criteriaWith(own: readonly OwnCriterion[]): readonly DecisionCriterion[] {
  const eight = criterionIds.map((id) => ({ id, scale: { worst: 0, best: 1 }, extrapolate: false }));
  return [...eight, ...own.map(({ measured }) => measured)];
}

function numbersIn(says: Judged): readonly number[] {
  if (says.type === "exact") return [says.value];
  return says.type === "uniform" ? [says.low, says.high] : says.values;
}
