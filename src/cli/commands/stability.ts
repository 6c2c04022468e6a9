import { type Stability, stability as stabilityOf } from "../../domain/decision/exact/stability.ts";
import { Problem } from "../../domain/decision/problem.ts";
import type { Language } from "../../domain/language.ts";
import { type Command, exitCodes } from "../command.ts";
import { readJson } from "../input.ts";
import { Mistake } from "../mistake.ts";
import { numbersIn } from "../numbers.ts";
import { tableText } from "../table.ts";

export const stability: Command = {
  name: "stability",
  argument: "PROBLEM.json",
  options: [],
  summary: {
    da: "hvor langt hver vægt kan flyttes, før et andet alternativ fører",
    en: "how far each weight may move before another alternative leads",
  },
  async run({ argument, language, flags }, { out }) {
    const problem = readJson(argument, Problem, language);
    if (problem.preference.type !== "exact")
      throw new Mistake([`${argument}: preference.type: ${says[language].exact}`]);
    const answer = stabilityOf(problem);
    out.write(
      `${flags.includes("json") ? JSON.stringify(answer) : stabilityText(problem, answer, language)}\n`,
    );
    return exitCodes.done;
  },
};

const says = {
  da: {
    exact: "skal være exact",
    alternative: "Alternativ",
    value: "Værdi",
    criterion: "Kriterium",
    from: "Fra",
    to: "Til",
    wins: (names: string) =>
      `Bedst ved disse vægte: ${names}. Det holder, så længe hver vægt for sig ligger:`,
  },
  en: {
    exact: "must be exact",
    alternative: "Alternative",
    value: "Value",
    criterion: "Criterion",
    from: "From",
    to: "To",
    wins: (names: string) =>
      `Best at these weights: ${names}. That holds as long as each weight by itself lies:`,
  },
} as const;

function stabilityText({ alternatives, criteria }: Problem, answer: Stability, language: Language): string {
  const { decimal } = numbersIn(language);
  const say = says[language];
  const right = "right" as const;
  const values = tableText(
    [{ head: say.alternative }, { head: say.value, align: right }],
    alternatives.map((id) => [id, decimal(answer.values[id])]),
  );
  const intervals = tableText(
    [{ head: say.criterion }, { head: say.from, align: right }, { head: say.to, align: right }],
    criteria.map(({ id }) => [id, decimal(answer.intervals[id]?.[0]), decimal(answer.intervals[id]?.[1])]),
  );
  return [values, "", say.wins(answer.winners.join(", ")), "", intervals].join("\n");
}
