import { z } from "zod";
import { indicators } from "../../lenses/structure/indicators.ts";
import type { Row } from "../../lenses/structure/measuring.ts";
import { CriterionId, criterionIds, type Decisions, PartialDecisions } from "../../organisation/decisions.ts";
import { isNoWorse } from "./front.ts";

/** Which combinations to look among. */
export const SearchFilter = z
  .strictObject({
    atLeastAsNow: z
      .array(CriterionId)
      .max(criterionIds.length)
      .readonly()
      .default([])
      .describe("Criteria on which the structure may be no worse than it is today."),
    keep: PartialDecisions.default({}).describe("Decisions that must be taken in this way."),
  })
  .readonly();
export type SearchFilter = z.infer<typeof SearchFilter>;

export function passing(
  { atLeastAsNow, keep }: SearchFilter,
  now: Row,
): (decisions: Decisions, row: Row) => boolean {
  const kept = Object.entries(keep);
  const guarded = [...indicators.keys()].filter((at) =>
    atLeastAsNow.some((criterion) => indicators[at]?.criterion === criterion),
  );
  return (decisions, row) =>
    kept.every(([id, option]) => decisions[id as keyof Decisions] === option) &&
    guarded.every((at) => isNoWorse(row, now, at));
}
