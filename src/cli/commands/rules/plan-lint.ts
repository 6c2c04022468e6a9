import { type PlanAnswer, PlanQuestion, planAnswer } from "../../../app/rules/plan.ts";
import type { Language } from "../../../domain/language.ts";
import { type Command, exitCodes } from "../../command.ts";
import { readJson } from "../../input.ts";
import { tableText } from "../../table.ts";

export const planLint: Command = {
  name: "plan-lint",
  argument: "PLAN.json",
  options: [],
  summary: {
    da: "hvad målene i en opfølgningsplan mangler for at kunne besvares",
    en: "what the goals of a follow-up plan lack to be answered",
  },
  async run({ argument, language, flags }, { out }) {
    const plan = readJson(argument, PlanQuestion, language);
    const answer = planAnswer(plan, new Date().toISOString().slice(0, 10));
    out.write(`${flags.includes("json") ? JSON.stringify(answer) : planText(answer, language)}\n`);
    return answer.goals.every(({ findings }) => findings.length === 0) ? exitCodes.done : exitCodes.findings;
  },
};

const says = {
  da: {
    goal: "Mål",
    grade: "Kan måles",
    grades: { measurable: "ja", partly: "delvist", "not-measurable": "nej" },
    severity: "Slags",
    severities: { error: "mangel", warning: "råd" },
    finding: "Fund",
    nothing: "ingenting",
  },
  en: {
    goal: "Goal",
    grade: "Measurable",
    grades: { measurable: "yes", partly: "partly", "not-measurable": "no" },
    severity: "Kind",
    severities: { error: "lacking", warning: "advice" },
    finding: "Finding",
    nothing: "nothing",
  },
} as const;

function planText({ goals }: PlanAnswer, language: Language): string {
  const say = says[language];
  return tableText(
    [say.goal, say.grade, say.severity, say.finding].map((head) => ({ head })),
    goals.flatMap(({ id, grade, findings }) => {
      const rows = findings.map(({ severity, text }) => [say.severities[severity], text[language]]);
      const [first = ["–", say.nothing], ...rest] = rows;
      return [[id, say.grades[grade], ...first], ...rest.map((row) => ["", "", ...row])];
    }),
  );
}
