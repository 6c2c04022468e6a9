import type { Goal, Source } from "../../../domain/corpus/schema.ts";
import type { Reading } from "../../claims/claim-reference.ts";
import type { Link } from "../../components.ts";
import { claimLinks } from "./claim-links.ts";

/** A goal, its measure, and whether one could later answer yes or no to it. The verdict is ours. */
export type GoalView = {
  readonly anchor: string;
  readonly goal: string;
  readonly measure: string;
  readonly verdict: string;
  readonly why: string;
  /** What the measure itself holds: a number, a date, an instrument, a target. */
  readonly marks: readonly { readonly name: string; readonly has: boolean }[];
  readonly commitments: readonly string[];
  readonly claims: readonly Link[];
};

const marks = ["hasNumber", "hasDate", "hasInstrument", "hasTarget"] as const satisfies (keyof Goal)[];

export function goalViews(source: Source, { corpus, t, language }: Reading): readonly GoalView[] {
  return corpus.goals
    .filter((goal) => goal.source === source.id)
    .map((goal) => ({
      anchor: `goal-${goal.id}`,
      goal: goal.goal[language],
      measure: goal.measure[language],
      verdict: t(`sources:goal.verdict.${goal.verdict}`),
      why: goal.why[language],
      marks: marks.map((mark) => {
        const held = goal[mark] ? "has" : "lacks";
        return { name: t(`sources:goal.${held}.${mark}`), has: goal[mark] };
      }),
      commitments: goal.commitments.map((one) => one[language]),
      claims: claimLinks(goal.claims, language),
    }));
}
