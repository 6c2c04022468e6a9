import type { Text } from "../language.ts";
import { type Check, checks } from "./checks.ts";
import type { Plan, PlanGoal } from "./goal.ts";
import { type Grade, gradeOf } from "./grade.ts";

type PlanFinding = {
  readonly check: string;
  readonly field: Check["field"];
  readonly severity: Check["severity"];
  readonly text: Text;
};

type GoalReview = {
  readonly id: string;
  readonly grade: Grade;
  /** Nothing that hinders is missing. */
  readonly complete: boolean;
  readonly findings: readonly PlanFinding[];
};

/** Each goal's grade, and what it lacks, what hinders first; `today` as YYYY-MM-DD. */
export function lintPlan({ goals }: Plan, today: string): readonly GoalReview[] {
  return goals.map((goal) => reviewOf(goal, today));
}

function reviewOf(goal: PlanGoal, today: string): GoalReview {
  const findings = checks
    .filter((check) => check.fails(goal, today))
    .map(({ id, field, severity, text }) => ({ check: id, field, severity, text }))
    .sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
  const failed = new Set(findings.map(({ check }) => check));
  const looksSomewhere = !failed.has("no-indicator") && !failed.has("indicator-repeats-goal");
  return {
    id: goal.id,
    grade: gradeOf({
      hasTarget: looksSomewhere && goal.target !== undefined && !failed.has("target-only-compares"),
      hasInstrument: goal.instrument !== undefined,
    }),
    complete: findings.every(({ severity }) => severity !== "error"),
    findings,
  };
}
