import { type PlanAnswer, PlanQuestion, planAnswer } from "../../app/plan/plan.ts";
import type { Language } from "../../domain/language.ts";
import { type Command, exitCodes } from "../command.ts";
import { counted } from "../printing/counted.ts";
import { readJson } from "../reading/input.ts";

export const planLint: Command = {
  name: "plan-lint",
  argument: "PLAN.json",
  options: [],
  summary: {
    da: "hvad målene i en opfølgningsplan mangler, for at man kan se, om de blev nået",
    en: "what the goals of a follow-up plan lack for anyone to see whether they were reached",
  },
  takes: {
    da: "Planens mål (goals), og den dag, den læses (today), hvis det ikke er i dag.",
    en: "The plan's goals, and the day that it is read on (today), if not today.",
  },
  gives: {
    da: "For hvert mål: om man bagefter kan svare på, om det blev nået, og hvad der mangler.",
    en: "For each goal: whether one can say afterwards if it was reached, and what it lacks.",
  },
  finds: { da: "et mål mangler noget", en: "a goal lacks something" },
  async run({ argument, language, flags }, { out }) {
    const plan = readJson(argument, PlanQuestion);
    const answer = planAnswer(plan, new Date().toISOString().slice(0, 10));
    out.write(`${flags.includes("json") ? JSON.stringify(answer) : planText(answer, plan, language)}\n`);
    return answer.goals.every(({ findings }) => findings.length === 0) ? exitCodes.done : exitCodes.findings;
  },
};

const says = {
  da: {
    grades: {
      measurable: "Kan måles: man kan svare ja eller nej bagefter.",
      partly: "Kan delvist måles: man kan se efter, men ikke svare ja eller nej.",
      "not-measurable": "Kan ikke måles, som det står.",
    },
    severities: { error: "mangler", warning: "råd" },
    nothing: "Der mangler ingenting.",
    sum: (measurable: number, complete: number, goals: number) =>
      `${measurable} af ${goals} mål kan måles, og ${complete} har alt, der skal til.`,
  },
  en: {
    grades: {
      measurable: "Measurable: one can answer yes or no afterwards.",
      partly: "Partly measurable: one can look, but not answer yes or no.",
      "not-measurable": "Not measurable as it stands.",
    },
    severities: { error: "lacking", warning: "advice" },
    nothing: "Nothing is missing.",
    sum: (measurable: number, complete: number, goals: number) =>
      `${measurable} of ${counted(goals, "goal", "goals")} can be measured, and ${complete} ${complete === 1 ? "has" : "have"} all it takes.`,
  },
} as const;

/** Each goal by its own words, how far it can be measured and what it lacks; and then how many can. */
function planText({ goals }: PlanAnswer, plan: PlanQuestion, language: Language): string {
  const say = says[language];
  const width = Math.max(...Object.values(say.severities).map(({ length }) => length));
  const told = goals.map(({ id, grade, findings }, at) =>
    [
      `${id}: ${plan.goals[at]?.goal}`,
      `  ${say.grades[grade]}`,
      ...findings.map(
        ({ severity, text }) => `  ${`${say.severities[severity]}:`.padEnd(width + 1)} ${text[language]}`,
      ),
      ...(findings.length === 0 ? [`  ${say.nothing}`] : []),
    ].join("\n"),
  );
  const measurable = goals.filter(({ grade }) => grade === "measurable").length;
  const complete = goals.filter((goal) => goal.complete).length;
  return [...told, say.sum(measurable, complete, goals.length)].join("\n\n");
}
